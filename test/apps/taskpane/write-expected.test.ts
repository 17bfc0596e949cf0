import type { Finding } from '../../../src/core/findings/finding';
import type { Cell } from '../../../src/core/workbook/workbook';
import { writeExpected } from '../../../src/apps/taskpane/write-expected';

function written(cell: Cell | undefined, expected: number | string | null, language: 'id' | 'en' = 'id') {
  const workbook = {
    sheets: [{ name: 'A', hidden: false, rows: [[cell]], merges: [], hiddenRows: [], hiddenColumns: [] }],
  };
  const place = { sheet: 'A', row: 0, column: 0 };
  return writeExpected({ place, expected } as Finding, workbook, language);
}

test.each<[string, Cell | undefined, number | string | null, string | null]>([
  ['a typed percentage', { value: 0.9898, format: '0.00%' }, 1.010267, '101,03%'],
  ['a percentage as text', { value: '98,98%' }, 101.0267, '101,03%'],
  ['a percent number', { value: 98.98 }, 101.0267, '101,03'],
  ['money', { value: 59600000, format: '"Rp"#,##0' }, 63200000, 'Rp63.200.000'],
  ['money as text', { value: 'Rp. 59.600.000,-' }, 63200000, 'Rp63.200.000'],
  ['a label', { value: 'Tinggi' }, 'Sangat Tinggi', 'Sangat Tinggi'],
  ['an empty cell', undefined, 12.5, '12,50'],
  ['nothing known', { value: 1 }, null, null],
])('%s is written as the cell writes it', (_name, cell, expected, text) => {
  expect(written(cell, expected)).toBe(text);
});

test('English has a decimal point', () => {
  expect(written({ value: 0.9898, format: '0.00%' }, 1.010267, 'en')).toBe('101.03%');
});
