/** The task "Fill in" in English. */
import type { FillMessages } from './fill-messages';

/** The sentences of the task in English. */
export const en: FillMessages = {
  title: 'To fill in',
  progress: (done, all) => `${done} of ${all} sheets are done. Press a sheet to go to its next yellow cell.`,
  done: (rows) => `done, ${rows} ${rows === '1' ? 'row' : 'rows'}`,
  begun: (blank) => (blank === '1' ? '1 cell is still blank' : `${blank} cells are still blank`),
  unfilled: 'not filled in yet',
  optional: 'need not be filled in',
  goToNext: (cell, sheet) => `Go to cell ${cell} on the sheet ${sheet}`,
  goToSheet: (sheet) => `Go to the sheet ${sheet}`,
  allDone: 'All sheets are filled in. Next: check the report.',
  add: 'Add standard sheets',
};
