import type { PlannedCell, SheetPlan } from '../../../src/core/scaffold/sheet-plan';

/** A sheet to insert of a few cells, ten rows high. */
export function plan(name: string, cells: readonly PlannedCell[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 9, right: 3 }, repeatedRows: null },
    ...more,
  };
}
