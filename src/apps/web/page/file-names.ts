/** What the new files of the page are called. */

/**
 * A name for the new file that differs from the one that was opened.
 * @example newName('laporan.xlsx') // 'laporan (LKjIP).xlsx'
 */
export function newName(opened: string): string {
  const plain = opened.replace(/\.(?:xls[xmb]?|docx|f?ods|xml|csv|tsv|txt)$/i, '').replace(/ \(LKjIP\)$/, '');
  return `${plain} (LKjIP).xlsx`;
}

/**
 * A name for the copy of a Word report that has comments.
 * @example commentedName('laporan.docx') // 'laporan (komentar).docx'
 */
export function commentedName(opened: string): string {
  return `${opened.replace(/\.docx$/i, '').replace(/ \(komentar\)$/, '')} (komentar).docx`;
}
