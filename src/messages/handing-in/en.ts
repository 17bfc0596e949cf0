/** The Word draft and the review in English. */
import type { HandingInMessages } from './handing-in-messages';

/** The sentences about both in English. */
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
  naskahNoFiles:
    'In Excel for Mac the pane cannot save a file. Use Copy for Word; if that does not work either, open this file in Excel on the web.',
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
    lines: 'only its hidden rows or columns',
  },
  reviu: 'Self-review sheet',
  reviuIntro: 'What the check can answer of the review is answered; the rest is for the person who reviews.',
  reviuCounts: (yes, no, open) => `${String(yes)} yes · ${String(no)} no · ${String(open)} for a person`,
  reviuItems: 'See the items',
  reviuAnswers: { ya: '✓ Yes:', tidak: '● No:' },
  reviuOpen: 'For a person:',
  reviuMake: 'Insert the sheet Kertas Reviu',
  reviuMade: (sheet) => `The sheet ${sheet} was inserted. Answer what is empty, then sign it.`,
};
