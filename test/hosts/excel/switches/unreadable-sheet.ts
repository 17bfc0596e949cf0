/** A sheet of a chart, a macro sheet or a broken one: it is listed, and its cells cannot be asked for. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { OfficeFailure } from '../../../../src/apps/web/host/office-failure';
import { layer } from './layer';

/** Its name. */
export const UNREADABLE = 'Grafik1';

/** Adds such a sheet after the others. */
export function unreadableSheet<Below extends Grid>(grid: Below): Below {
  const id = 'unreadable';
  const refuse = (sheetId: string): void => {
    if (sheetId === id) throw new OfficeFailure('GeneralException', 'This sheet has no cells.');
  };
  return layer(grid, {
    sheets: () => [...grid.sheets(), { id, name: UNREADABLE, hidden: false }],
    usedArea(sheetId, within) {
      refuse(sheetId);
      return grid.usedArea(sheetId, within);
    },
    cell(sheetId, row, column) {
      refuse(sheetId);
      return grid.cell(sheetId, row, column);
    },
    conditions(sheetId) {
      refuse(sheetId);
      return grid.conditions(sheetId);
    },
    isProtected: (sheetId) => sheetId !== id && grid.isProtected(sheetId),
    note: (key, sheetId) => (sheetId === id ? null : grid.note(key, sheetId)),
  });
}
