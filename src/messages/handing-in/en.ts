/** The Word draft, the review and the print in English. */
import type { HandingInMessages } from './handing-in-messages';

/** The sentences about them in English. */
export const en: HandingInMessages = {
  naskah: 'Word draft',
  naskahIntro:
    'The report as a Word file, in Indonesian: chapters, tables with captions, and a sentence from the numbers of each indicator. Places where you must write are marked yellow.',
  naskahTemplate: 'Word file of the office as a template (may be left empty)',
  naskahMake: 'Make a Word draft',
  naskahMaking: 'Making the draft…',
  naskahCopy: 'Copy for Word',
  naskahMade: (file) => `${file} was made; look in the folder of downloads.`,
  naskahCopied: 'The draft was copied. Open Word and paste.',
  naskahNotCopied: 'The draft could not be copied: the clipboard is not allowed here. Use Make a Word draft.',
  naskahErrors: (count) =>
    `${String(count)} ${count === 1 ? 'error stands' : 'errors stand'}: the draft is marked as one.`,
  naskahMarks: (chapters) =>
    `${String(chapters)} ${chapters === 1 ? 'chapter was' : 'chapters were'} put at the marks; nothing else of the office’s file was changed.`,
  naskahNoMark: 'The office’s file has no mark such as {{BAB_III}}; only its styles were used.',
  naskahNoTables: 'No table of the report was recognised, so the draft cannot be made yet.',
  naskahLeftOut: (count) => `Not in the draft (${String(count)})`,
  naskahReasons: {
    unknown: 'its table was not recognised',
    hidden: 'the sheet is hidden',
    empty: 'not filled in yet',
  },
  reviu: 'Self-review sheet',
  reviuIntro: 'What the check can answer of the review is answered; the rest is for the person who reviews.',
  reviuCounts: (yes, no, open) => `${String(yes)} yes · ${String(no)} no · ${String(open)} for a person`,
  reviuItems: 'See the items',
  reviuAnswers: { ya: '✓ Yes:', tidak: '● No:' },
  reviuOpen: 'For a person:',
  reviuMake: 'Insert the sheet Kertas Reviu',
  reviuMade: (sheet) => `The sheet ${sheet} was inserted. Answer what is empty, then sign it.`,
  print: 'Ready for print',
  printIntro:
    'The standard sheets become pages of a report: without yellow, help lines and empty rows, with heights that fit. Working sheets such as Identitas are hidden, and a sheet Sampul, the cover with a place to sign, is put in front. Contents of cells, formulas and your own sheets are not changed; one button takes all of it back.',
  printFields: { place: 'Place', date: 'Date', name: 'Name of who signs', nip: 'NIP (employee number)' },
  printBlank: 'What is empty is printed as dots. The position is taken from the sheet Identitas.',
  printMake: 'Make ready for print',
  printMaking: 'Making ready…',
  printNone: 'No standard sheets were found in this workbook (there is no sheet Identitas), so nothing was changed.',
  printDone: (sheets) =>
    `${String(sheets)} sheets are ready for print, Sampul first. Print the entire workbook, or export it as PDF.`,
  printUnfilled: (sheets) => `Not filled in yet: ${sheets}.`,
  printSkipped: (sheets) => `Protected, so left alone: ${sheets}.`,
  printReady: 'This workbook is ready for print. Take it back before you go on filling it in.',
  printUndo: 'Back to the form',
  printUndone: 'The standard sheets are forms again.',
};
