/** Gives a new file to the browser, which puts it into the folder of downloads and never over another one. */

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Long enough for a browser to have begun with the download. */
const SECONDS = 60;

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

/** Hands the bytes over as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = name.endsWith('.docx') ? wordDocument : spreadsheet;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, SECONDS * 1000);
}
