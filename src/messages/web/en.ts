/** The web edition in English. */
import type { WebMessages } from './web-messages';

/** The sentences of the web edition in English. */
export const en: WebMessages = {
  title: 'LKjIP for Excel',
  open: 'Open a file…',
  staysHere: 'Files stay on this computer and are sent nowhere.',
  worksOffline: 'This page works without internet.',
  sample: 'contoh.xlsx',
  loadingGrid: 'Preparing the worksheet…',
  opening: (file) => `Opening ${file}…`,
  opened: (file) => `${file} is open.`,
  dropHere: 'Drop the .xlsx file here',
  grid: 'Worksheet',
  notOpened: (file) => `${file} cannot be opened.`,
  gridFailed: 'The worksheet cannot be prepared. Reload this page; if it keeps failing, use a newer browser.',
  unexpected:
    'Something unexpected happened while reading this file. Open it in Excel, save it as a new .xlsx, try again.',
  newFile: 'New file…',
  newTitle: 'New file with the standard sheets',
  newReplaces: 'The open workbook will be closed. Save it first if you have changed it.',
  profile: 'Regional profile',
  year: 'Year of the report',
  yearWrong: 'Write the year with four digits, such as 2025.',
  make: 'Make the file',
  cancel: 'Cancel',
  making: 'Preparing the standard sheets…',
  made: (file) => `${file} is ready. Fill in the yellow cells, beginning with the sheet Identitas.`,
  notMade: 'The standard sheets cannot be prepared. Reload this page and try again.',
  save: 'Save',
  saving: 'Saving…',
  saved: (file) => `Saved as the new file ${file} in the downloads folder. The original file is unchanged.`,
  savedAsNative: (cells) => `${String(cells)} LKjIP formulas were saved as native Excel formulas.`,
  savedAsValues: (cells, places, more) =>
    `${String(cells)} formulas were saved as their values: ${places}${more > 0 ? ` and ${String(more)} more cells` : ''}.`,
  notSaved: 'The file cannot be saved. What is open here is unchanged; try again.',
  stopped: (file) => `${file} was not opened.`,
  gridLimit: (limit) =>
    `More than ${limit} cells are filled, too many for a browser. Check this file in Excel, or remove sheets that are not needed.`,
};
