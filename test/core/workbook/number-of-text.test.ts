import { numberOfText } from '../../../src/core/workbook/number-of-text';
import { readCell } from '../../../src/core/workbook/read-cell';
import type { Cell } from '../../../src/core/workbook/workbook';

test.each<[string, Cell, number, string]>([
  ['thousands', { value: '125.000.000' }, 125_000_000, '#,##0'],
  ['a decimal comma', { value: '75,50' }, 75.5, '0.00'],
  ['a whole number', { value: '12' }, 12, 'General'],
  ['a percentage', { value: '88,66 %' }, 0.8866, '0.00%'],
  ['money', { value: 'Rp 12.000.000,-' }, 12_000_000, '"Rp" #,##0'],
  ['a negative amount', { value: '(64.387.969,00)' }, -64_387_969, '#,##0.00'],
  ['the format for texts', { value: '84,5', format: '@' }, 84.5, '0.0'],
  ['its own format, which shows the same', { value: '84,50', format: '[Blue]0.00' }, 84.5, '[Blue]0.00'],
  ['a format that would hide decimals', { value: '84,5', format: '0' }, 84.5, '0.0'],
  ['a format that would make a percentage of it', { value: '84,5', format: '0.0%' }, 84.5, '0.0'],
])('%s', (_, cell, value, format) => {
  expect(numberOfText(cell)).toEqual({ value, format });
});

test('the number is read as the text was', () => {
  for (const text of ['125.000.000', '75,50', '12', '88,66 %', 'Rp 12.000.000', '0,5%', '1.234,56', '-3,25']) {
    const { value, decimals, percent, rupiah } = readCell({ value: text }) as ReturnType<typeof readCell> & {
      kind: 'number';
    };
    expect(readCell(numberOfText({ value: text })!)).toMatchObject({ value, decimals, percent, rupiah });
  }
});

test.each(['12 Dok', '88,19 (Kemenpan RB)', '105,4 8', '048,2%', '2,5 juta', '7.01.02.2.01', 'Baik', '-', '1/4', ''])(
  '%s stays a text',
  (value) => {
    expect(numberOfText({ value })).toBeNull();
  },
);

test('a formula that gives a text is no typed text', () => {
  expect(numberOfText({ value: '84,5', formula: '=A1' })).toBeNull();
});
