import * as fc from 'fast-check';
import { writeCells } from '../../../src/hosts/excel/write-cells';
import type { CellChange } from '../../../src/hosts/excel/write-cells';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { SwitchedHost } from './switched-host';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

const capaian: Cell = { value: 0.9898, formula: '=D2/E2', format: '0.00%' };
const asText: Cell = { value: '98,98', format: '@' };
const sample: Workbook = {
  sheets: [
    { ...sheetOf('3.2', []), rows: [[{ value: 'IKM' }, capaian, asText, { value: '=bukan rumus' }]] },
    sheetOf('Terkunci', [[1]]),
  ],
};
const repairs: readonly CellChange[] = [
  { place: { sheet: '3.2', row: 0, column: 1 }, content: { formula: '=E2/D2' }, was: capaian },
  { place: { sheet: '3.2', row: 0, column: 2 }, content: { value: 101.03 }, was: asText },
  { place: { sheet: '3.2', row: 0, column: 3 }, content: { text: '-' }, was: { value: '=bukan rumus' } },
  { place: { sheet: '3.2', row: 0, column: 4 }, content: { text: '12-10' }, was: undefined },
];

function open(workbook = sample): { grid: MemoryGrid; host: SwitchedHost } {
  const grid = new MemoryGrid(workbook);
  return { grid, host: new SwitchedHost(grid) };
}

function row(grid: MemoryGrid): unknown {
  return grid.workbook().sheets[0]?.rows[0]?.map((cell) => cell ?? null);
}

test('writes formulas, numbers and texts in two round trips', async () => {
  const { grid, host } = open();
  const { written, skipped } = await writeCells(host, repairs);
  expect(written).toEqual(repairs.map(({ place }) => place));
  expect(skipped).toEqual([]);
  expect(host.roundTrips).toBe(2);
  expect(row(grid)).toEqual([
    { value: 'IKM' },
    { value: 0, formula: '=E2/D2', format: '0.00%' },
    { value: 101.03 },
    { value: '-' },
    { value: '12-10' },
  ]);
});

test('a text becomes a number in the format that shows it the same, and undo makes it the text again', async () => {
  const { grid, host } = open();
  const change = { place: repairs[1]!.place, content: { value: 98.98, format: '0.00' }, was: asText };
  const { undo } = await writeCells(host, [change]);
  expect(grid.workbook().sheets[0]?.rows[0]?.[2]).toEqual({ value: 98.98, format: '0.00' });
  await undo?.();
  expect(grid.workbook().sheets[0]?.rows[0]?.[2]).toEqual(asText);
});

test('undo puts back formula, value and format exactly, in two round trips', async () => {
  const { grid, host } = open();
  const { undo } = await writeCells(host, repairs);
  const undone = await undo?.();
  expect(undone?.written.length).toBe(repairs.length);
  expect(host.roundTrips).toBe(4);
  // The grid calculates nothing, so a formula that is put back shows 0.
  const [label, , text, sign] = sample.sheets[0]?.rows[0] ?? [];
  expect(row(grid)).toEqual([label, { ...capaian, value: 0 }, text, sign, { value: null }]);
});

test.each<Cell>([
  { value: 0, formula: '=D2/E2', format: '@' },
  { value: 98.98, format: '@' },
  { value: true, format: '@' },
  { value: { error: '#N/A' } },
  { value: { error: '#N/A' }, format: '@' },
])('undo puts back what was entered before its cell was of the text format, and error values: %j', async (was) => {
  const { grid, host } = open({ sheets: [{ ...sheetOf('A', []), rows: [[was]] }] });
  const place = { sheet: 'A', row: 0, column: 0 };
  const { undo } = await writeCells(host, [{ place, content: { value: 2 }, was }]);
  expect(grid.cell('sheet-0', 0, 0)).toEqual({ value: 2 });
  await undo!();
  expect(grid.cell('sheet-0', 0, 0)).toEqual(was);
});

test('undo leaves a cell alone that was changed since', async () => {
  const { grid, host } = open();
  const { undo } = await writeCells(host, repairs);
  grid.write('sheet-0', 0, 1, [[{ value: 5 }]]);
  const undone = await undo?.();
  expect(undone?.skipped).toEqual([{ place: repairs[0]?.place, reason: 'changed' }]);
  expect(grid.cell('sheet-0', 0, 1)?.value).toBe(5);
});

test('a cell that was changed since the check is not overwritten', async () => {
  const { grid, host } = open();
  grid.write('sheet-0', 0, 1, [[{ formula: '=E2/D2*1' }]]);
  const { written, skipped } = await writeCells(host, repairs);
  expect(skipped).toEqual([{ place: repairs[0]?.place, reason: 'changed' }]);
  expect(written.length).toBe(repairs.length - 1);
  expect(grid.cell('sheet-0', 0, 1)?.formula).toBe('=E2/D2*1');
});

test('a cell on a protected or missing sheet is told of, and nothing there is changed', async () => {
  const { grid, host } = open();
  grid.protectedSheets.add('Terkunci');
  const locked = { sheet: 'Terkunci', row: 0, column: 0 };
  const gone = { sheet: 'Dihapus', row: 0, column: 0 };
  const { written, skipped, undo } = await writeCells(host, [
    { place: locked, content: { value: 2 }, was: { value: 1 } },
    { place: gone, content: { value: 2 }, was: { value: 1 } },
  ]);
  expect(written).toEqual([]);
  expect(skipped).toEqual([
    { place: locked, reason: 'protected' },
    { place: gone, reason: 'no-sheet' },
  ]);
  expect(undo).toBeNull();
  expect(grid.cell('sheet-1', 0, 0)?.value).toBe(1);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'a",
  '007',
  '1/2',
  '12%',
  '(1)',
  'TRUE',
  'Benar',
  '=HYPERLINK("http://x")',
])('the text %s stays that text', async (text) => {
  for (const was of [undefined, { value: 'lama', format: '@' }]) {
    const { grid, host } = open({ sheets: [{ ...sheetOf('A', []), rows: [[was]] }] });
    const { undo } = await writeCells(host, [{ place: { sheet: 'A', row: 0, column: 0 }, content: { text }, was }]);
    expect(grid.cell('sheet-0', 0, 0)).toMatchObject({ value: text });
    expect(grid.cell('sheet-0', 0, 0)?.formula).toBeUndefined();
    await undo?.();
    expect(grid.cell('sheet-0', 0, 0)?.value).toBe(was?.value ?? null);
  }
});

test('any text stays a text, and undo brings any text back', async () => {
  const text = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'=+-@\'"1aB.,/%() ') });
  await fc.assert(
    fc.asyncProperty(text, text, async (before, after) => {
      const was: Cell = { value: before };
      const { grid, host } = open({ sheets: [{ ...sheetOf('A', []), rows: [[was]] }] });
      const place = { sheet: 'A', row: 0, column: 0 };
      const { undo } = await writeCells(host, [{ place, content: { text: after }, was }]);
      expect(grid.cell('sheet-0', 0, 0)).toEqual({ value: after });
      await undo?.();
      expect(grid.cell('sheet-0', 0, 0)).toEqual(was);
    }),
  );
});

describe('when a round trip fails', () => {
  test('the first: nothing was changed', async () => {
    const { grid, host } = open();
    host.failAt(1, 'InvalidOperationInCellEditMode');
    await expect(writeCells(host, repairs)).rejects.toMatchObject({ left: 'unchanged', failure: 'cellEditing' });
    expect(grid.workbook()).toEqual(new MemoryGrid(sample).workbook());
  });

  test.each(Array.from({ length: 12 }, (_, calls) => calls))(
    'the second after %i calls: what was written is put back',
    async (calls) => {
      const { grid, host } = open();
      host.failAt(2, 'RequestAborted', calls);
      await expect(writeCells(host, repairs)).rejects.toMatchObject({ left: 'restored', failure: 'lost' });
      const [label, , text, sign] = sample.sheets[0]?.rows[0] ?? [];
      expect(row(grid)).toEqual([label, { ...capaian, value: 0 }, text, sign, { value: null }]);
    },
  );

  test('and Excel stays lost: it says which cells may be changed, and can try again', async () => {
    const { host } = open();
    host.failAt(2, 'RequestAborted', 2);
    host.failAt(3, 'RequestAborted');
    const failed = writeCells(host, repairs);
    await expect(failed).rejects.toMatchObject({ left: 'changed', remains: ['3.2!B1', '3.2!C1', '3.2!D1', '3.2!E1'] });
    const { undo } = (await failed.catch((error: unknown) => error)) as { undo: () => Promise<void> };
    await undo();
    expect(host.roundTrips).toBe(4);
  });

  test('because the workbook may only be read: nothing was changed', async () => {
    const { grid, host } = open();
    host.isReadOnly = true;
    await expect(writeCells(host, repairs)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(grid.workbook()).toEqual(new MemoryGrid(sample).workbook());
  });
});

test('a cell whose formula Excel says otherwise by now was not changed', async () => {
  const grid = new MemoryGrid({ sheets: [{ ...sheetOf('A', []), rows: [[{ value: 1, formula: '=IKM(B1:C9)' }]] }] });
  const was = { value: { error: '#NAME?' }, formula: '=[2]!_xldudf_IKM(B1:C9)' };
  const place = { sheet: 'A', row: 0, column: 0 };
  const { skipped } = await writeCells(new SwitchedHost(grid, undefined, []), [{ place, content: { value: 2 }, was }]);
  expect(skipped).toEqual([]);
});

test('nor one of whose numbers Excel keeps 15 digits; and undo brings it back', async () => {
  const formula = '=B1*0.1111111111111111';
  const grid = new MemoryGrid({ sheets: [{ ...sheetOf('A', []), rows: [[{ value: 1, formula }]] }] });
  const host = new SwitchedHost(grid, undefined, ['rewrittenFormulas']);
  const place = { sheet: 'A', row: 0, column: 0 };
  const write = [{ place, content: { formula: '=B1*0.1234567890123456' }, was: { value: 1, formula } }];
  const { skipped, undo } = await writeCells(host, write);
  expect(skipped).toEqual([]);
  expect((await undo!()).skipped).toEqual([]);
  expect(grid.cell('sheet-0', 0, 0)?.formula).toBe('=B1*0.111111111111111');
});
