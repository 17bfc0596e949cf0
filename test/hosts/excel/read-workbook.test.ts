import * as fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { CELLS_PER_REQUEST } from '../../../src/hosts/excel/plan-requests';
import { SwitchedHost } from './switched-host';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { isPlain, switchesOn } from './switches';
import { UNREADABLE } from './switches/unreadable-sheet';

const sample: Workbook = {
  sheets: [
    {
      ...sheetOf('3.2, Capaian!', []),
      rows: [
        undefined,
        [undefined, { value: 'Indikator' }, { value: 'Capaian' }],
        [undefined, { value: 'IKM' }, { value: 0.9898, formula: '=B9/C9', format: '0.00%' }],
        [undefined, { value: '#catatan' }, { value: { error: '#DIV/0!' }, formula: '=1/0' }],
        [undefined, { value: '=bukan rumus' }, { value: true }],
      ],
      merges: [
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 3, left: 1, bottom: 4, right: 1 },
      ],
      hiddenRows: [2],
      hiddenColumns: [2],
    },
    sheetOf('Kosong', []),
    sheetOf('Tersembunyi', [['x']], { hidden: true }),
  ],
};

function hostOf(workbook: Workbook, newestSet?: number): SwitchedHost {
  return new SwitchedHost(new MemoryGrid(workbook), newestSet);
}

function cells(sheet: Sheet): [number, number, Cell][] {
  const found: [number, number, Cell][] = [];
  sheet.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      if (cell !== undefined) found.push([rowIndex, column, cell]);
    });
  });
  return found;
}

test('reads values, formulas, formats, errors, merges and what is hidden', async () => {
  const read = await readWorkbook(hostOf(sample));
  expect(read.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
    ['3.2, Capaian!', false],
    ['Kosong', false],
    ['Tersembunyi', true],
  ]);
  read.sheets.forEach((sheet, index) => {
    const original = sample.sheets[index] as Sheet;
    expect(cells(sheet)).toEqual(cells(original));
    expect(sheet.merges).toEqual(original.merges);
    expect(sheet.hiddenRows).toEqual(original.hiddenRows);
    expect(sheet.hiddenColumns).toEqual(original.hiddenColumns);
  });
});

test.each([1, 5, 50, 500])('takes three round trips for %i sheets', async (count) => {
  const sheets = Array.from({ length: count }, (_, index) => sheetOf(`Lembar ${String(index)}`, [['a', 1]]));
  const host = hostOf({ sheets });
  await readWorkbook(host);
  if (isPlain()) expect(host.roundTrips).toBe(3);
});

test('reads without merged areas where Excel does not know the question', async () => {
  const read = await readWorkbook(hostOf(sample, 12));
  expect(read.sheets[0]?.merges).toEqual([]);
  expect(read.sheets[0]?.hiddenRows).toEqual([2]);
});

test('reads without merged areas where Excel refuses to list so many', async () => {
  const merges = Array.from({ length: 513 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const values = merges.map(() => ['a', 'b']);
  const host = hostOf({ sheets: [sheetOf('Banyak', values, { merges })] });
  const read = await readWorkbook(host);
  expect(read.sheets[0]?.merges).toEqual([]);
  expect(read.sheets[0]?.rows.length).toBe(513);
  if (isPlain()) expect(host.roundTrips).toBe(4);
});

test('divides a large sheet into answers that stay under the limit, and tells how far it is', async () => {
  const width = 10;
  const rows = Math.ceil((CELLS_PER_REQUEST * 2.5) / width);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => row + column),
  );
  const host = hostOf({ sheets: [sheetOf('Besar', values), sheetOf('Kecil', [['akhir']])] });
  const progress: [number, number][] = [];
  const read = await readWorkbook(host, { onProgress: (done, total) => progress.push([done, total]) });
  const total = rows * width + 1;
  if (!isPlain()) return;
  expect(progress).toEqual([
    [CELLS_PER_REQUEST, total],
    [CELLS_PER_REQUEST * 2, total],
    [total, total],
  ]);
  if (isPlain()) expect(host.roundTrips).toBe(5);
  expect(read.sheets[0]?.rows.at(-1)?.[width - 1]).toEqual({ value: rows - 1 + width - 1 });
  expect(read.sheets[1]?.rows[0]?.[0]).toEqual({ value: 'akhir' });
});

test('stops at the next round trip when told to', async () => {
  const stop = new AbortController();
  const values = Array.from({ length: CELLS_PER_REQUEST + 1 }, () => [1]);
  const host = hostOf({ sheets: [sheetOf('Besar', values)] });
  const reading = readWorkbook(host, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  if (isPlain()) expect(host.roundTrips).toBe(3);
});

test.each([1, 3])('passes on the error of round trip %i', async (roundTrip) => {
  const host = hostOf(sample);
  host.failAt(roundTrip, 'InvalidOperationInCellEditMode');
  await expect(readWorkbook(host)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('what is read is what the grid holds, whatever its shape', async () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom('a', '%', null),
  );
  const table = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 4 }), async (tables) => {
      const sheets = tables.map((values, index) => sheetOf(`Lembar ${String(index)}`, values));
      const read = await readWorkbook(hostOf({ sheets }));
      expect(read.sheets.map(cells)).toEqual(sheets.map(cells));
    }),
    { numRuns: 60 },
  );
});

const filled: Workbook = { sheets: [sheetOf('A', [['a', 1]]), sheetOf('B', [['b', 2]]), sheetOf('C', [['c', 3]])] };

test('a sheet that Excel does not give is named, and the others are read', async () => {
  const host = new SwitchedHost(new MemoryGrid(filled), undefined, ['unreadableSheet']);
  const read = await readWorkbook(host);
  expect(read.unread).toEqual([UNREADABLE]);
  expect(read.sheets.map(cells)).toEqual(filled.sheets.map(cells));
});

test('a very hidden sheet and a protected one are read like the others', async () => {
  const grid = new MemoryGrid({ sheets: [sheetOf('A', [[1]]), sheetOf('B', [[2]], { hidden: true })] });
  for (const name of ['A', 'B']) grid.protectedSheets.add(name);
  const read = await readWorkbook(new SwitchedHost(grid, undefined, ['veryHidden']));
  expect(read.unread).toBeUndefined();
  expect(read.sheets.map(({ name, hidden, rows }) => [name, hidden, rows[0]?.[0]?.value])).toEqual([
    ['A', false, 1],
    ['B', true, 2],
  ]);
});

test.each([4, 5, 6])('so is one on which Excel fails in round trip %i, after one that failed for all', async (trip) => {
  const host = new SwitchedHost(new MemoryGrid(filled), undefined, []);
  host.failAt(3, 'GeneralException');
  host.failAt(trip, 'GeneralException');
  const read = await readWorkbook(host);
  expect(read.unread).toEqual([filled.sheets[trip - 4]?.name]);
  expect(read.sheets).toHaveLength(2);
});

test('where no sheet can be read, the error of Excel is told', async () => {
  const host = new SwitchedHost(new MemoryGrid(filled), undefined, []);
  host.failFrom(2, 'AccessDenied');
  await expect(readWorkbook(host)).rejects.toMatchObject({ code: 'AccessDenied' });
});

// It took 524 288 round trips before.
test('a stray cell in the last corner takes a few round trips more, and is read', async () => {
  const grid = new MemoryGrid(filled);
  grid.write('sheet-1', 1_048_575, 16_383, [[{ value: 'jauh' }]]);
  const host = new SwitchedHost(grid, undefined, []);
  const read = await readWorkbook(host);
  expect(read.sheets[1]?.rows[0]?.[1]).toEqual({ value: 2 });
  expect(read.sheets[1]?.rows[1_048_575]?.[16_383]).toEqual({ value: 'jauh' });
  expect(host.roundTrips).toBeLessThanOrEqual(6);
});

test('cells far apart along a diagonal take few round trips, too', async () => {
  const grid = new MemoryGrid(filled);
  for (let step = 0; step <= 16; step += 1) {
    grid.write('sheet-0', Math.min(1_048_575, step * 65_536), Math.min(16_383, step * 1024), [[{ value: step }]]);
  }
  const host = new SwitchedHost(grid, undefined, []);
  const read = await readWorkbook(host);
  expect(read.sheets[0]?.rows[8 * 65_536]?.[8 * 1024]).toEqual({ value: 8 });
  expect(host.roundTrips).toBeLessThan(20);
});

test('an answer that is too large is asked for in halves', async () => {
  const values = Array.from({ length: 300 }, (_row, row) => [`${'Sasaran '.repeat(20)}${String(row)}`, row]);
  const workbook = { sheets: [sheetOf('Panjang', values), sheetOf('Pendek', [['x']])] };
  const read = await readWorkbook(new SwitchedHost(new MemoryGrid(workbook), undefined, ['smallAnswers']));
  expect(read.unread).toBeUndefined();
  expect(read.sheets.map(cells)).toEqual(workbook.sheets.map(cells));
});

test('a cell that is too large by itself leaves out its sheet only', async () => {
  const workbook = { sheets: [sheetOf('Raksasa', [['x'.repeat(30_000)]]), sheetOf('Biasa', [['x']])] };
  const read = await readWorkbook(new SwitchedHost(new MemoryGrid(workbook), undefined, ['smallAnswers']));
  expect(read.unread).toEqual(['Raksasa']);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Biasa']);
});

test('where formulas are computed only on request, that is said', async () => {
  expect((await readWorkbook(hostOf(filled))).isCalculatedByHand).toBe(
    switchesOn().includes('calculatedByHand') ? true : undefined,
  );
  const host = new SwitchedHost(new MemoryGrid(filled), undefined, ['calculatedByHand']);
  expect((await readWorkbook(host)).isCalculatedByHand).toBe(true);
});

test('functions of ours are read as they are typed, whatever prefix Excel gives them', async () => {
  const formula = '=ROUND([2]!_xldudf_IKM(A1:B9),2)&"[2]!_xldudf_IKM("';
  const sheet = { ...sheetOf('A', []), rows: [[{ value: 1, formula }]] };
  const read = await readWorkbook(hostOf({ sheets: [sheet] }));
  expect(read.sheets[0]?.rows[0]?.[0]?.formula).toBe('=ROUND(IKM(A1:B9),2)&"[2]!_xldudf_IKM("');
});
