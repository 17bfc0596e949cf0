/** What of the forms is filled in, and which cell comes next. */
import type { SheetPlan } from '../scaffold/sheet-plan';
import type { Place } from '../workbook/workbook';
import type { FormCell, FormSheet } from './form-sheet';

/** How far a sheet is: nothing was typed, a row waits for something, none does, or all of it may stay blank and does. */
type StepState = 'unfilled' | 'begun' | 'done' | 'optional';

/** One sheet to be filled in. */
export interface Step {
  readonly sheet: string;
  readonly state: StepState;
  /** The rows that are in use: something was typed, or it stands there what they are about. */
  readonly rows: number;
  /** The cells that those rows still wait for. */
  readonly blank: number;
  /** The cell to fill in next; the first cell for entries where none is left. */
  readonly next: Place;
}

/**
 * The sheets of a workbook in which something is typed, in their order. A row in use waits for the columns that are
 * filled in every row of the example; others, such as remarks, may stay blank.
 *
 * @param sheets the sheets as they are
 * @param example the standard sheets of the profile, filled with the example
 * @example checklist(sheets, plans)[1] // { sheet: '2.4 PK', state: 'begun', rows: 4, blank: 2, next: { … row: 5 … } }
 */
export function checklist(sheets: readonly FormSheet[], example: readonly SheetPlan[]): Step[] {
  return sheets.flatMap((sheet) => {
    const plan = example.find(({ name }) => name === sheet.name);
    return plan === undefined ? [] : (stepOf(sheet, awaitedColumns(plan), givenRows(plan)) ?? []);
  });
}

/** Columns with cells for entries. */
interface AwaitedColumns {
  /** Those that the example fills in every row. */
  readonly filled: ReadonlySet<number>;
  /** Those among them that it does not leave to formulas altogether. */
  readonly typed: ReadonlySet<number>;
}

function awaitedColumns({ cells }: SheetPlan): AwaitedColumns {
  const entries = cells.filter(({ role }) => role === 'input');
  const optional = entries.filter(({ value, formula }) => value === undefined && formula === undefined);
  const filled = new Set(entries.map(({ column }) => column));
  for (const { column } of optional) filled.delete(column);
  const typed = entries.filter(({ column, value }) => value !== undefined && filled.has(column));
  return { filled, typed: new Set(typed.map(({ column }) => column)) };
}

/** What stands in the cells for entries of the rows that the form brings along, wherever they are moved to. */
function givenRows({ cells }: SheetPlan): ReadonlySet<string> {
  const rows = new Map<number, (string | number | undefined)[]>();
  for (const { row, value, isGiven } of cells) if (isGiven === true) rows.set(row, [...(rows.get(row) ?? []), value]);
  return new Set([...rows.values()].map(rowKey));
}

function rowKey(values: readonly unknown[]): string {
  return JSON.stringify(values);
}

function stepOf(
  { name, rows }: FormSheet,
  { filled, typed: typedColumns }: AwaitedColumns,
  given: ReadonlySet<string>,
): Step | null {
  let typed = 0;
  let used = 0;
  let blank = 0;
  let first: Place | null = null;
  let firstBlank: Place | null = null;
  let next: Place | null = null;
  rows.forEach((cells, row) => {
    const from = cells.findIndex(({ isEntry }) => isEntry);
    if (from < 0) return;
    first ??= { sheet: name, row, column: from };
    // A formula that shows nothing offers nothing, but where only formulas are expected it will.
    const missing = cells.flatMap((cell, column) =>
      cell.isEntry && isBlank(cell) && (!cell.hasFormula || typedColumns.has(column)) ? [column] : [],
    );
    if (missing[0] !== undefined) firstBlank ??= { sheet: name, row, column: missing[0] };
    const entries = cells.filter((cell) => cell.isEntry && !cell.hasFormula && !isBlank(cell));
    const isGiven = given.size > 0 && given.has(rowKey(entries.map(({ value }) => value)));
    const ownTyped = isGiven ? 0 : entries.length;
    if (ownTyped === 0 && !cells.slice(0, from).some(isName)) return;
    typed += ownTyped;
    used++;
    const waiting = missing.filter((column) => filled.has(column));
    blank += waiting.length;
    if (waiting[0] !== undefined) next ??= { sheet: name, row, column: waiting[0] };
  });
  if (first === null) return null;
  const state = stateOf(typed, used, blank, typedColumns.size > 0);
  return { sheet: name, state, rows: used, blank, next: next ?? (state === 'done' ? null : firstBlank) ?? first };
}

function stateOf(typed: number, used: number, blank: number, waits: boolean): StepState {
  if (typed === 0 && blank === 0 && !waits) return 'optional';
  // What formulas offer in every row needs nobody to type it.
  if (typed === 0 && (used === 0 || blank > 0)) return 'unfilled';
  return blank > 0 ? 'begun' : 'done';
}

function isBlank({ value }: FormCell): boolean {
  return value === '' || value === null;
}

/** What a row is about is part of the form, or a formula takes it over; a number before a row says nothing of that. */
function isName({ value }: FormCell): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}
