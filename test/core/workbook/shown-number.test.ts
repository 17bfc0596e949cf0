import { readText } from '../../../src/core/workbook/read-text';
import type { NumberReading } from '../../../src/core/workbook/reading';
import { plainNumber, shownReading } from '../../../src/core/workbook/shown-number';

const read = (text: string): NumberReading => readText(text) as NumberReading;

test('a sentence shows a number with the sign and the decimals that are printed', () => {
  expect(shownReading(read('99,93%'))).toEqual({ value: 99.93, decimals: 2, style: 'percent' });
  expect(shownReading(read('12.000.000'), true)).toEqual({ value: 12_000_000, decimals: 0, style: 'rupiah' });
  expect(shownReading(read('2,5 juta'))).toEqual({ value: 2_500_000, decimals: 0, style: 'plain' });
});

test('no more than six decimals are shown', () => {
  expect(shownReading(read('0,123456789')).decimals).toBe(6);
});

test('a plain number has no decimals unless they are asked for', () => {
  expect(plainNumber(30)).toEqual({ value: 30, decimals: 0, style: 'plain' });
  expect(plainNumber(0.111, 3)).toEqual({ value: 0.111, decimals: 3, style: 'plain' });
});
