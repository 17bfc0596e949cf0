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
};
