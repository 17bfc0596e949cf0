import { readInterval } from '../../../../src/core/recognise/scales/interval';

test.each([
  ['91% ≤ 100%', 91, true, 100, true],
  ['75 % sampai dengan 100 %', 75, true, 100, true],
  ['> 90 – 100', 90, false, 100, true],
  ['≤ 50', null, true, 50, true],
  ['Lebih dari 100 %', 100, false, null, true],
  ['Kurang dari 55 %', null, true, 55, false],
  ['85 < x ≤ 100', 85, false, 100, true],
  ['25,00 – 64,99', 25, true, 64.99, true],
  ['75% - < 100%', 75, true, 100, false],
  ['91 ≤', 91, true, null, true],
  ['50% ≥', null, true, 50, true],
  ['100 % <', 100, false, null, true],
  ['91 ke atas', 91, true, null, true],
])('%s', (text, lower, lowerInclusive, upper, upperInclusive) => {
  expect(readInterval(text)).toMatchObject({ lower, lowerInclusive, upper, upperInclusive });
});

test.each(['', 'Baik', '1 2 3', '50'])('%j has no bounds', (text) => {
  expect(readInterval(text)).toBeNull();
});
