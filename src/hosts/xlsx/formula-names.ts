/** The names that a formula uses, such as that of an area. */
import type { SavedName } from './export-model';

const texts = /"(?:[^"]|"")*"/g;

/** A formula without what it says in quotation marks. */
export function withoutTexts(formula: string): string {
  return formula.replace(texts, '');
}

/** Brackets name another file, or a column of a table that the new file does not have. */
const reachesOut = /\[/;

/** Texts, sheets, brackets and errors; addresses; numbers; and words, of which some are functions or sheets. */
const words =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|#[A-Z0-9/]+[!?]?|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+|\d+(?:\.\d*)?(?:E[-+]?\d+)?|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\(|!|:[\p{L}_][\p{L}\p{N}_.]*!)?/giu;

/**
 * The names in a formula, in small letters; functions, sheets, TRUE and FALSE are none.
 * @example namesIn('=SUM(Pagu)*2+Data!A1') // ['pagu']
 */
export function namesIn(formula: string): string[] {
  return [...formula.matchAll(words)].flatMap(([, name, after]) =>
    name === undefined || after !== undefined || /^(?:true|false)$/i.test(name) ? [] : [name.toLowerCase()],
  );
}

/** Names that stand for something in the new file: what reaches into another file, or uses such a name, does not. */
export function usableNames(names: readonly SavedName[]): readonly SavedName[] {
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  const usable = names.filter(({ text }) => isSelfContained(text, known));
  return usable.length === names.length ? names : usableNames(usable);
}

/** Whether a formula needs no other file, no table and no name but these. */
export function isSelfContained(formula: string, names: ReadonlySet<string>): boolean {
  return !reachesOut.test(withoutTexts(formula)) && namesIn(formula).every((name) => names.has(name));
}
