/** A workbook that no spreadsheet program has computed yet, with its formulas computed. */
import type { Workbook } from '../workbook/workbook';
import { formulasOf } from './formula-cells';
import { recalculate, type CellChange } from './recalculate';

/**
 * The workbook as it is where its formulas have values; else with all of them computed anew. A formula that we cannot
 * compute stays as it was read.
 */
export function computedWorkbook(workbook: Workbook): Workbook {
  const formulas = [...formulasOf(workbook)];
  const isComputed = formulas.every(([, cells]) => cells.every(({ cell }) => cell.value !== null));
  if (isComputed) return workbook;
  const changes = formulas.flatMap(([{ name }, cells]) =>
    cells.map(({ row, column, cell }): CellChange => ({
      place: { sheet: name, row, column },
      content: { formula: cell.formula },
    })),
  );
  return recalculate(workbook, changes).workbook;
}
