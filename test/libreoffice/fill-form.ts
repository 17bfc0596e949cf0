/** Types into an empty form like a clerk: only where the form asks for it, table by table. */
import type { DraftColumn, DraftTable } from '../../src/core/scaffold/draft';
import type { PlannedCell, SheetPlan } from '../../src/core/scaffold/sheet-plan';

/** Where something is typed. */
export interface Asked {
  readonly table: DraftTable;
  readonly column: DraftColumn;
  /** Index among the rows of its table. */
  readonly item: number;
}

/** What a clerk types there; undefined leaves the cell as it is. */
export type Clerk = (asked: Asked) => string | number | undefined;

/** A cell with something typed over what it holds. */
export function typedOver(cell: PlannedCell, value: string | number): PlannedCell {
  const { row, column, role, format, align } = cell;
  const look = { ...(format === undefined ? {} : { format }), ...(align === undefined ? {} : { align }) };
  return { row, column, role, value, ...look };
}

/** The form with what the clerk types into its input cells. */
export function filledBy(clerk: Clerk, plans: readonly SheetPlan[], tables: readonly DraftTable[]): SheetPlan[] {
  return plans.map((plan) => {
    const own = tables.filter(({ sheet }) => sheet === plan.name);
    const cells = plan.cells.map((cell) => {
      if (cell.role !== 'input') return cell;
      const table = own.find(
        ({ headingBottom, rows }) => cell.row > headingBottom && cell.row <= headingBottom + rows.length,
      );
      const column = table?.columns[cell.column];
      if (table === undefined || column === undefined || column === null) return cell;
      const value = clerk({ table, column, item: cell.row - table.headingBottom - 1 });
      return value === undefined ? cell : typedOver(cell, value);
    });
    return { ...plan, cells };
  });
}
