import fc from 'fast-check';
import {
  evaluate,
  formulaOf,
  minus,
  over,
  plus,
  rolesIn,
  solve,
  times,
  written,
  type Expression,
} from '../../../src/core/expressions/expression';

const jumlah = over(times('bobot', 'nilai'), 100);
const values: Readonly<Record<string, number>> = { bobot: 30, nilai: 80 };
const valueOf = (role: string): number => values[role]!;

test('an expression is computed: 30 × 80 ÷ 100 = 24', () => {
  expect(evaluate(jumlah, valueOf)).toBe(24);
  expect(evaluate(over('bobot', minus('nilai', 80)), valueOf)).toBeNaN();
});

test('every operand can be solved for: 24 = 30 × 80 ÷ 100', () => {
  expect(solve(jumlah, 'bobot', 24, valueOf)).toBe(30);
  expect(solve(jumlah, 'nilai', 24, valueOf)).toBe(80);
  expect(solve(over('nilai', 'bobot'), 'bobot', 4, valueOf)).toBe(20);
  expect(solve(minus('bobot', 'nilai'), 'nilai', 12, valueOf)).toBe(18);
});

test('it is written as a native formula, with the brackets that it needs and no others', () => {
  const cellOf = (role: string): string => ({ bobot: 'B4', nilai: 'C4' })[role]!;
  expect(formulaOf(jumlah, cellOf)).toBe('B4*C4/100');
  expect(formulaOf(times(plus('bobot', 1), 'nilai'), cellOf)).toBe('(B4+1)*C4');
  expect(formulaOf(minus('bobot', minus('nilai', 1)), cellOf)).toBe('B4-(C4-1)');
  expect(written(jumlah)).toEqual(['bobot', '×', 'nilai', '÷', 100]);
});

const tree = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 1, max: 9 }),
    fc
      .tuple(fc.constantFrom(plus, minus, times, over), tie('expression'), tie('expression'))
      .map(([join, left, right]) => join(left, right)),
  ),
})).expression;

test('what is solved for gives the result, wherever the operand stands', () => {
  const nested = fc
    .tuple(tree, fc.constantFrom(plus, minus, times, over), fc.boolean(), fc.integer({ min: 2, max: 99 }))
    .map(([other, join, first, value]) => ({
      expression: first ? join('x', other) : join(other, 'x'),
      value,
    }));
  fc.assert(
    fc.property(nested, ({ expression, value }) => {
      expect(rolesIn(expression)).toEqual(['x']);
      const result = evaluate(expression, () => value);
      const solved = solve(expression, 'x', result, () => NaN);
      if (Number.isFinite(result) && result !== 0 && Number.isFinite(solved)) expect(solved).toBeCloseTo(value, 6);
    }),
  );
});
