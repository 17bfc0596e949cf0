/** Words that are printed wide: "J U M L A H". */

/** Four capitals at least, each apart; a row of initials is shorter. */
const apart = /^\p{Lu}(?:\s+\p{Lu}){3,}$/u;

/**
 * A text without the spaces between the letters of its words; words stand two spaces or more apart.
 *
 * @example withoutLetterSpacing('T O T A L  B E L A N J A') // 'TOTAL BELANJA'
 */
export function withoutLetterSpacing(text: string): string {
  if (!apart.test(text)) return text;
  return text
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}
