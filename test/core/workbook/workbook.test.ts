import { cellIn, cellText, type Sheet } from '../../../src/core/workbook/workbook';

const sheet: Sheet = {
  name: '3.2',
  hidden: false,
  rows: [undefined, [{ value: ' Nilai IKM ' }, { value: 81.9 }, { value: { error: '#REF!' } }, { value: true }]],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

test('a cell is found by its place; on no other sheet is one', () => {
  expect(cellIn({ sheets: [sheet] }, { sheet: '3.2', row: 1, column: 1 })?.value).toBe(81.9);
  expect(cellIn({ sheets: [sheet] }, { sheet: '3.2', row: 0, column: 1 })).toBeUndefined();
  expect(cellIn({ sheets: [sheet] }, { sheet: '3.3', row: 1, column: 1 })).toBeUndefined();
});

test('texts and numbers have a text, errors and truths have none', () => {
  expect([0, 1, 2, 3, 4].map((column) => cellText(sheet, 1, column))).toEqual(['Nilai IKM', '81.9', '', '', '']);
  expect(cellText(sheet, 0, 0)).toBe('');
});
