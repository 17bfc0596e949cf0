/** Formulas whose sheets get other names. */
import { quoteSheet } from './address';

/** Texts, which are left alone, and the names of sheets before an exclamation mark. */
const parts = /"(?:[^"]|"")*"|'((?:[^']|'')+)'(?=!)|[\p{L}_][\p{L}\p{N}_.]*(?=!)/gu;

/**
 * A formula, or a reference, with other names of sheets in it.
 * @param names the new names by the old ones in lower case
 * @example renameSheets("='2.3 PK'!C6&\"2.3 PK!\"", new Map([['2.3 pk', '2.3 PK (2)']])) // "='2.3 PK (2)'!C6&…"
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(parts, (part, quoted: string | undefined) => {
    if (part.startsWith('"')) return part;
    const renamed = names.get((quoted?.replaceAll("''", "'") ?? part).toLowerCase());
    return renamed === undefined ? part : quoteSheet(renamed);
  });
}
