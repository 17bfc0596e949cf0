/** Writes into single cells: repairs, and taking them back. */
import { formatCell, formatPlace } from '../../core/workbook/address';
import type { Cell, Place } from '../../core/workbook/workbook';
import { contentInput, readInput, TEXT_FORMAT } from './cell-content';
import type { CellContent, CellInput } from './cell-content';
import { askCells, putBack, snapshotOf } from './cell-snapshot';
import type { AskedCell, CellSnapshot } from './cell-snapshot';
import type { ExcelHost, RangeObject } from './excel-api';
import { ExcelOperationFailed, restoreAfter } from './operation-failed';

/** One cell that is to be changed. */
export interface CellChange {
  readonly place: Place;
  readonly content: CellContent;
  /** The cell as it was read; one that holds something else by now is left alone. */
  readonly was: Cell | undefined;
}

/** Why a cell was left alone: its sheet is gone or protected, or somebody changed the cell meanwhile. */
export type SkipReason = 'no-sheet' | 'protected' | 'changed';

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
interface PlannedWrite {
  readonly place: Place;
  readonly expected: CellInput;
  readonly write: (range: RangeObject, now: CellSnapshot) => void;
}

/**
 * Writes cells in two round trips: one looks at them and remembers what stands there, one writes. A cell that is not as
 * it was read, or whose sheet is protected or gone, is skipped and told of.
 * @throws ExcelOperationFailed when a round trip fails; what was written is put back
 * @example const { undo } = await writeCells(host, [{ place, content: { formula: '=E3/D3' }, was: cell }]);
 */
export async function writeCells(host: ExcelHost, changes: readonly CellChange[]): Promise<CellsWritten> {
  return carryOut(
    host,
    changes.map(({ place, content, was }) => ({
      place,
      expected: readInput(was),
      write(range, { format }) {
        // In the text format a formula would stay a text and a number become one.
        if (format === TEXT_FORMAT && !('text' in content)) range.numberFormat = [['General']];
        range.formulas = [[contentInput(content, format)]];
      },
    })),
  );
}

async function carryOut(host: ExcelHost, planned: readonly PlannedWrite[]): Promise<CellsWritten> {
  const before: CellSnapshot[] = [];
  const skipped: SkippedCell[] = [];
  const after: RangeObject[] = [];
  try {
    await host.run(async (context) => {
      const asked = askCells(
        context,
        planned.map(({ place }) => place),
      );
      await context.sync();
      planned.forEach((plan, index) => {
        const cell = asked[index] as AskedCell;
        const reason = reasonToSkip(cell, plan.expected);
        if (reason !== null) {
          skipped.push({ place: plan.place, reason });
          return;
        }
        const now = snapshotOf(cell);
        before.push(now);
        plan.write(cell.range, now);
        after.push(cell.worksheet.getRange(formatCell(plan.place.row, plan.place.column)).load('formulas'));
      });
      await context.sync();
    });
  } catch (error) {
    if (before.length === 0) throw new ExcelOperationFailed(error, 'unchanged');
    const places = before.map(({ place }) => formatPlace(place));
    throw await restoreAfter(error, places, () => restore(host, before));
  }
  const written = before.map(({ place }) => place);
  const back = before.map((snapshot, index) => ({
    place: snapshot.place,
    expected: after[index]?.formulas[0]?.[0] as CellInput,
    write: (range: RangeObject) => {
      putBack(range, snapshot);
    },
  }));
  return { written, skipped, undo: written.length === 0 ? null : () => carryOut(host, back) };
}

function reasonToSkip({ worksheet, range }: AskedCell, expected: CellInput): SkipReason | null {
  if (worksheet.isNullObject) return 'no-sheet';
  if (worksheet.protection.protected) return 'protected';
  if (range.formulas[0]?.[0] !== expected) return 'changed';
  return null;
}

async function restore(host: ExcelHost, snapshots: readonly CellSnapshot[]): Promise<void> {
  await host.run(async (context) => {
    for (const snapshot of snapshots) {
      const { sheet, row, column } = snapshot.place;
      putBack(context.workbook.worksheets.getItem(sheet).getRange(formatCell(row, column)), snapshot);
    }
    await context.sync();
  });
}
