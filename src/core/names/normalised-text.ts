/**
 * A text as it is compared with others: in small letters, however it is broken into lines and spaced.
 * @example normalisedText('Nilai\n IKM ') // 'nilai ikm'
 */
export function normalisedText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
