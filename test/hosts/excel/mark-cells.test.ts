import type { CellMark } from '../../../src/hosts/excel/cell-mark';
import { countMarks, markCells, unmarkCells } from '../../../src/hosts/excel/mark-cells';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { SwitchedHost } from './switched-host';
import { UNREADABLE } from './switches/unreadable-sheet';

const workbook = { sheets: [sheetOf('A', [['judul', 98.98]]), sheetOf('B', [['x']])] };
const mark = (sheet: string, row: number, column: number, value: CellValue, severity: 'error' | 'warning' = 'error') =>
  ({ place: { sheet, row, column }, severity, value, reason: '' }) satisfies CellMark;

test.each<[string, CellValue, string]>([
  ['a number', 98.98, 'ABS(B3-98.98)<=9.898E-8'],
  ['a small number', -0.5, 'ABS(B3-(-0.5))<=1E-9'],
  ['a text with quotation marks', 'kata "baik"', 'EXACT(B3,"kata ""baik""")'],
  ['a long text', 'x'.repeat(300), `LEN(B3)=300,EXACT(LEFT(B3,80),"${'x'.repeat(80)}")`],
  ['nothing', null, 'LEN(B3)=0'],
  ['a truth', true, 'B3=TRUE'],
  ['an error', { error: '#DIV/0!' }, 'ISERROR(B3)'],
])('a mark stands while its cell holds what was checked: %s', async (_, value, condition) => {
  const grid = new MemoryGrid(workbook);
  expect(await markCells(new SwitchedHost(grid), [mark('A', 2, 1, value)])).toEqual({ marked: 1, skipped: [] });
  expect(grid.made('A').formulaRules.map(({ area, rule }) => [area, rule.formula])).toEqual([
    [{ top: 2, left: 1, bottom: 2, right: 1 }, `=AND(N("LKjIP")=0,${condition})`],
  ]);
});

test('no text makes a condition longer than lists may be', async () => {
  const grid = new MemoryGrid(workbook);
  const last = { top: 1_048_575, left: 16_383 };
  await markCells(new SwitchedHost(grid), [mark('A', last.top, last.left, '"'.repeat(32_767))]);
  expect(grid.made('A').formulaRules.map(({ rule }) => rule.formula.length)).toEqual([expect.any(Number)]);
  for (const { rule } of grid.made('A').formulaRules) expect(rule.formula.length).toBeLessThanOrEqual(255);
});

test('marks take the place of earlier ones, and are taken away with nothing else', async () => {
  const grid = new MemoryGrid(workbook);
  const host = new SwitchedHost(grid);
  const area = { top: 0, left: 0, bottom: 5, right: 5 };
  grid.addFormulaRule('sheet-0', area, { formula: '=A1>5', fill: '#FFFF00' });
  grid.addTextRule('sheet-1', area, { text: 'Sangat Tinggi', bold: true });
  await markCells(host, [mark('A', 0, 1, 98.98), mark('B', 0, 0, 'x', 'warning')]);
  await markCells(host, [mark('A', 4, 1, null)]);
  expect(await countMarks(host)).toBe(1);
  expect(await unmarkCells(host)).toBe(1);
  expect(await countMarks(host)).toBe(0);
  expect(grid.made('A').formulaRules.map(({ rule }) => rule.formula)).toEqual(['=A1>5']);
  expect(grid.made('B').rules).toHaveLength(1);
  expect(grid.made('A').looks).toEqual([]);
});

test('a protected sheet and one that is gone are left alone and named', async () => {
  const grid = new MemoryGrid(workbook);
  grid.protectedSheets.add('B');
  const marks = [mark('A', 0, 1, 98.98), mark('B', 0, 0, 'x'), mark('C', 0, 0, 'x'), mark('C', 1, 0, 'x')];
  expect(await markCells(new SwitchedHost(grid), marks)).toEqual({ marked: 1, skipped: ['B', 'C'] });
});

test('a sheet that Excel will not tell of is left alone, and the others are marked', async () => {
  const grid = new MemoryGrid(workbook);
  const host = new SwitchedHost(grid, undefined, ['unreadableSheet']);
  const marks = [mark('A', 0, 1, 98.98), mark(UNREADABLE, 0, 0, 'x'), mark('B', 0, 0, 'x')];
  expect(await markCells(host, marks)).toEqual({ marked: 2, skipped: [UNREADABLE] });
  expect(await countMarks(host)).toBe(2);
  expect(await unmarkCells(host)).toBe(2);
});

test('when Excel fails once to tell of the sheets, each is asked again', async () => {
  const host = new SwitchedHost(new MemoryGrid(workbook));
  host.failAt(2, 'GeneralException');
  expect(await markCells(host, [mark('A', 0, 1, 98.98), mark('B', 0, 0, 'x')])).toEqual({ marked: 2, skipped: [] });
});

test.each([
  ['the names of the sheets cannot be asked for', 1, 'GeneralException', 'unchanged'],
  // What concerns the whole workbook is not asked again.
  ['Excel is gone when the sheets are asked', 2, 'RequestAborted', 'unchanged'],
  ['the conditions of somebody else cannot be read', -2, 'GeneralException', 'unchanged'],
  ['the marks cannot be made', -1, 'GeneralException', 'restored'],
] as const)('when %s no marks are left, and that is said', async (_, trip, code, left) => {
  const marks = [mark('A', 0, 1, 98.98), mark('B', 0, 0, 'x')];
  const gridOf = () => {
    const grid = new MemoryGrid(workbook);
    grid.addFormulaRule('sheet-0', { top: 0, left: 0, bottom: 0, right: 0 }, { formula: '=A1>5' });
    return grid;
  };
  const undisturbed = new SwitchedHost(gridOf());
  await markCells(undisturbed, marks);
  const grid = gridOf();
  const host = new SwitchedHost(grid);
  host.failAt(trip < 0 ? undisturbed.roundTrips + 1 + trip : trip, code, 2);
  await expect(markCells(host, marks)).rejects.toMatchObject({ left });
  expect(grid.made('A').formulaRules).toHaveLength(1);
  expect(grid.made('B').formulaRules).toHaveLength(0);
});
