/** Attributes of Word's XML, whatever prefix the file gives to its names. */
import type { Attributes } from '../xlsx/package-parts';

/**
 * The attribute of a name in any namespace.
 * @example attributeOf({ 'w:val': '3' }, 'val') // '3'
 */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`];
  if (usual !== undefined) return usual;
  for (const [key, value] of Object.entries(attributes)) {
    if (key === name || key.endsWith(`:${name}`)) return value;
  }
  return undefined;
}

/** The attribute `val` as a whole number from 0 on; the fallback where there is none. */
export function countOf(attributes: Attributes, fallback: number, name = 'val'): number {
  const number = Number(attributeOf(attributes, name) ?? fallback);
  return Number.isInteger(number) && number >= 0 ? number : fallback;
}

/** Whether a switch such as `<w:vanish/>` is on. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributeOf(attributes, 'val') ?? '1');
}
