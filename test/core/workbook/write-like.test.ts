import type { ShownNumber } from '../../../src/core/workbook/shown-number';
import { writeLike } from '../../../src/core/workbook/write-like';

const money: ShownNumber = { value: 63200000, decimals: 0, style: 'rupiah' };
const percent: ShownNumber = { value: 101.0267, decimals: 2, style: 'percent' };

test.each<[string, ShownNumber, string]>([
  ['Rp. 59.600.000,-', money, 'Rp. 63.200.000,-'],
  ['59600000', money, '63200000'],
  ['59.600.000', money, '63.200.000'],
  ['98,98%', percent, '101,03%'],
  ['98,98 %', percent, '101,03 %'],
  ['12 Dok', { value: 14, decimals: 0, style: 'plain' }, '14 Dok'],
  // What does not read back as the number is written plainly.
  ['(64.387.969,00)', { value: 5, decimals: 0, style: 'plain' }, '5'],
  ['tidak ada', percent, '101,03%'],
])('%s', (text, number, written) => {
  expect(writeLike(text, number)).toBe(written);
});
