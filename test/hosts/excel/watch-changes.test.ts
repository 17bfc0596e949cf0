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

test('fails when Excel does, and nobody listens then', async () => {
  const grid = new MemoryGrid(contractWorkbook);
  const host = new SwitchedHost(grid);
  host.failAt(1, 'RequestAborted');
  await expect(watchChanges(host, () => undefined)).rejects.toMatchObject({ code: 'RequestAborted' });
  expect(grid.listening).toBe(0);
});
