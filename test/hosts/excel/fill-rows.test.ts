import { fillRows, type SheetRows } from '../../../src/hosts/excel/fill-rows';

test('the answer for an area becomes cells at their places; empty ones stay out', () => {
  const rows: SheetRows = [];
  fillRows(
    rows,
    { top: 2, left: 1, bottom: 3, right: 3 },
    {
      values: [
        ['', 84.26, '#DIV/0!'],
        ['', '', true],
      ],
      formulas: [
        ['', '=AVERAGE(B1:B2)', '=1/0'],
        ['=IF(A1="","",A1)', '', true],
      ],
      numberFormat: [
        ['0%', '0.00', 'General'],
        ['General', '0%', 'General'],
      ],
    },
  );
  expect(rows[0]).toBeUndefined();
  expect(rows[2]?.[1]).toBeUndefined();
  expect(rows[2]?.[2]).toEqual({ value: 84.26, formula: '=AVERAGE(B1:B2)', format: '0.00' });
  expect(rows[2]?.[3]).toEqual({ value: { error: '#DIV/0!' }, formula: '=1/0' });
  // A formula that shows nothing is a cell all the same.
  expect(rows[3]?.[1]).toEqual({ value: '', formula: '=IF(A1="","",A1)' });
  expect(rows[3]?.[3]).toEqual({ value: true });
});

test('a text that looks like a formula is a text: Excel answers it in both arrays alike', () => {
  const rows: SheetRows = [];
  const answer = { values: [['=1+1']], formulas: [['=1+1']], numberFormat: [['@']] };
  fillRows(rows, { top: 0, left: 0, bottom: 0, right: 0 }, answer);
  expect(rows[0]?.[0]).toEqual({ value: '=1+1', format: '@' });
});
