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
  readonly ask?: (range: RangeObject) => void;
  /** Tells by what stands in the cell now whether its value is still to come; such a cell is left alone. */
  readonly waits?: (now: CellSnapshot) => boolean;
  readonly write: (range: RangeObject, now: CellSnapshot, worksheet: WorksheetObject) => void;
  /** Takes back what was written beside the cell, before the cell itself is put back. */
  readonly clear?: (worksheet: WorksheetObject) => void;
}

/**
 * Carries out planned writes: one round trip looks at the cells and remembers what stands there, one writes.
 * @throws ExcelOperationFailed when a round trip fails; what was written is put back
 */
export async function changeCells(host: ExcelHost, planned: readonly PlannedWrite[]): Promise<CellsWritten> {
  const before: { readonly snapshot: CellSnapshot; readonly plan: PlannedWrite }[] = [];
  const skipped: SkippedCell[] = [];
  const after: RangeObject[] = [];
  try {
    await host.run(async (context) => {
      const asked = askCells(
        context,
        planned.map(({ place }) => place),
      );
      planned.forEach((plan, index) => plan.ask?.((asked[index] as AskedCell).range));
      await context.sync();
      planned.forEach((plan, index) => {
        const cell = asked[index] as AskedCell;
        const reason = reasonToSkip(cell, plan);
        if (reason !== null) {
          skipped.push({ place: plan.place, reason });
          return;
        }
        const now = snapshotOf(cell);
        before.push({ snapshot: now, plan });
        plan.write(cell.range, now, cell.worksheet);
        after.push(cell.worksheet.getRange(formatCell(plan.place.row, plan.place.column)).load('formulas'));
      });
      await context.sync();
    });
  } catch (error) {
    if (before.length === 0) throw new ExcelOperationFailed(error, 'unchanged');
    const places = before.map(({ snapshot }) => formatPlace(snapshot.place));
    throw await restoreAfter(error, places, () => restore(host, before));
  }
  const written = before.map(({ snapshot }) => snapshot.place);
  const back = before.map(({ snapshot, plan }, index): PlannedWrite => ({
    place: snapshot.place,
    expected: after[index]?.formulas[0]?.[0] as CellInput,
    write(range, _now, worksheet) {
      plan.clear?.(worksheet);
      putBack(range, snapshot);
    },
  }));
  return { written, skipped, undo: written.length === 0 ? null : () => changeCells(host, back) };
}

function reasonToSkip(cell: AskedCell, { expected, waits }: PlannedWrite): SkipReason | null {
  const { worksheet, range } = cell;
  if (worksheet.isNullObject) return 'no-sheet';
  if (worksheet.protection.protected) return 'protected';
  if (!sameInput(range.formulas[0]?.[0] as CellInput, expected)) return 'changed';
  return waits?.(snapshotOf(cell)) === true ? 'waiting' : null;
}

async function restore(
  host: ExcelHost,
  before: readonly { readonly snapshot: CellSnapshot; readonly plan: PlannedWrite }[],
): Promise<void> {
  await host.run(async (context) => {
    for (const { snapshot, plan } of before) {
      const { sheet, row, column } = snapshot.place;
      const worksheet = context.workbook.worksheets.getItem(sheet);
      plan.clear?.(worksheet);
      putBack(worksheet.getRange(formatCell(row, column)), snapshot);
    }
    await context.sync();
  });
}
