import { SwitchedHost } from './switched-host';
import { readSelection } from '../../../src/hosts/excel/read-selection';
import { selectCell } from '../../../src/hosts/excel/select-cell';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

const workbook = { sheets: [sheetOf('Data', [[1]]), sheetOf("3.2 Cap'aian!", [[1]])] };

test('the cell that was selected, on a sheet whatever its name', async () => {
  const host = new SwitchedHost(new MemoryGrid(workbook));
  await selectCell(host, { sheet: "3.2 Cap'aian!", row: 3, column: 2 });
  expect(await readSelection(host)).toEqual({
    sheet: "3.2 Cap'aian!",
    area: { top: 3, left: 2, bottom: 3, right: 2 },
  });
});

test('a range of several cells', async () => {
  const grid = new MemoryGrid(workbook);
  grid.selection = { sheet: 'Data', area: { top: 2, left: 1, bottom: 19, right: 9 } };
  expect(await readSelection(new SwitchedHost(grid))).toEqual(grid.selection);
});

test('nothing selected', async () => {
  expect(await readSelection(new SwitchedHost(new MemoryGrid(workbook)))).toBeNull();
});

test('a lost connection is an error', async () => {
  const host = new SwitchedHost(new MemoryGrid(workbook));
  host.failAt(1, 'ServiceNotAvailable');
  await expect(readSelection(host)).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
});
