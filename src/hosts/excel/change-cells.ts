/** Changes single cells in two round trips, with a way back. */
import { formatCell, formatPlace } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import type { CellInput } from './cell-content';
import { askCells, putBack, snapshotOf } from './cell-snapshot';
import type { AskedCell, CellSnapshot } from './cell-snapshot';
import type { ExcelHost, RangeObject, WorksheetObject } from './excel-api';
import { ExcelOperationFailed, restoreAfter } from './operation-failed';
import { sameInput } from './same-input';

/**
 * Why a cell was left alone: its sheet is gone or protected, somebody changed the cell meanwhile, or Excel has not
 * computed the value yet that is to stay.
 */
export type SkipReason = 'no-sheet' | 'protected' | 'changed' | 'waiting';

/** A cell that was left alone. */
export interface SkippedCell {
  readonly place: Place;
  readonly reason: SkipReason;
}

/** What was done. */
export interface CellsWritten {
  readonly written: readonly Place[];
  readonly skipped: readonly SkippedCell[];
  /** Puts back exactly what stood there, except in cells that were changed since; null when nothing was written. */
  readonly undo: (() => Promise<CellsWritten>) | null;
}

/** What a cell is to become: told from what stands in it, or that it is left alone. */
export interface PlannedWrite {
  readonly place: Place;
  /** What has to stand in the cell; anything else was changed by somebody. */
  readonly expected: CellInput;
  /** Asks for more than the cell itself, to be read when it is written. */
  readonly ask?: (range: RangeObject, worksheet: WorksheetObject) => void;
  /** Tells whether somebody changed another cell that counts. */
  readonly isChanged?: () => boolean;
  /** Tells by what stands in the cell now whether its value is still to come; such a cell is left alone. */
  readonly waits?: (now: CellSnapshot) => boolean;
  /** How many cells it fills from its own on, when it is written; just that one where it is not told. */
  readonly fills?: () => Size;
  /** @param block all the cells that it fills */
  readonly write: (range: RangeObject, now: CellSnapshot, block: RangeObject) => void;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a cell. */
export const ONE_CELL: Size = { rows: 1, columns: 1 };

/** A write with what stood in its cell before, and the cells that it filled. */
interface Done {
  readonly snapshot: CellSnapshot;
  readonly size: Size;
}

/**
 * Carries out planned writes: one round trip looks at the cells and remembers what stands there, one writes.
 * @throws ExcelOperationFailed when a round trip fails; what was written is put back
 */
export async function changeCells(host: ExcelHost, planned: readonly PlannedWrite[]): Promise<CellsWritten> {
  const before: Done[] = [];
  const skipped: SkippedCell[] = [];
  const after: RangeObject[] = [];
  try {
    await host.run(async (context) => {
      const asked = askCells(
        context,
        planned.map(({ place }) => place),
      );
      planned.forEach((plan, index) => {
        const { range, worksheet } = asked[index] as AskedCell;
        plan.ask?.(range, worksheet);
      });
      await context.sync();
      planned.forEach((plan, index) => {
        const cell = asked[index] as AskedCell;
        const reason = reasonToSkip(cell, plan);
        if (reason !== null) {
          skipped.push({ place: plan.place, reason });
          return;
        }
        const now = snapshotOf(cell);
        const done = { snapshot: now, size: plan.fills?.() ?? ONE_CELL };
        before.push(done);
        plan.write(cell.range, now, blockOf(cell.worksheet, done));
        after.push(blockOf(cell.worksheet, done).load('formulas'));
      });
      await context.sync();
    });
  } catch (error) {
    if (before.length === 0) throw new ExcelOperationFailed(error, 'unchanged');
    const places = before.map(({ snapshot }) => formatPlace(snapshot.place));
    throw await restoreAfter(error, places, () => restore(host, before));
  }
  const written = before.map(({ snapshot }) => snapshot.place);
  const back = before.map((done, index) => wayBack(done, after[index]!.formulas as CellInput[][]));
  return { written, skipped, undo: written.length === 0 ? null : () => changeCells(host, back) };
}

/** Puts back what stood in a cell, unless it or a cell that it filled was changed since. */
function wayBack(done: Done, filled: readonly (readonly CellInput[])[]): PlannedWrite {
  let now: RangeObject | null = null;
  const isSame = (input: CellInput, down: number, right: number): boolean =>
    sameInput(now?.formulas[down]?.[right] as CellInput, input);
  return {
    place: done.snapshot.place,
    expected: filled[0]?.[0] as CellInput,
    ask(_range, worksheet) {
      if (hasSeveral(done)) now = blockOf(worksheet, done).load('formulas');
    },
    isChanged: () =>
      hasSeveral(done) && !filled.every((row, down) => row.every((input, right) => isSame(input, down, right))),
    fills: () => done.size,
    write(range, _now, block) {
      putAllBack(range, block, done);
    },
  };
}

function hasSeveral({ size: { rows, columns } }: Done): boolean {
  return rows * columns > 1;
}

/** All the cells that were filled, from the one that was written on. */
function blockOf(worksheet: WorksheetObject, { snapshot: { place }, size }: Done): RangeObject {
  return worksheet.getRangeByIndexes(place.row, place.column, size.rows, size.columns);
}

function putAllBack(range: RangeObject, block: RangeObject, done: Done): void {
  const { rows, columns } = done.size;
  if (hasSeveral(done)) block.formulas = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  putBack(range, done.snapshot);
}

function reasonToSkip(cell: AskedCell, { expected, isChanged, waits }: PlannedWrite): SkipReason | null {
  const { worksheet, range } = cell;
  if (worksheet.isNullObject) return 'no-sheet';
  if (worksheet.protection.protected) return 'protected';
  if (!sameInput(range.formulas[0]?.[0] as CellInput, expected) || isChanged?.() === true) return 'changed';
  return waits?.(snapshotOf(cell)) === true ? 'waiting' : null;
}

async function restore(host: ExcelHost, before: readonly Done[]): Promise<void> {
  await host.run(async (context) => {
    for (const done of before) {
      const { sheet, row, column } = done.snapshot.place;
      const worksheet = context.workbook.worksheets.getItem(sheet);
      putAllBack(worksheet.getRange(formatCell(row, column)), blockOf(worksheet, done), done);
    }
    await context.sync();
  });
}
