/** Every formula of a workbook as a change, so that all of them are computed anew. */
import type { CellChange } from '../../src/core/formulas/recalculate';
import { formulasOf } from '../../src/core/formulas/formula-cells';
import type { Workbook } from '../../src/core/workbook/workbook';

/** The formulas as they stand. */
export function changesOfAll(workbook: Workbook): CellChange[] {
  return [...formulasOf(workbook)].flatMap(([{ name }, cells]) =>
    cells.map(({ row, column, cell }) => ({ place: { sheet: name, row, column }, content: { formula: cell.formula } })),
  );
}
