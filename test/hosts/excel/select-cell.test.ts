import { selectCell } from '../../../src/hosts/excel/select-cell';
import { SwitchedHost } from './switched-host';
import { contractWorkbook } from './contract';
import { MemoryGrid } from './memory-grid';

test('brings the sheet to the front and selects the cell in two round trips', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  const host = new SwitchedHost(grid);
  expect(await selectCell(host, { sheet: "3.2 Cap'aian", row: 33, column: 3 })).toBe('selected');
  expect(grid.selection).toEqual({ sheet: "3.2 Cap'aian", area: { top: 33, left: 3, bottom: 33, right: 3 } });
  expect(host.roundTrips).toBe(2);
});

test.each([
  ['Sudah dihapus', 'no-sheet'],
  ['Rahasia', 'hidden-sheet'],
])('says why %s cannot be shown', async (sheet, outcome) => {
  const grid = new MemoryGrid(contractWorkbook);
  expect(await selectCell(new SwitchedHost(grid), { sheet, row: 0, column: 0 })).toBe(outcome);
  expect(grid.selection).toBeNull();
});
