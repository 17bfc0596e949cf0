/** The task "Send" in English. */
import type { SendMessages } from './send-messages';

/** The sentences of the task in English. */
export const en: SendMessages = {
  intro: 'Before the file is handed in: see what is still open, then make it independent of this add-in.',
  notChecked: 'This workbook was not checked yet.',
  check: 'Check first',
  stands: 'Still open',
  nothingStands: 'No error or warning is open.',
  nothingKnown: 'No figure could be recomputed, so it is not known whether the report is right.',
  more: (count) => `… and ${String(count)} more.`,
  toFindings: 'See the findings',
  ignored: (count) => `Ignored with a reason (${String(count)})`,
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
  functions: 'LKjIP functions',
  functionsIntro:
    'The recipient does not have this add-in. Functions such as =IKM( ) become ordinary Excel formulas; where that cannot be, their values.',
  replaceBy: 'How to replace',
  toFormulas: 'Replace by Excel formulas',
  toValues: 'Replace by values only',
  prepare: 'Get ready to send',
  preparing: 'Getting ready…',
  waiting: (count) => `Waiting until Excel has computed ${String(count)} ${count === 1 ? 'cell' : 'cells'}…`,
  prepared: (count) =>
    `${String(count)} ${count === 1 ? 'cell' : 'cells'} replaced. The file can be read without the add-in.`,
  partlyPrepared: (count) => `${String(count)} ${count === 1 ? 'cell' : 'cells'} replaced.`,
  nothingToConvert: 'There are no LKjIP functions in this workbook. The file can be read without the add-in.',
  changed: (count) => `What was replaced (${String(count)})`,
  became: 'becomes',
  keptAsValue: 'value',
  keptBecauseOther:
    'value, because an Excel formula would give another figure; see whether a cell that it reads is blank',
  next: 'Save the file under a new name, then send it.',
};
