import { evaluate, formulaOf, minus, over, plus, times, written } from '../../../src/core/expressions/expression';

const jumlah = over(times('bobot', 'nilai'), 100);
const values: Readonly<Record<string, number>> = { bobot: 30, nilai: 80 };
const valueOf = (role: string): number => values[role]!;

test('an expression is computed: 30 × 80 ÷ 100 = 24', () => {
  expect(evaluate(jumlah, valueOf)).toBe(24);
  expect(evaluate(over('bobot', minus('nilai', 80)), valueOf)).toBeNaN();
});

test('it is written as a native formula, with the brackets that it needs and no others', () => {
  const cellOf = (role: string): string => ({ bobot: 'B4', nilai: 'C4' })[role]!;
  expect(formulaOf(jumlah, cellOf)).toBe('B4*C4/100');
  expect(formulaOf(times(plus('bobot', 1), 'nilai'), cellOf)).toBe('(B4+1)*C4');
  expect(formulaOf(minus('bobot', minus('nilai', 1)), cellOf)).toBe('B4-(C4-1)');
  expect(written(jumlah)).toEqual(['bobot', '×', 'nilai', '÷', 100]);
});
