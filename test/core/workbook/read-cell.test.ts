import { readCell } from '../../../src/core/workbook/read-cell';

const number = {
  kind: 'number',
  decimals: 0,
  percent: false,
  typed: true,
  rupiah: false,
  unit: null,
  doubts: [],
};

test('nothing is empty', () => {
  expect(readCell(undefined)).toEqual({ kind: 'empty' });
  expect(readCell({ value: null })).toEqual({ kind: 'empty' });
  expect(readCell({ value: ' ' })).toEqual({ kind: 'empty' });
});

test.each([
  [0.9993, '0.00%', { value: 99.93, decimals: 2, percent: true }],
  [0.9993, '0%', { value: 99.93, decimals: 2, percent: true }],
  [1, '0%', { value: 100, decimals: 0, percent: true }],
  [1, '0.00%', { value: 100, decimals: 2, percent: true }],
  [0.07, '0%', { value: 7, decimals: 0, percent: true }],
  [0.8090000000000001, undefined, { value: 0.809, decimals: 3 }],
  [0.80900000000001, undefined, { value: 0.809, decimals: 3 }],
  [0.1 + 0.2, '0.00', { value: 0.3, decimals: 2 }],
  [2 / 3, '0.00', { value: 0.666666666666667, decimals: 15 }],
  [81.9, '0.00', { value: 81.9, decimals: 2 }],
  [1000000000000.01, '#,##0', { value: 1000000000000.01, decimals: 2 }],
  [1e-7, undefined, { value: 1e-7, decimals: 7 }],
  [1e21, undefined, { value: 1e21, decimals: 0 }],
  [-5.5, '#,##0.0_);[Red]\\(#,##0.0\\)', { value: -5.5, decimals: 1 }],
  [45310000, '"Rp"#,##0', { value: 45310000, rupiah: true }],
  [45310000, '[$Rp-421]#,##0.00', { value: 45310000, decimals: 2, rupiah: true }],
  [0, '_-"Rp"* #,##0_-;\\-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', { value: 0, rupiah: true }],
  [12, '0" Dokumen"', { value: 12, unit: 'Dokumen' }],
  [12, '0\\ "Dok"', { value: 12, unit: 'Dok' }],
  [5000, '"Rp"#,##0",-"', { value: 5000, rupiah: true }],
  [99.93, '0.00"%"', { value: 99.93, decimals: 2, percent: true }],
  [5, '[Red][>=91]0;0', { value: 5 }],
  [12345, '0.0E+00', { value: 12345, decimals: 1 }],
  // ECMA-376 part 1, 18.8.31: a section holds for the numbers that fit its condition, or its sign.
  [0.9993, '[=0]"-";0.00%', { value: 99.93, decimals: 2, percent: true }],
  [0, '[=0]"-";0.00%', { value: 0, decimals: 2, percent: true }],
  [0.5, '[<1]0.00%;0.0', { value: 50, decimals: 2, percent: true }],
  [50, '[<1]0.00%;0.0', { value: 50, decimals: 1 }],
  [1234567, '[=0]"-";"Rp"#,##0.00', { value: 1234567, decimals: 2, rupiah: true }],
  [2000, '[>=1000]"Rp"#,##0;[<0]"minus "0.0;0.00', { value: 2000, rupiah: true }],
  [-2, '[>=1000]"Rp"#,##0;[<0]0.0" turun";0.00', { value: -2, decimals: 1, unit: 'turun' }],
  [2, '[>=1000]"Rp"#,##0;[<0]0.0" turun";0.00', { value: 2, decimals: 2 }],
  [-0.25, '0.0;[Red]-0.00%', { value: -25, decimals: 2, percent: true }],
  [0, '0.0;-0.0;0" nihil"', { value: 0, unit: 'nihil' }],
  [3, '"a;b"0.0;"c"0.00', { value: 3, decimals: 1 }],
])('%d formatted %s', (value, format, expected) => {
  expect(readCell(format === undefined ? { value } : { value, format })).toEqual({ ...number, ...expected });
});

test.each(['dd/mm/yyyy', 'd mmmm yyyy', '[$-421]dd\\ mmmm\\ yyyy', 'hh:mm', '[h]:mm', 'mmm-yy'])(
  'a number formatted %s is a date, so it is text',
  (format) => {
    expect(readCell({ value: 44927, format })).toEqual({ kind: 'text', text: '44927' });
  },
);

test('text reads as text does', () => {
  expect(readCell({ value: '12 Dok', format: '0.00%' })).toEqual({ ...number, typed: false, value: 12, unit: 'Dok' });
});

test('errors and truth values keep what they are', () => {
  expect(readCell({ value: { error: '#DIV/0!' }, formula: '=1/0' })).toEqual({ kind: 'error', error: '#DIV/0!' });
  expect(readCell({ value: true })).toEqual({ kind: 'text', text: 'TRUE' });
  expect(readCell({ value: false })).toEqual({ kind: 'text', text: 'FALSE' });
});
