import { SwitchedHost } from '../../../hosts/excel/switched-host';
import { prepareFile } from '../../../../src/apps/taskpane/send/prepare-file';
import { MemoryGrid } from '../../../hosts/excel/memory-grid';
import { sheetOf } from '../../../hosts/excel/plain-sheet';
import type { CellValue } from '../../../../src/core/workbook/workbook';

const reached = 84 / 90;

function gridWith(formula: string, value: CellValue = reached): MemoryGrid {
  const sheet = sheetOf('A', [[90, 84, null]]);
  return new MemoryGrid({
    sheets: [{ ...sheet, rows: [[...(sheet.rows[0] ?? []).slice(0, 2), { value, formula }]] }],
  });
}

const cellIn = (grid: MemoryGrid) => grid.cell(grid.sheets()[0]!.id, 0, 2);

const formulaIn = (grid: MemoryGrid) => grid.cell(grid.sheets()[0]!.id, 0, 2)?.formula;

test('a function becomes a native formula, is listed, and comes back', async () => {
  const grid = gridWith('=CAPAIAN(A1,B1)');
  const { replaced, outcome } = await prepareFile(new SwitchedHost(grid), 'formulas');
  expect(replaced.map(({ formula }) => formula)).toEqual(['=CAPAIAN(A1,B1)']);
  expect(formulaIn(grid)).toBe(replaced[0]?.native);
  expect(formulaIn(grid)).not.toContain('CAPAIAN');
  await outcome.undo?.();
  expect(formulaIn(grid)).toBe('=CAPAIAN(A1,B1)');
});

test('or nothing but its value', async () => {
  const grid = gridWith('=CAPAIAN(A1,B1)');
  await prepareFile(new SwitchedHost(grid), 'values');
  expect(grid.cell(grid.sheets()[0]!.id, 0, 2)).toEqual({ value: reached });
});

test('a workbook without our functions is left alone', async () => {
  const { replaced, outcome } = await prepareFile(new SwitchedHost(gridWith('=SUM(A1:B1)')), 'formulas');
  expect([replaced, outcome.undo]).toEqual([[], null]);
});

/** Does not wait long between two looks. */
const prepare = (host: SwitchedHost, to: 'formulas' | 'values', onWait?: (cells: number) => void) =>
  prepareFile(host, to, { pause: 1, ...(onWait === undefined ? {} : { onWait }) });

// These texts were written over the formulas before.
test.each(['#BUSY!', '#GETTING_DATA', '#CONNECT!'])(
  'a cell that shows %s keeps its formula, and is told of',
  async (error) => {
    for (const to of ['formulas', 'values'] as const) {
      const grid = gridWith('=CAPAIAN(A1,B1)', { error });
      const before = cellIn(grid);
      const { replaced, outcome } = await prepare(new SwitchedHost(grid, undefined, []), to);
      expect(replaced).toEqual([]);
      expect(outcome.skipped).toEqual([{ place: { sheet: 'A', row: 0, column: 2 }, reason: 'waiting' }]);
      expect(cellIn(grid)).toEqual(before);
    }
  },
);

test.each(['#NAME?', '#SPILL!', '#CALC!'])('a cell that shows %s never becomes that text', async (error) => {
  const grid = gridWith('=TABELIKM(A1:B1)', { error });
  const before = cellIn(grid);
  for (const to of ['formulas', 'values'] as const) {
    expect((await prepare(new SwitchedHost(grid), to)).outcome.skipped).toMatchObject([{ reason: 'waiting' }]);
    expect(cellIn(grid)).toEqual(before);
  }
});

test.each(['#NAME?', '#N/A', '#DIV/0!'])('a cell that shows %s gets its native formula', async (error) => {
  const grid = gridWith('=CAPAIAN(A1,B1)', { error });
  const { replaced } = await prepare(new SwitchedHost(grid), 'formulas');
  expect(replaced).toHaveLength(1);
  expect(formulaIn(grid)).toBe(replaced[0]?.native);
});

test.each(['#VALUE!', '#NUM!'])('%s is what our function says, and stays', async (error) => {
  const grid = gridWith('=CAPAIAN(A1,B1)', { error });
  await prepare(new SwitchedHost(grid, undefined, []), 'formulas');
  expect(cellIn(grid)).toEqual({ value: { error } });
});

test('a value that hides an error is not taken while other cells are not computed', async () => {
  const grid = gridWith('=IFERROR(TABELIKM(A1:B1),"-")', '-');
  grid.write(grid.sheets()[0]!.id, 1, 2, [[{ formula: '=IKM(A1:B1)' }]]);
  const host = new SwitchedHost(grid, undefined, ['unknownFunctions']);
  const waited: number[] = [];
  const { outcome } = await prepare(host, 'values', (cells) => waited.push(cells));
  expect(waited.length).toBeGreaterThan(0);
  // By then both are computed, and both values are taken.
  expect(outcome.skipped).toEqual([]);
  expect(cellIn(grid)).toEqual({ value: '-' });
});

test.each(['lateFunctions', 'unknownFunctions'] as const)(
  '%s: what is computed later becomes its value',
  async (name) => {
    const grid = gridWith('=TABELIKM(A1:B1)');
    const waited: number[] = [];
    const host = new SwitchedHost(grid, undefined, [name]);
    const { outcome } = await prepare(host, 'formulas', (cells) => waited.push(cells));
    expect(waited).toEqual([1]);
    expect(outcome.skipped).toEqual([]);
    expect(cellIn(grid)).toEqual({ value: reached });
  },
);

test.each([
  ['=CAPAIAN(A1,D1,"turun")', 2],
  ['=KATEGORI(D1)', 'Sangat Rendah'],
  ['=100*NILAIEFISIENSI(D1)', 50],
] as const)('%s of a blank cell keeps the figure that Excel on the desktop shows', async (formula, figure) => {
  const grid = gridWith(formula);
  const { replaced } = await prepare(new SwitchedHost(grid, undefined, ['blankAsZero']), 'formulas');
  expect(cellIn(grid)).toEqual({ value: figure });
  expect(replaced).toMatchObject([{ native: null, differs: true }]);
});

test('a figure that was not computed since its cells changed stays, too', async () => {
  const grid = gridWith('=CAPAIAN(A1,B1)', 0.5);
  const { replaced } = await prepare(new SwitchedHost(grid, undefined, []), 'formulas');
  expect(cellIn(grid)).toEqual({ value: 0.5 });
  expect(replaced).toMatchObject([{ differs: true }]);
});

test('inside a function that is not computed here a blank cell keeps the figure, a filled one gets the formula', async () => {
  const blank = gridWith('=TEXT(CAPAIAN(A1,D1,"turun"),"0%")', '200% lho');
  await prepare(new SwitchedHost(blank, undefined, []), 'formulas');
  expect(cellIn(blank)).toEqual({ value: '200% lho' });
  const filled = gridWith('=TEXT(CAPAIAN(A1,B1),"0%")', '93% lho');
  await prepare(new SwitchedHost(filled, undefined, []), 'formulas');
  expect(formulaIn(filled)).toContain('ISNUMBER');
});
