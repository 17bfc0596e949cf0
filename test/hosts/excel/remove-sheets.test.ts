import { removeSheets } from '../../../src/hosts/excel/remove-sheets';
import { SwitchedHost } from './switched-host';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

test('the sheets of these names go, those that are gone already are no failure, in two round trips', async () => {
  const grid = new MemoryGrid({ sheets: ['Lembar1', '2.4 PK', '3.2'].map((name) => sheetOf(name, [['isi']])) });
  const host = new SwitchedHost(grid);
  await removeSheets(host, ['2.4 pk', 'sudah dihapus', '3.2']);
  expect(grid.sheets().map(({ name }) => name)).toEqual(['Lembar1']);
  expect(host.roundTrips).toBe(2);
});

test('a failure leaves the sheets', async () => {
  const grid = new MemoryGrid({ sheets: ['Lembar1', '3.2'].map((name) => sheetOf(name, [])) });
  const host = new SwitchedHost(grid);
  host.failAt(2, 'AccessDenied');
  await expect(removeSheets(host, ['3.2'])).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(grid.sheets()).toHaveLength(2);
});
