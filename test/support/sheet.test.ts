import { sheetOf, typedCell } from './sheet';

test('cells, marks and merged cells are read from a table', () => {
  const { sheet, expected } = sheetOf(
    'S',
    `No | Target | <
     ^  | 2022   | 2023
     1  | 80,95% | 81 !silang ~capaian`,
    { top: 1, left: 1 },
  );
  expect(sheet.rows[3]).toEqual([undefined, { value: 1 }, { value: 0.8095, format: '0.00%' }, { value: 81 }]);
  expect(sheet.merges).toEqual([
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 1, left: 1, bottom: 2, right: 1 },
  ]);
  expect(expected).toEqual([
    ['S', 'D4', 'capaian', 'info'],
    ['S', 'D4', 'silang', 'error'],
  ]);
});

test.each([
  ['1.834.058.000', { value: 1_834_058_000 }],
  ['-2,5', { value: -2.5 }],
  ['100 %', { value: 1, format: '0%' }],
  ['12 Dok', { value: '12 Dok' }],
  ['7.01.02', { value: '7.01.02' }],
])('a clerk types %s', (printed, cell) => {
  expect(typedCell(printed)).toEqual(cell);
});
