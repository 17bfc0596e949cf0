/** The workbook keeps no settings of add-ins. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { OfficeFailure } from '../../../../src/apps/web/host/office-failure';
import { layer } from './layer';

/** Refuses what is kept with the workbook; what is kept with a sheet stays possible. */
export function noSettings<Below extends Grid>(grid: Below): Below {
  const refuse = (sheetId: string | undefined): void => {
    if (sheetId === undefined) throw new OfficeFailure('ApiNotFound', 'This workbook keeps no settings.');
  };
  return layer(grid, {
    note(key, sheetId) {
      refuse(sheetId);
      return grid.note(key, sheetId);
    },
    setNote(key, text, sheetId) {
      refuse(sheetId);
      grid.setNote(key, text, sheetId);
    },
  });
}
