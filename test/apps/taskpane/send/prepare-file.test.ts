import { StrictHost } from '../../../../src/apps/web/host/strict-host';
import { prepareFile } from '../../../../src/apps/taskpane/send/prepare-file';
import { MemoryGrid, sheetOf } from '../../../hosts/excel/memory-grid';

function gridWith(formula: string): MemoryGrid {
  const sheet = sheetOf('A', [[90, 84, null]]);
  return new MemoryGrid({
    sheets: [{ ...sheet, rows: [[...(sheet.rows[0] ?? []).slice(0, 2), { value: 0.93, formula }]] }],
  });
}

const formulaIn = (grid: MemoryGrid) => grid.cell(grid.sheets()[0]!.id, 0, 2)?.formula;

test('a function becomes a native formula, is listed, and comes back', async () => {
  const grid = gridWith('=CAPAIAN(A1,B1)');
  const { replaced, outcome } = await prepareFile(new StrictHost(grid), 'formulas');
  expect(replaced.map(({ formula }) => formula)).toEqual(['=CAPAIAN(A1,B1)']);
  expect(formulaIn(grid)).toBe(replaced[0]?.native);
  expect(formulaIn(grid)).not.toContain('CAPAIAN');
  await outcome.undo?.();
  expect(formulaIn(grid)).toBe('=CAPAIAN(A1,B1)');
});

test('or nothing but its value', async () => {
  const grid = gridWith('=CAPAIAN(A1,B1)');
  await prepareFile(new StrictHost(grid), 'values');
  expect(grid.cell(grid.sheets()[0]!.id, 0, 2)).toEqual({ value: 0.93 });
});

test('a workbook without our functions is left alone', async () => {
  const { replaced, outcome } = await prepareFile(new StrictHost(gridWith('=SUM(A1:B1)')), 'formulas');
  expect([replaced, outcome.undo]).toEqual([[], null]);
});
