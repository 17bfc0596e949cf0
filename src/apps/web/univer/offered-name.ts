/** For which typed name a list of names was made. */

/**
 * Whether the letters that a list of names was made for are the whole name before the caret.
 * @example isForNameBeforeCaret('CAP', '=1+cap') // true
 * @example isForNameBeforeCaret('CAP', '=CAPAIAN(0;84)') // false
 */
export function isForNameBeforeCaret(letters: string, typed: string): boolean {
  const name = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(typed)?.[0] ?? '';
  return letters !== '' && name.toUpperCase() === letters.toUpperCase();
}
