import { selectCell } from '../../../src/hosts/excel/select-cell';
import { SwitchedHost } from './switched-host';
import { contractWorkbook } from './contract';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

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

test.each([
  [1, 0, 'hidden-cell'],
  [0, 1, 'hidden-cell'],
  [0, 0, 'selected'],
])('selects the cell of row %i and column %i, and says whether it can be seen', async (row, column, outcome) => {
  const sheet = sheetOf(
    '3.2',
    [
      [1, 2],
      [3, 4],
    ],
    { hiddenRows: [1], hiddenColumns: [1] },
  );
  const grid = new MemoryGrid({ sheets: [sheet] });
  expect(await selectCell(new SwitchedHost(grid), { sheet: '3.2', row, column })).toBe(outcome);
  expect(grid.selection?.area).toMatchObject({ top: row, left: column });
});
