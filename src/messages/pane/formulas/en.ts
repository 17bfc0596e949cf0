/** The task "Formulas" in English. */
import type { FormulasMessages } from './formulas-messages';

/** The sentences of the task in English. */
export const en: FormulasMessages = {
  intro: 'Choose a function, point at its cells, then insert the formula at the selected cell.',
  functionLabel: 'Function',
  take: 'Use selected cells',
  takeFor: (field) => `Use selected cells for ${field}`,
  optional: 'may be empty',
  result: 'Formula',
  example: 'Example',
  insert: 'Insert at the selected cell',
  inserting: 'Inserting…',
  inserted: (cell) => `The formula is in ${cell}.`,
  notUndone: (cell) => `${cell} was left alone since it holds something else now.`,
  occupied: (cell) => `${cell} is not empty. Select an empty cell, then try again.`,
  missing: (fields) => `Still missing: ${fields}.`,
  wrong: (fields) => `Not a cell address or a number: ${fields}. An address looks like B3:J20.`,
  scales: 'Scales',
  class: 'Category',
  range: 'Value',
  noSelection: 'Select one cell or one range on the sheet, then try again.',
  usual: (choice) => `${choice} (usual)`,
  orCells: 'cells of your own…',
  cellsOf: (field) => `Cells of ${field}`,
};
