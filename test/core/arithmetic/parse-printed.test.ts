import { parsePrinted } from '../../../src/core/arithmetic/parse-printed';
import { written } from '../../../src/core/expressions/expression';

function said(text: string): string | null {
  const printed = parsePrinted(text);
  if (printed === null) return null;
  const { number, expression } = printed;
  return `${number}${expression === null ? '' : ` = ${written(expression).join(' ')}`}`;
}

test.each([
  ['3', '3'],
  ['(3)', '3'],
  ['6=4/5*100', '6 = 4 ÷ 5 × 100'],
  ['(6) = (4) : (5) x 100 %', '6 = 4 ÷ 5 × 100'],
  ['10= (5+7+9)', '10 = 5 + 7 + 9'],
  ['7 = 5 – 6', '7 = 5 − 6'],
  ['9 = (7 - 8) / 6', '9 = ( 7 − 8 ) ÷ 6'],
  ['k = ( j / i ) * 100', '11 = 10 ÷ 9 × 100'],
  ['9 = 3 ton', '9'],
  ['9 = (7 - 8', '9'],
  // A column that stands twice cannot be solved for.
  ['7 = (6-5)/5', '7'],
  ['Program', null],
  ['2024', null],
])('%s says %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});
