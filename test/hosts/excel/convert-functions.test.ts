import { convertFunctions } from '../../../src/hosts/excel/convert-functions';
import { planConversion } from '../../../src/core/functions-to-native/plan-conversion';
import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { SwitchedHost } from './switched-host';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

const tabel = '=TABELIKM(A1:B2)';
const sample: Workbook = {
  sheets: [
    {
      ...sheetOf('3.2', []),
      rows: [
        [{ value: 88 }, { value: 93.69 }, { value: 93.69 / 88, formula: '=CAPAIAN(A1,B1)', format: '0.00%' }],
        [{ value: '80-90' }, { value: 85 }, { value: 1, formula: '=CAPAIAN("80-90",B2)', format: '0.00%' }],
        [undefined, undefined, { value: '=x', formula: '=KATEGORI(A1,A1:B2)' }],
        [undefined, undefined, { value: { error: '#VALUE!' }, formula: '=IKM(A1:B2)' }],
      ],
    },
    {
      ...sheetOf('SKM', []),
      rows: [
        [{ value: 3.5, formula: tabel }, { value: 87.5 }],
        [{ value: 3 }, { value: 'B' }],
      ],
    },
  ],
};

async function open(): Promise<{ grid: MemoryGrid; host: SwitchedHost }> {
  const grid = new MemoryGrid(sample);
  grid.spills.set('SKM!A1', { top: 0, left: 0, bottom: 1, right: 1 });
  const host = new SwitchedHost(grid);
  await host.letCompute();
  return { grid, host };
}

function cells(grid: MemoryGrid): unknown {
  return grid.workbook().sheets.map(({ rows }) => rows.map((row) => row?.map((cell) => cell ?? null)));
}

/** The grid calculates nothing, so a formula that is put back shows 0; a cell that was emptied holds null. */
function value(cell: Cell | null): CellValue | string {
  return cell === null ? null : (cell.formula ?? cell.value);
}

test('writes native formulas where there are some and values elsewhere, in two round trips', async () => {
  const { grid, host } = await open();
  const { written, skipped } = await convertFunctions(host, planConversion(sample));
  expect([written.length, skipped, host.roundTrips]).toEqual([5, [], 2]);
  const [report, survey] = grid.workbook().sheets;
  expect(report?.rows[0]?.[2]).toEqual({
    value: 0,
    formula: '=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(A1=0,NA(),B1/A1),NA())',
    format: '0.00%',
  });
  expect(report?.rows[1]?.[2]).toEqual({ value: 1, format: '0.00%' });
  // A label that looks like a formula stays a text.
  expect(report?.rows[2]?.[2]).toEqual({ value: '=x' });
  expect(report?.rows[3]?.[2]).toEqual({ value: { error: '#VALUE!' } });
  expect(survey?.rows).toEqual([
    [{ value: 3.5 }, { value: 87.5 }],
    [{ value: 3 }, { value: 'B' }],
  ]);
});

test('undo puts back every formula and clears the values that it had filled', async () => {
  const { grid, host } = await open();
  const { undo } = await convertFunctions(host, planConversion(sample));
  await undo?.();
  expect(host.roundTrips).toBe(4);
  const all = grid.workbook().sheets.flatMap(({ rows }) => rows.map((row) => row?.map((cell) => value(cell ?? null))));
  expect(all).toEqual([
    [88, 93.69, '=CAPAIAN(A1,B1)'],
    ['80-90', 85, '=CAPAIAN("80-90",B2)'],
    [null, null, '=KATEGORI(A1,A1:B2)'],
    [null, null, '=IKM(A1:B2)'],
    [tabel, null],
    [null, null],
  ]);
});

test('undo leaves all cells alone that a function had filled when one of them was changed since', async () => {
  const { grid, host } = await open();
  const { undo } = await convertFunctions(host, planConversion(sample));
  grid.write('sheet-1', 1, 1, [[{ value: 'diketik' }]]);
  const { written, skipped } = await undo!();
  expect(skipped).toEqual([{ place: { sheet: 'SKM', row: 0, column: 0 }, reason: 'changed' }]);
  expect(written).toHaveLength(4);
  expect(grid.workbook().sheets[1]?.rows).toEqual([
    [{ value: 3.5 }, { value: 87.5 }],
    [{ value: 3 }, { value: 'diketik' }],
  ]);
});

test('cells that got the text format after their formula was entered stay formulas and numbers', async () => {
  const format = '@';
  const rows = [
    [{ value: 2 }, { value: 3 }, { value: 1.5, formula: '=CAPAIAN(A1,B1)', format }],
    [{ value: 3.5, formula: tabel, format }, { value: 87.5 }],
    [{ value: 3 }, { value: 'B', format }],
  ];
  const workbook = { sheets: [{ ...sheetOf('3.2', []), rows }] };
  const grid = new MemoryGrid(workbook);
  grid.spills.set('3.2!A2', { top: 1, left: 0, bottom: 2, right: 1 });
  const host = new SwitchedHost(grid);
  await host.letCompute();
  const { undo } = await convertFunctions(host, planConversion(workbook));
  const [first, ...others] = grid.workbook().sheets[0]!.rows;
  expect(first?.[2]).toMatchObject({ formula: expect.stringContaining('=IF(') as string, format });
  expect(others).toEqual([
    [{ value: 3.5, format }, { value: 87.5 }],
    [{ value: 3 }, { value: 'B', format }],
  ]);
  await undo!();
  expect(grid.cell('sheet-0', 0, 2)).toEqual({ value: 0, formula: '=CAPAIAN(A1,B1)', format });
  expect(grid.cell('sheet-0', 1, 0)).toEqual({ value: 0, formula: tabel, format });
});

test('a formula that was changed since is left alone', async () => {
  const { grid, host } = await open();
  const planned = planConversion(sample);
  grid.write('sheet-0', 0, 2, [[{ formula: '=B1/A1' }]]);
  const { skipped } = await convertFunctions(host, planned);
  expect(skipped).toEqual([{ place: { sheet: '3.2', row: 0, column: 2 }, reason: 'changed' }]);
  expect(grid.cell('sheet-0', 0, 2)?.formula).toBe('=B1/A1');
});

test.each([0, 5, 20, 25, 28, 30, 33, 40])('a failure after %i calls puts the formulas back', async (calls) => {
  const { grid, host } = await open();
  host.failAt(2, 'GeneralException', calls);
  await expect(convertFunctions(host, planConversion(sample))).rejects.toMatchObject({ left: 'restored' });
  const formulas = (cells(grid) as (Cell | null)[][][]).flat(2).filter((cell) => cell?.formula !== undefined);
  expect(formulas.map((cell) => cell?.formula)).toEqual(planConversion(sample).map(({ formula }) => formula));
});
