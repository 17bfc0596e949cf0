/** A blank cell reaches a function of an add-in as 0, as on the desktop; on the web it reaches it as nothing. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { usesOwnFunctions } from '../../../../src/core/formulas/own-functions';
import type { Cell, Sheet } from '../../../../src/core/workbook/workbook';
import { computeOwn } from '../../../core/functions-to-native/compute-own';
import { layer } from './layer';

/** Lets the cells for which it makes a difference show what comes of a 0. */
export function blankAsZero<Below extends Grid>(grid: Below): Below {
  return layer(grid, {
    cell(sheetId, row, column) {
      const cell = grid.cell(sheetId, row, column);
      if (cell?.formula === undefined || !usesOwnFunctions(cell.formula)) return cell;
      const place = { sheet: grid.sheets().find(({ id }) => id === sheetId)!.name, row, column };
      const workbook = { sheets: grid.sheets().map((sheet) => readSheet(grid, sheet)) };
      const [asNothing, asZero] = ([null, 0] as const).map((blank) => {
        return computeOwn(cell.formula!, place, workbook, blank);
      });
      const isOther = asZero !== undefined && JSON.stringify(asZero) !== JSON.stringify(asNothing);
      return isOther ? { ...cell, value: asZero } : cell;
    },
  });
}

function readSheet(grid: Grid, { id, name, hidden }: { id: string; name: string; hidden: boolean }): Sheet {
  const used = grid.usedArea(id);
  const rows: (Cell | undefined)[][] = Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? -1) + 1 }, (__, column) => grid.cell(id, row, column)),
  );
  return { name, hidden, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}
