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
  notYet: (errors) =>
    `This file can be saved, but is not ready to be sent: ${String(errors)} ${errors === 1 ? 'error is' : 'errors are'} left.`,
  nextUnchecked: 'This file can be saved. Check it before it is sent.',
  save: 'Save the file',
};
