/** Making the sheets ready for print in English. */
import type { PrintMessages } from './print-messages';

/** The sentences about it in English. */
export const en: PrintMessages = {
  title: 'Ready for print',
  intro:
    'The standard sheets become pages of a report: without yellow, help lines and empty rows, with heights that fit, in the order of the report. Working sheets such as Identitas are hidden, and a sheet Sampul, the cover with a place to sign, is put in front. Contents of cells, formulas and your own sheets are not changed; one button takes all of it back.',
  fields: { place: 'Place', date: 'Date', name: 'Name of who signs', nip: 'NIP (employee number)' },
  blank: 'What is empty is printed as dots. The position is taken from the sheet Identitas.',
  make: 'Make ready for print',
  making: 'Making ready…',
  none: 'No standard sheets were found in this workbook (there is no sheet Identitas), so nothing was changed.',
  done: (sheets) =>
    `${String(sheets)} sheets are ready for print, Sampul first. Print the entire workbook, or export it as PDF.`,
  unfilled: (sheets) => `Not filled in yet: ${sheets}.`,
  skipped: (sheets) => `Protected, so left alone: ${sheets}.`,
  covers: (sheets) =>
    `You have changed its contents, so it was not deleted: ${sheets}. Delete it yourself if you no longer need it.`,
  ready: 'This workbook is ready for print. Take it back before you go on filling it in.',
  undo: 'Back to the form',
  undone: 'The standard sheets are forms again.',
};
