/** The names that a formula uses, such as that of an area. */

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
