/** Names of new files that are made of texts. */

/**
 * A text without the signs that systems and browsers refuse in the name of a file.
 * @example fileNameOf('Realisasi/target: 100%') // 'Realisasi target  100'
 */
export function fileNameOf(text: string): string {
  return text.replace(/[\\/:*?"<>|%]/g, ' ').trim();
}
