import {
  addIgnored,
  ignoredFindings,
  reasonToIgnore,
  removeIgnored,
  toIgnored,
} from '../../../src/hosts/excel/ignored-findings';
import type { Finding } from '../../../src/core/findings/finding';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { SwitchedHost } from './switched-host';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { isPlain, testWithout } from './switches';

function workbookWith(cell: Cell): Workbook {
  return { sheets: [{ ...sheetOf('3.2', []), rows: [[cell]] }] };
}

function findingAt(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'capaian',
    severity: 'error',
    place: { sheet: '3.2', row: 0, column: 0 },
    message: { id: 'cause.swapped', values: {} },
    cause: null,
    actual: 0.9898,
    expected: 1.0103,
    related: [],
    fix: null,
    ...more,
  };
}

const cell: Cell = { value: 0.9898, formula: '=D3/E3', format: '0.00%' };
const workbook = workbookWith(cell);
const ignored = toIgnored(findingAt(), workbook, 'Sesuai LHE inspektorat');

test('keeps them in the workbook, one round trip to read and two to change', async () => {
  const grid = new MemoryGrid(workbook);
  const host = new SwitchedHost(grid);
  expect(await ignoredFindings.list(host)).toEqual([]);
  expect(host.roundTrips).toBe(1);
  expect(await addIgnored(host, [ignored])).toEqual([ignored]);
  expect(host.roundTrips).toBe(3);
  // Another conversation, as after the file was opened again.
  if (isPlain()) expect(await ignoredFindings.list(new SwitchedHost(grid))).toEqual([ignored]);
  expect(await removeIgnored(host, [ignored])).toEqual([]);
  expect(await ignoredFindings.list(host)).toEqual([]);
});

test('a second reason takes the place of the first', async () => {
  const host = new SwitchedHost(new MemoryGrid(workbook));
  await addIgnored(host, [ignored]);
  expect(await addIgnored(host, [{ ...ignored, reason: 'Lain' }])).toEqual([{ ...ignored, reason: 'Lain' }]);
});

test.each<[string, Finding, Workbook]>([
  ['its value changed', findingAt(), workbookWith({ ...cell, value: 0.99 })],
  ['its formula changed', findingAt(), workbookWith({ ...cell, formula: '=D3/E3*1' })],
  ['the cell is empty now', findingAt(), { sheets: [sheetOf('3.2', [])] }],
  ['it is another rule', findingAt({ rule: 'kategori' }), workbook],
  ['it says something else', findingAt({ message: { id: 'cause.inverted', values: {} } }), workbook],
  ['it is about another cell', findingAt({ place: { sheet: '3.2', row: 0, column: 1 } }), workbook],
])('comes back when %s', (_name, finding, now) => {
  expect(reasonToIgnore(findingAt(), workbook, [ignored])).toBe('Sesuai LHE inspektorat');
  expect(reasonToIgnore(finding, now, [ignored])).toBeNull();
});

test('something that is missing is told apart by what is missing', () => {
  const missing = findingAt({ place: null, expected: 'standar-nasional' });
  const list = [toIgnored(missing, workbook, 'Tidak ada standar nasional')];
  expect(reasonToIgnore(missing, workbook, list)).toBe('Tidak ada standar nasional');
  expect(reasonToIgnore({ ...missing, expected: 'analisis' }, workbook, list)).toBeNull();
});

test.each(['', 'bukan JSON', '{"a":1}', '[{"rule":1}]', '[null]'])(
  'a setting that reads %j is nothing',
  async (text) => {
    const grid = new MemoryGrid(workbook);
    grid.setNote('lkjip.diabaikan', text);
    expect(await ignoredFindings.list(new SwitchedHost(grid))).toEqual([]);
  },
);

testWithout('noSettings').each([1, 2])('a failure at round trip %i leaves what was kept', async (trip) => {
  const host = new SwitchedHost(new MemoryGrid(workbook));
  await addIgnored(host, [ignored]);
  host.failAt(host.roundTrips + trip, 'RequestAborted');
  await expect(removeIgnored(host, [ignored])).rejects.toMatchObject({ code: 'RequestAborted' });
  expect(await ignoredFindings.list(host)).toEqual([ignored]);
});

test('where the workbook keeps no settings, what is ignored is remembered, and that is said', async () => {
  const host = new SwitchedHost(new MemoryGrid(workbook), undefined, ['noSettings']);
  expect(await ignoredFindings.list(host)).toEqual([]);
  expect(ignoredFindings.isKept(host)).toBe(true);
  expect(await addIgnored(host, [ignored])).toEqual([ignored]);
  expect(ignoredFindings.isKept(host)).toBe(false);
  expect(await ignoredFindings.list(host)).toEqual([ignored]);
  expect(await removeIgnored(host, [ignored])).toEqual([]);
});
