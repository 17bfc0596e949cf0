import { watchChanges } from '../../../src/hosts/excel/watch-changes';
import { SwitchedHost } from './switched-host';
import { contractWorkbook } from './contract';
import { MemoryGrid } from './memory-grid';

test('calls back for each change until it is ended, and nobody listens after that', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  const host = new SwitchedHost(grid);
  let calls = 0;
  const unwatch = await watchChanges(host, () => {
    calls += 1;
  });
  expect(host.roundTrips).toBe(1);
  grid.write('sheet-0', 0, 0, [[{ value: 1 }]]);
  grid.write('sheet-1', 0, 0, [[{ value: 1 }]]);
  expect(calls).toBe(2);
  await unwatch();
  expect(host.roundTrips).toBe(2);
  grid.write('sheet-0', 0, 0, [[{ value: 2 }]]);
  expect(calls).toBe(2);
  expect(grid.listening).toBe(0);
});

test('calls back when functions get their values, which changes no cell', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  let calls = 0;
  const unwatch = await watchChanges(new SwitchedHost(grid), () => {
    calls += 1;
  });
  grid.tellCalculated('sheet-0');
  expect(calls).toBe(1);
  await unwatch();
  grid.tellCalculated('sheet-0');
  expect(calls).toBe(1);
});

test('calls back for a choice from a list that only the calculation tells of', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  let calls = 0;
  const unwatch = await watchChanges(new SwitchedHost(grid, undefined, ['silentLists']), () => {
    calls += 1;
  });
  grid.write('sheet-0', 0, 0, [[{ value: 'turun' }]]);
  expect(calls).toBe(1);
  await unwatch();
  expect(grid.listening).toBe(0);
});

test('calls back when a sheet is added, renamed, moved, hidden or deleted', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  let calls = 0;
  const unwatch = await watchChanges(new SwitchedHost(grid), () => {
    calls += 1;
  });
  const id = grid.addSheet('Baru');
  grid.renameSheet(id, 'Lain');
  grid.tellSheets('moved');
  grid.setSheetHidden(id, true);
  grid.deleteSheet(id);
  expect(calls).toBe(5);
  await unwatch();
  expect(grid.listening).toBe(0);
});

test('an Excel without ExcelApi 1.17 is not asked for new names and places', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  let calls = 0;
  await watchChanges(new SwitchedHost(grid, 12), () => {
    calls += 1;
  });
  grid.deleteSheet(grid.addSheet('Baru'));
  grid.renameSheet('sheet-0', 'Lain');
  expect(calls).toBe(2);
});

test('fails when Excel does, and nobody listens then', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  const host = new SwitchedHost(grid);
  host.failAt(1, 'RequestAborted');
  await expect(watchChanges(host, () => undefined)).rejects.toMatchObject({ code: 'RequestAborted' });
  expect(grid.listening).toBe(0);
});
