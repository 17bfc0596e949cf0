/** Texts with holes for what is entered once on the Identitas sheet. */
import { fieldReference, identityValue, type Field } from './identity';
import type { Office } from './office';
import { planYearHole } from './plan-years';

const hole = /\{(kecamatan|kabupaten|jabatan|tahun|awal|akhir)([+-]\d)?\}/g;

/** The holes of a text that no field fills, such as `{tahn}`. */
export function unknownHoles(text: string): string[] {
  return (
    text
      .replace(hole, '')
      .replace(planYearHole, '')
      .match(/\{[^{}]*\}/g) ?? []
  );
}

/** Years are the same in capitals. */
const years: ReadonlySet<Field> = new Set(['tahun', 'awal', 'akhir']);

/** True for a text in capitals; the name of the office stands in capitals there, too. */
function isInCapitals(text: string): boolean {
  const around = text.replace(hole, '');
  return around !== around.toLowerCase() && around === around.toUpperCase();
}

/** The word right before a hole, where a clerk may enter it once more: "Kecamatan {kecamatan}", and Kecamatan Songgom. */
function wordBefore(text: string, index: number, name: Field): string | null {
  const word = text.slice(0, index).slice(-name.length - 1);
  return !years.has(name) && word.toLowerCase() === `${name} ` ? word : null;
}

/** A text with its holes filled. */
export function filledText(text: string, office: Office): string {
  const capitals = isInCapitals(text);
  return text.replace(hole, (_, name: Field, offset: string | undefined, index: number) => {
    const value = identityValue(office, name);
    if (typeof value === 'number') return String(value + Number(offset ?? 0));
    return (capitals ? value.toUpperCase() : value).replace(wordBefore(text, index, name) ?? '', '');
  });
}

/** A formula that fills the holes of a text from the Identitas sheet, or null when it has none. */
export function textFormula(text: string): string | null {
  const parts: string[] = [];
  const capitals = isInCapitals(text);
  let end = 0;
  for (const match of text.matchAll(hole)) {
    const [whole, name, offset] = match as unknown as [string, Field, string | undefined];
    if (match.index > end) parts.push(textLiteral(text.slice(end, match.index)));
    const cell = fieldReference(name);
    const added = Number(offset ?? 0);
    if (added !== 0) parts.push(`(${cell}${added > 0 ? '+' : ''}${added})`);
    else {
      const entered = capitals && !years.has(name) ? `UPPER(${cell})` : cell;
      const word = wordBefore(text, match.index, name);
      parts.push(word === null ? entered : `SUBSTITUTE(${entered},${textLiteral(word)},"")`);
    }
    end = match.index + whole.length;
  }
  if (parts.length === 0) return null;
  if (end < text.length) parts.push(textLiteral(text.slice(end)));
  return `=${parts.join('&')}`;
}

/** A text as a formula writes it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
