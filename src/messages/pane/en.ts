/** The task pane in English. */
import type { PaneMessages } from './pane-messages';

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** The sentences of the pane in English. */
export const en: PaneMessages = {
  title: 'LKjIP',
  language: 'English',
  otherLanguage: 'Show in Indonesian',
  tabs: { fill: 'Fill in', check: 'Check', summary: 'Overview', send: 'Send', formulas: 'Formulas' },
  tabsLabel: 'Tasks',
  about: (office, year) => [office, year].filter((part) => part !== '').join(' · '),
  office: (name) => name.replace(/^Kecamatan /, 'Kec. '),
  help: 'Guide for this screen (F1)',
  settings: 'Settings',
  trial: 'Try out in Excel',
  profileLabel: 'Regional profile',
  ownProfile: 'My own profile (JSON file)…',
  profileFile: 'Profile file',
  loading: 'Getting ready…',
  notLoaded: 'This part could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',
  undo: 'Undo',
  undone: 'Everything is back as it was.',
  typedSince: (sheets) =>
    `Not undone, because something was typed on ${sheets} since. If it is not needed, delete the sheets yourself.`,
  undoing: 'Undoing…',
  close: 'Close',
  back: 'Back',
  intro: 'Check achievements, percentages, sums and categories on every sheet of this workbook. Nothing is changed.',
  introEmpty:
    'This workbook is still empty: fill it with the standard sheets, or paste the tables of a report and check.',
  startNew: 'Make a new file from the standard sheets',
  startInsert: 'Insert standard sheets',
  startCheck: 'Check this workbook',
  check: 'Check',
  checkAgain: 'Check again',
  cancel: 'Cancel',
  reading: 'Reading the workbook…',
  checking: 'Checking the tables…',
  stopped: 'The check was stopped.',
  nothingChanged: 'Nothing was changed in the workbook.',
  left: {
    unchanged: 'Nothing was changed in the workbook.',
    restored: 'What had been changed was put back.',
    changed: (names) => `These may have changed: ${names}. Press Undo to put them back.`,
  },
  details: (text) => `Excel says: ${text}`,
  errors: (count) => counted(count, 'error', 'errors'),
  warnings: (count) => counted(count, 'warning', 'warnings'),
  notes: (count) => counted(count, 'note', 'notes'),
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  cause: (sentence) => `Cause: ${sentence}`,
  expected: (text) => `Should be ${text}`,
  related: 'Related cells:',
  goToCell: (cell, sheet) => `Go to cell ${cell} on sheet ${sheet}`,
  results: 'Results',
  wholeWorkbook: 'Completeness of the report',
  elsewhere: 'Outside the tables',
  table: (name, sheet) => `${name} (${sheet})`,
  standings: {
    unfilled: () => 'not filled in yet',
    read: () => 'recognised; nothing in it can be recomputed',
    computed: (computed, figures) => `${computed} of ${figures} figures recomputed`,
    matches: (computed, figures) => `${computed} of ${figures} figures recomputed: all right`,
  },
  unrecognised: 'not recognised',
  emptyTitle: 'This workbook is still empty.',
  emptyAdvice: 'Fill in or open the tables of a performance report, then press Check.',
  noTablesTitle: 'No table of a performance report was recognised yet.',
  noTablesAdvice:
    'Recognised are tables with column headings such as Target, Realisasi, Capaian or Anggaran. Make sure that the headings stand right above their numbers.',
  sheetGone: (sheet) => `Sheet ${sheet} was deleted or renamed. The results are being brought up to date.`,
  sheetHidden: (sheet) => `Sheet ${sheet} is hidden. Unhide it first, then try again.`,
  cellHidden: (cell) => `${cell} is in a hidden or filtered row or column. Unhide it, or clear the filter, to see it.`,
  failed: 'The check did not finish.',
  failures: {
    cellEditing: {
      what: 'A cell is being edited.',
      advice: 'Press Enter or Esc in that cell, then try again.',
    },
    tooLarge: {
      what: 'This workbook is too big for Excel to send at once.',
      advice: 'Move sheets that need no check to another file, then try again.',
    },
    protected: {
      what: 'Excel refuses because the workbook or its sheet is protected.',
      advice: 'Remove the protection on the Review tab, then try again.',
    },
    lost: {
      what: 'The connection to Excel was lost.',
      advice: 'Check the internet connection, reload the workbook, then try again.',
    },
    notLoaded: {
      what: 'A part of this pane could not be loaded.',
      advice: 'Check the internet connection, then try again.',
    },
    unknown: {
      what: 'Excel could not do this.',
      advice: 'Try again. If it keeps failing, save the file, close it and open it again.',
    },
  },
};
