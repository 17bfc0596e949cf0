import { writeResults } from '../../../src/hosts/excel/write-results';
import type { ResultRow, Results } from '../../../src/hosts/excel/results-plan';
import { SwitchedHost } from './switched-host';
import { switchesOn, testWithout } from './switches';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

const evil = ['=HYPERLINK("http://x","klik")', '+1', '-1', '@SUM(A1)', '<img onerror=alert(1)>', '1/2', "'a"];

function rowOf(more: Partial<ResultRow> = {}): ResultRow {
  return {
    table: 'Capaian kinerja (3.2)',
    place: { sheet: '3.2', row: 4, column: 5 },
    severity: 'Kesalahan',
    message: 'Capaian tidak sama dengan realisasi ÷ target.',
    cause: 'Target dan realisasi tampaknya tertukar.',
    expected: '101,03%',
    ignored: '',
    ...more,
  };
}

function resultsOf(rows: readonly ResultRow[]): Results {
  return {
    name: 'Hasil Periksa',
    title: 'Hasil Periksa',
    lines: ['Diperiksa 2 Januari 2026', '1 kesalahan'],
    headings: ['Tabel', 'Sel', 'Tingkat', 'Temuan', 'Sebab', 'Seharusnya', 'Diabaikan'],
    rows,
  };
}

function open(...names: string[]): { grid: MemoryGrid; host: SwitchedHost } {
  const grid = new MemoryGrid({ sheets: ['3.2', ...names].map((name) => sheetOf(name, [['milik orang lain']])) });
  return { grid, host: new SwitchedHost(grid) };
}

function names(grid: MemoryGrid): string[] {
  return grid.sheets().map(({ name }) => name);
}

function texts(grid: MemoryGrid, row: number): unknown[] {
  return (grid.workbook().sheets.at(-1)?.rows[row] ?? []).map((cell) => cell?.value ?? '');
}

testWithout('noPrinter')('writes the findings with links to their cells, in three round trips', async () => {
  const { grid, host } = open();
  const missing = rowOf({ place: null, table: 'Seluruh buku kerja', ignored: 'Tidak ada standar' });
  const { sheet } = await writeResults(host, resultsOf([rowOf(), missing]));
  expect([sheet, host.roundTrips]).toEqual(['Hasil Periksa', 3]);
  expect(texts(grid, 3)).toEqual(['Tabel', 'Sel', 'Tingkat', 'Temuan', 'Sebab', 'Seharusnya', 'Diabaikan']);
  expect(texts(grid, 4).slice(0, 3)).toEqual(['Capaian kinerja (3.2)', '3.2!F5', 'Kesalahan']);
  expect(texts(grid, 5).slice(0, 2)).toEqual(['Seluruh buku kerja', '']);
  expect([...grid.made('Hasil Periksa').links]).toEqual([['B5', { target: "'3.2'!F5", text: '3.2!F5' }]]);
});

test('nothing that stands in the workbook becomes a formula', async () => {
  const { grid, host } = open();
  const rows = evil.map((text) =>
    rowOf({
      place: { sheet: `=${text.slice(0, 3)}`, row: 0, column: 0 },
      table: text,
      message: text,
      cause: text,
      expected: text,
      ignored: text,
    }),
  );
  await writeResults(host, resultsOf(rows));
  const sheet = grid.workbook().sheets.at(-1);
  expect(sheet?.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  evil.forEach((text, index) => {
    const written = texts(grid, 4 + index);
    expect([0, 3, 4, 5, 6].map((column) => written[column])).toEqual([text, text, text, text, text]);
    expect(written[1]).toBe(`=${text.slice(0, 3)}!A1`);
  });
});

test('replaces its own earlier results', async () => {
  const { grid, host } = open();
  const first = await writeResults(host, resultsOf([rowOf(), rowOf()]));
  const second = await writeResults(host, resultsOf([rowOf({ severity: 'Catatan' })]));
  expect(second.sheet).toBe('Hasil Periksa');
  expect(names(grid)).toEqual(['3.2', 'Hasil Periksa']);
  expect(texts(grid, 4)[2]).toBe('Catatan');
  expect(texts(grid, 5)).toEqual([]);
  expect([first.undo === null, second.undo]).toEqual([false, null]);
});

test('leaves a sheet of that name alone that somebody else made, and later replaces its own beside it', async () => {
  const { grid, host } = open('Hasil Periksa');
  expect((await writeResults(host, resultsOf([rowOf()]))).sheet).toBe('Hasil Periksa (2)');
  expect((await writeResults(host, resultsOf([]))).sheet).toBe('Hasil Periksa (2)');
  expect(names(grid)).toEqual(['3.2', 'Hasil Periksa', 'Hasil Periksa (2)']);
  expect(grid.cell('sheet-1', 0, 0)?.value).toBe('milik orang lain');
});

test('leaves earlier results alone into which a remark was typed', async () => {
  const { grid, host } = open();
  await writeResults(host, resultsOf([rowOf()]));
  grid.write('added-1', 4, 7, [[{ value: 'sudah diperbaiki' }]]);
  expect((await writeResults(host, resultsOf([rowOf()]))).sheet).toBe('Hasil Periksa (2)');
  expect((await writeResults(host, resultsOf([]))).sheet).toBe('Hasil Periksa (2)');
  expect(names(grid)).toEqual(['3.2', 'Hasil Periksa', 'Hasil Periksa (2)']);
  expect(grid.cell('added-1', 4, 7)?.value).toBe('sudah diperbaiki');
});

test('undo takes the sheet away', async () => {
  const { grid, host } = open();
  const { undo } = await writeResults(host, resultsOf([rowOf()]));
  expect(await undo?.()).toEqual([]);
  expect(names(grid)).toEqual(['3.2']);
});

test('unless a remark was typed on it since', async () => {
  const { grid, host } = open();
  const { sheet, undo } = await writeResults(host, resultsOf([rowOf()]));
  grid.write('added-1', 4, 7, [[{ value: 'sudah diperbaiki' }]]);
  expect(await undo?.()).toEqual([sheet]);
  expect(names(grid)).toEqual(['3.2', sheet]);
});

/** How many round trips it takes to write results where there are earlier ones: the last two write, those before look. */
async function tripsOfSecond(): Promise<number> {
  const { host } = open();
  await writeResults(host, resultsOf([rowOf()]));
  const { roundTrips } = host;
  await writeResults(host, resultsOf([]));
  // Where the printing fails, one more asks which name the sheet has.
  return host.roundTrips - roundTrips - (switchesOn().includes('noPrinter') ? 1 : 0);
}

describe('when Excel fails', () => {
  test('while it looks at earlier results, nothing is changed', async () => {
    const trips = await tripsOfSecond();
    expect(trips).toBeGreaterThanOrEqual(5);
    for (let trip = 1; trip < trips - 1; trip += 1) {
      const { grid, host } = open();
      await writeResults(host, resultsOf([rowOf()]));
      const before = grid.workbook();
      host.failAt(host.roundTrips + trip, 'GeneralException');
      await expect(writeResults(host, resultsOf([]))).rejects.toMatchObject({ left: 'unchanged' });
      expect(grid.workbook()).toEqual(before);
    }
  });

  test.each(Array.from({ length: 12 }, (_, index) => index * 10))(
    'after %i calls of the writing, earlier results are still there',
    async (calls) => {
      const trips = await tripsOfSecond();
      const { grid, host } = open();
      await writeResults(host, resultsOf([rowOf()]));
      const before = grid.workbook();
      host.failAt(host.roundTrips + trips - 1, 'GeneralException', calls);
      await expect(writeResults(host, resultsOf([]))).rejects.toMatchObject({ left: 'restored' });
      expect(grid.workbook()).toEqual(before);
    },
  );

  test.each([0, 1, 2, 3, 4, 9])(
    'at the last round trip after %i calls, the results are there and named',
    async (calls) => {
      const trips = await tripsOfSecond();
      const { grid, host } = open();
      await writeResults(host, resultsOf([rowOf()]));
      host.failAt(host.roundTrips + trips, 'GeneralException', calls);
      const { sheet } = await writeResults(host, resultsOf([rowOf({ severity: 'Catatan' })]));
      expect(names(grid)).toContain(sheet);
      expect(grid.workbook().sheets.find(({ name }) => name === sheet)?.rows[4]?.[2]?.value).toBe('Catatan');
    },
  );

  test('at the printing, the results are there all the same', async () => {
    const { grid, host } = open();
    host.failAt(3, 'GeneralException');
    await writeResults(host, resultsOf([rowOf()]));
    expect(names(grid)).toEqual(['3.2', 'Hasil Periksa']);
  });

  test('at the last round trip for good, it says which sheet may be there', async () => {
    const { host } = open();
    host.failFrom(3, 'RequestAborted');
    const failed = writeResults(host, resultsOf([rowOf()]));
    await expect(failed).rejects.toMatchObject({ left: 'changed', remains: ['Hasil Periksa'], failure: 'lost' });
  });

  test('because the workbook is protected, nothing is changed', async () => {
    const { grid, host } = open();
    grid.isStructureProtected = true;
    await expect(writeResults(host, resultsOf([]))).rejects.toMatchObject({ left: 'unchanged', failure: 'protected' });
    expect(names(grid)).toEqual(['3.2']);
  });
});
