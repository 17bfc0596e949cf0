/** The form that inserts standard sheets, in English. */
import type { InsertMessages } from './insert-messages';

function sheets(count: number): string {
  return `${String(count)} ${count === 1 ? 'sheet' : 'sheets'}`;
}

/** The sentences of the form in English. */
export const en: InsertMessages = {
  intro:
    'The standard sheets hold all tables of the report with their formulas. Sheets that exist are not overwritten.',
  year: 'Year of the report',
  yearWrong: 'Write the year with four digits, such as 2025.',
  sheets: 'Sheets',
  all: 'All',
  none: 'None',
  exists: 'already there',
  existsNote: 'A sheet whose name exists is used as it is and not inserted again.',
  needed: (names) => `Also inserted, since formulas need them: ${names}.`,
  style: 'Formulas',
  native: 'Excel formulas (readable on any computer)',
  own: 'LKjIP functions (need this add-in)',
  content: 'Content',
  empty: 'Empty, to be filled in',
  example: 'Example data',
  lastYear: 'From last year’s file',
  lastYearFile: 'Last year’s file',
  lastYearHint:
    'Excel, Word or OpenDocument. Sasaran, indicators, units, directions, Renstra and programmes are taken over; last year’s figures go into the comparison.',
  readingLastYear: 'Reading last year’s file…',
  nothingToCarry: 'No indicator or programme was recognised in that file.',
  carried: (year, indicators) =>
    `Report of ${String(year)}: ${String(indicators)} ${indicators === 1 ? 'indicator' : 'indicators'} taken over.`,
  notCarried: 'These could not be taken over and have to be filled in by yourself:',
  insert: (count) => `Insert ${sheets(count)}`,
  inserting: 'Inserting sheets…',
  stopped: 'The insertion was stopped. No sheet was added.',
  inserted: (count) => `${sheets(count)} inserted.`,
  renamed: (from, to) => `${from} became ${to} since its name was taken.`,
  next: 'Fill in the yellow cells, beginning with the sheet Identitas, then press Check.',
  toCheck: 'Check',
  again: 'Insert other sheets',
};
