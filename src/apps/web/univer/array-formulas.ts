/** Formulas that fill several cells, as Univer keeps them apart from the cells of a sheet. */
import type { ICellData, IRange } from '@univerjs/core';
import type { Area } from '../../../core/workbook/workbook';
import type { SavedCell, SavedSheet } from '../../../hosts/xlsx/export-model';
import { toRange } from './rule-resources';

type ByPlace<T> = Record<number, Record<number, T>>;

/** The formulas of a workbook that fill several cells, by the id of their sheet. */
export interface ArrayFormulas {
  readonly ranges: Record<string, ByPlace<IRange>>;
  /** What they fill. */
  readonly cells: Record<string, ByPlace<ICellData>>;
}

/** Whether a formula fills cells beside its own. */
export function fillsSeveral(spill: Area | undefined): spill is Area {
  return spill !== undefined && (spill.top !== spill.bottom || spill.left !== spill.right);
}

/**
 * The formulas of a sheet that fill several cells and whose results are known, and what they fill.
 * @param content a value as Univer keeps it
 */
export function arrayFormulasOf(
  { rows }: Pick<SavedSheet, 'rows'>,
  content: (cell: SavedCell) => ICellData,
): { readonly ranges: ByPlace<IRange>; readonly cells: ByPlace<ICellData> } {
  const ranges: ByPlace<IRange> = {};
  const cells: ByPlace<ICellData> = {};
  rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      if (cell === undefined || cell.value === null || !fillsSeveral(cell.spill)) return;
      const { spill } = cell;
      (ranges[rowIndex] ??= {})[column] = toRange(spill);
      for (let line = spill.top; line <= spill.bottom && line < rows.length; line += 1) {
        const filled = rows[line] ?? [];
        for (let place = spill.left; place <= spill.right && place < filled.length; place += 1) {
          const own = filled[place];
          if (own !== undefined) (cells[line] ??= {})[place] = content({ value: own.value });
        }
      }
    });
  });
  return { ranges, cells };
}
