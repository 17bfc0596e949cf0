/** Standard sheets with one cell changed by hand. */
import { formatCell } from '../../src/core/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/core/scaffold/sheet-plan';

/** One cell of some plans. */
export interface PlanCell {
  readonly sheet: number;
  readonly cell: PlannedCell;
}

/** The cells that pass a test, one for each column and kind of formula of each sheet. */
export function oneOfEachColumn(
  plans: readonly SheetPlan[],
  wanted: (cell: PlannedCell, sheet: number) => boolean,
): PlanCell[] {
  const found = new Map<string, PlanCell>();
  plans.forEach((plan, sheet) => {
    for (const cell of plan.cells) {
      const kind = (cell.formula ?? '').replace(/\$?[A-Z]+\$?\d+/g, '').slice(0, 12);
      const key = `${sheet} ${cell.column} ${cell.role} ${kind}`;
      if (wanted(cell, sheet) && !found.has(key)) found.set(key, { sheet, cell });
    }
  });
  return [...found.values()];
}

/** The plans with a typed number in a cell, whatever stood there. */
export function withNumber(plans: readonly SheetPlan[], { sheet, cell }: PlanCell, value: number): SheetPlan[] {
  const { row, column, role, format } = cell;
  const typed: PlannedCell = { row, column, role, value, ...(format === undefined ? {} : { format }) };
  return plans.map((plan, index) =>
    index === sheet ? { ...plan, cells: plan.cells.map((each) => (each === cell ? typed : each)) } : plan,
  );
}

/** Where a cell is, for the name of a test. */
export function nameOf(plans: readonly SheetPlan[], { sheet, cell }: PlanCell): string {
  return `${plans[sheet]!.name}!${formatCell(cell.row, cell.column)}`;
}
