/** Errors of Excel in English. */
import type { ExcelMessages } from './excel-messages';

/** The sentences about errors of Excel in English. */
export const en: ExcelMessages = {
  errors: {
    busy: {
      what: 'A cell is being edited in Excel.',
      advice: 'Press Enter or Esc to finish typing, then try again.',
    },
    'read-only': {
      what: 'The workbook or its sheet is protected, or was opened for reading only.',
      advice: 'Remove the protection on the Review tab, or save a copy that can be changed, then try again.',
    },
    'too-large': {
      what: 'This is too much for Excel at once.',
      advice: 'Move sheets that are not needed to another file, then try again.',
    },
    lost: {
      what: 'The connection to Excel was lost.',
      advice: 'Check the internet connection, reload the workbook, then try again.',
    },
    'item-gone': {
      what: 'The sheet or cell is no longer there.',
      advice: 'Check once more, so that the list of findings fits the workbook.',
    },
    'name-taken': {
      what: 'There is a sheet of that name already.',
      advice: 'Rename the sheet that is there, or try again.',
    },
    merged: {
      what: 'Merged cells or a pivot table are in the way of this change.',
      advice: 'Unmerge the cells there, then try again.',
    },
    filtered: {
      what: 'The sheet is filtered, so Excel refuses this change.',
      advice: 'Clear the filter on the Data tab, then try again.',
    },
    'not-offered': {
      what: 'Excel on this computer does not know the command that is needed yet.',
      advice: 'Update Excel, or use Excel on the web.',
    },
    refused: {
      what: 'Excel refused this request.',
      advice: 'Save the file, close it, open it again, then try again.',
    },
    unknown: {
      what: 'Excel could not do this.',
      advice: 'Try again. If it keeps failing, save the file, close it and open it again.',
    },
  },
  unchanged: 'The workbook was not changed.',
  restored: 'What had been changed was put back.',
  changed: (remains) => `What may be changed: ${remains}. Use Undo, or put it back yourself.`,
};
