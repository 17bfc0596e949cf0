import { readNumber } from '../../../../src/apps/web/univer/read-number';

// As clerks write numbers (rules.md §8).
test.each([
  ['125.000.000', 125_000_000],
  ['125.000', 125_000],
  ['9.500', 9500],
  ['75,5', 75.5],
  ['Rp 12.000.000', 12_000_000],
  ['Rp. 45.310.000,-', 45_310_000],
  ['(64.387.969,00)', -64_387_969],
  ['88,66 %', 0.8866],
  ['51.19%', 0.5119],
])('%s is %p', (text, value) => {
  expect(readNumber(text)?.value).toBe(value);
});

test.each(['12 Dok', '7.01.02.2.01', 'Cilacap', '-', '', '88,19 (Kemenpan RB)', '105,4 8'])('%s stays text', (text) => {
  expect(readNumber(text)).toBeNull();
});
