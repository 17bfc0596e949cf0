/** A cell far away counts as used although it shows nothing, such as one with a lone apostrophe. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import type { Area } from '../../../../src/core/workbook/workbook';
import { layer } from './layer';

/** Where it is: far enough that nobody may ask for all cells up to it, and near enough for many tests. */
const FAR = { row: 1_999, column: 999 };

/** Lets the used range of every sheet that is not empty reach as far as that. */
export function strayCell<Below extends Grid>(grid: Below): Below {
  return layer(grid, {
    usedArea(sheetId, within) {
      const used = grid.usedArea(sheetId, within);
      if (grid.usedArea(sheetId) === null || (within !== undefined && !holdsFar(within))) return used;
      const { top, left, bottom, right } = used ?? {
        top: FAR.row,
        left: FAR.column,
        bottom: FAR.row,
        right: FAR.column,
      };
      return { top, left, bottom: Math.max(bottom, FAR.row), right: Math.max(right, FAR.column) };
    },
  });
}

function holdsFar({ top, left, bottom, right }: Area): boolean {
  return top <= FAR.row && FAR.row <= bottom && left <= FAR.column && FAR.column <= right;
}
