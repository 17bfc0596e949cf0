/** Hidden sheets are very hidden: Excel's own menu cannot show them. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { layer } from './layer';

/** Lets every hidden sheet be one of that kind. */
export function veryHidden<Below extends Grid>(grid: Below): Below {
  return layer(grid, {
    sheets: () => grid.sheets().map((sheet) => (sheet.hidden ? { ...sheet, isVeryHidden: true } : sheet)),
  });
}
