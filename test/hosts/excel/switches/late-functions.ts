/** Functions of an add-in are computed late: their cells show an error first, and get their value without being changed. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { usesOwnFunctions } from '../../../../src/core/formulas/own-functions';
import { layer } from './layer';

/** So many synchronizations after the first look at a cell, or after it was written, its value is there. */
const SYNCHRONIZATIONS = 3;

/**
 * Lets the cells with functions of ours wait for their values, and tells when they have them.
 * @param error what they show meanwhile
 */
export function lateFunctions<Below extends Grid>(grid: Below, error = '#BUSY!', after = SYNCHRONIZATIONS): Below {
  let now = 0;
  const begun = new Map<string, { readonly sheetId: string; readonly since: number }>();
  const listeners = new Set<(sheetId: string) => void>();
  const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${String(row)} ${String(column)}`;
  const isLate = (sheetId: string, row: number, column: number): boolean => {
    const formula = grid.cell(sheetId, row, column)?.formula;
    if (formula === undefined || !usesOwnFunctions(formula)) return false;
    const key = keyOf(sheetId, row, column);
    const since = begun.get(key)?.since ?? now;
    begun.set(key, { sheetId, since });
    return now < since + after;
  };
  return layer(grid, {
    cell(sheetId, row, column) {
      const cell = grid.cell(sheetId, row, column);
      return cell !== undefined && isLate(sheetId, row, column) ? { ...cell, value: { error } } : cell;
    },
    spillArea: (sheetId, row, column) => (isLate(sheetId, row, column) ? null : grid.spillArea(sheetId, row, column)),
    write(sheetId, top, left, inputs) {
      inputs.forEach((row, down) => {
        row.forEach((_input, right) => begun.delete(keyOf(sheetId, top + down, left + right)));
      });
      grid.write(sheetId, top, left, inputs);
    },
    async group(changes, pause) {
      await grid.group(changes, pause);
      now += 1;
      const computed = new Set(
        [...begun.values()].filter(({ since }) => now === since + after).map((each) => each.sheetId),
      );
      for (const sheetId of computed) for (const listener of listeners) listener(sheetId);
    },
    onCalculated(listener) {
      const end = grid.onCalculated(listener);
      listeners.add(listener);
      return () => {
        end();
        listeners.delete(listener);
      };
    },
  });
}
