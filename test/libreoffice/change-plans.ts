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

/** The plans with a typed number or text in a cell, whatever stood there. */
export function withTyped(plans: readonly SheetPlan[], { sheet, cell }: PlanCell, value: number | string): SheetPlan[] {
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

/**
 * Changes in groups: each touches a sheet once, holds no formula twice, and changes nothing that
 * another of its cells draws on, so that what one mistake brings about is not taken for another.
 */
export function apart<T extends { readonly at: PlanCell }>(plans: readonly SheetPlan[], changes: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const change of changes) {
    const group = groups.find((members) =>
      members.every(
        ({ at }) => at.sheet !== change.at.sheet && !drawsOn(plans, at, change.at) && !drawsOn(plans, change.at, at),
      ),
    );
    if (group === undefined) groups.push([change]);
    else group.push(change);
  }
  return groups;
}

/** True when a cell names a cell of the sheet of another, or both name the same one. */
function drawsOn(plans: readonly SheetPlan[], { cell }: PlanCell, other: PlanCell): boolean {
  const formula = cell.formula ?? '';
  const name = plans[other.sheet]!.name;
  return formula.includes(`'${name}'!`) || formula.includes(`${name}!`) || formula === other.cell.formula;
}
