/** The sentences about many reports together. */
import { id } from './id';

/** The id of a sentence. */
export type OfficeSentence = keyof typeof id;

/**
 * A sentence with its values put in.
 * @example officeSentence('across.twice', { other: 'b.xlsx' })
 */
export function officeSentence(
  sentence: OfficeSentence,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return id[sentence].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
