/** Takes inserted sheets away again, unless somebody has typed into them. */
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { renameSheets } from '../../core/workbook/rename-sheets';
import { readInput, type CellInput } from './cell-content';
import type { ContextObject, ExcelHost, WorksheetObject } from './excel-api';
import { readRows } from './read-rows';
import { sameInput } from './same-input';
import type { SheetRows } from './fill-rows';

/** A sheet that was made, what stood in it then, and its name now. */
export interface MadePlan {
  readonly plan: Pick<SheetPlan, 'cells'>;
  readonly name: string;
}

interface FoundPlan extends MadePlan {
  readonly worksheet: WorksheetObject;
}

/**
 * Deletes the sheets of these plans, those that are there, in four round trips. Where something else than planned stands in
 * one of them, none is deleted: what was typed would be lost, and the formulas of the sheets name one another.
 * @param renamed the names that formulas of the plans were given for others, see `renameSheets`
 * @returns the sheets into which something was typed
 * @throws the error of Excel when a round trip fails
 */
export async function undoInsertion(
  host: ExcelHost,
  made: readonly MadePlan[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Promise<readonly string[]> {
  return host.run(async (context) => {
    const asked = made.map((each) => ({
      ...each,
      worksheet: context.workbook.worksheets.getItemOrNullObject(each.name),
    }));
    await context.sync();
    const found = asked.filter(({ worksheet }) => !worksheet.isNullObject);
    const typed = await typedInto(context, found, renamed);
    if (typed.length === 0) for (const { worksheet } of found) worksheet.delete();
    await context.sync();
    return typed;
  });
}

async function typedInto(
  context: ContextObject,
  found: readonly FoundPlan[],
  renamed: ReadonlyMap<string, string>,
): Promise<string[]> {
  const rowsOf = await readRows(
    context,
    found.map(({ worksheet }) => worksheet),
  );
  return found
    .filter(({ plan, worksheet }) => !isAsPlanned(plan, rowsOf.get(worksheet) ?? [], renamed))
    .map(({ name }) => name);
}

function isAsPlanned({ cells }: MadePlan['plan'], rows: SheetRows, renamed: ReadonlyMap<string, string>): boolean {
  const planned = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), inputOf(cell, renamed)]));
  const isFilled = rows.every((row, index) =>
    (row ?? []).every(
      (cell, column) => cell === undefined || planned.has(keyOf(index, column)) || readInput(cell) === '',
    ),
  );
  return (
    isFilled &&
    cells.every(({ row, column }) => {
      const input = planned.get(keyOf(row, column)) ?? '';
      return sameInput(readInput(rows[row]?.[column]), input);
    })
  );
}

function inputOf({ formula, value }: SheetPlan['cells'][number], renamed: ReadonlyMap<string, string>): CellInput {
  return formula === undefined ? (value ?? '') : renameSheets(formula, renamed);
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
