import { selectCell } from '../../../src/hosts/excel/select-cell';
import { watchSelection } from '../../../src/hosts/excel/watch-selection';
import { contractWorkbook } from './contract';
import { MemoryGrid } from './memory-grid';
import { SwitchedHost } from './switched-host';

test('calls back whenever other cells are selected until it is ended, and nobody listens after that', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  const host = new SwitchedHost(grid);
  let calls = 0;
  const unwatch = await watchSelection(host, () => {
    calls += 1;
  });
  await selectCell(host, { sheet: 'Data', row: 1, column: 1 });
  await selectCell(host, { sheet: 'Kosong', row: 0, column: 0 });
  expect(calls).toBe(2);
  await unwatch();
  await selectCell(host, { sheet: 'Data', row: 0, column: 0 });
  expect(calls).toBe(2);
  expect(grid.listening).toBe(0);
});
