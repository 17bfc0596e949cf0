/** Excel cannot set up the printing, for instance without a printer. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { OfficeFailure } from '../../../../src/apps/web/host/office-failure';
import { layer } from './layer';

/** Refuses whatever has to do with paper. */
export function noPrinter<Below extends Grid>(grid: Below): Below {
  const refuse = (): never => {
    throw new OfficeFailure('GeneralException', 'There is no printer.');
  };
  return layer(grid, { setPage: refuse, breakBefore: refuse, breakBeforeRow: refuse });
}
