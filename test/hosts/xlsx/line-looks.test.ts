import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { readSavedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from './saved';

test('the looks of whole rows and columns come back; one that would change a plain cell is told to be lost', async () => {
  const look = { fill: 'FFF9E5', bold: true };
  const columnLooks = new Map([[2, { look, format: '0.00%' }]]);
  const rowLooks = new Map([[4, { look: { italic: true } }]]);
  const rows = [[{ value: 1 }, undefined, { value: 2, look: { ...look, bold: true }, format: '0' }]];
  const whole = await readSavedWorkbook(exportWorkbook(bookOf([saved({ rows, columnLooks, rowLooks })])).bytes);
  expect(whole.workbook.sheets[0]).toMatchObject({ columnLooks, rowLooks });
  expect(whole.lost).toEqual([]);
  const plain = saved({ rows: [[undefined, undefined, { value: 2 }]], columnLooks, rowLooks });
  const part = await readSavedWorkbook(exportWorkbook(bookOf([plain])).bytes);
  expect(part.workbook.sheets[0]?.columnLooks).toEqual(new Map());
  expect(part.workbook.sheets[0]?.rowLooks).toEqual(rowLooks);
  expect(part.lost).toEqual(['lineLook']);
});
