/** What files are taken out of a folder, by their names; a file that is named by itself is read whatever it is called. */

/** Whether a file is of a kind that can be read. */
export function isReportName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xltx|xls|xlsb|docx|docm|ods|fods|csv|tsv)$/i.test(name);
}

/** Whether it is of a kind in which reports are handed in, and which is not read: it is not passed over in silence. */
export function isUnreadableReportName(name: string): boolean {
  return /\.(?:doc|pdf|odt|rtf|zip|rar|7z)$/i.test(name);
}

/** Whether it is the sign of an open file, or one that systems hide. */
export function isHiddenName(name: string): boolean {
  return /^(?:~\$|\.)/.test(name);
}
