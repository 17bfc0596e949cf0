import fc from 'fast-check';
import { evaluate, minus, over, plus, times, type Expression } from '../../../src/core/expressions/expression';
import { inverse } from '../../../src/core/relations/inverse';

const money = fc.integer({ min: 1, max: 10 ** 12 });
/** What is printed instead of the right number: a digit more or less, or nothing. */
const printed = fc.oneof(money, fc.constant(0));

test('money comes back to the rupiah from sums, differences, shares and quotients', () => {
  fc.assert(
    fc.property(money, money, printed, (right, other, wrong) => {
      expect(inverse((x) => x + other, right + other, wrong)).toBe(right);
      expect(inverse((x) => other - x, other - right, wrong)).toBe(right);
      expect(inverse((x) => x / other, right / other, wrong)).toBeCloseTo(right, 1);
      expect(inverse((x) => other / x, other / right, wrong) / right).toBeCloseTo(1, 9);
    }),
  );
});

test('an index comes back from its answers, a target from a capaian that counts down', () => {
  // 3,12 × 25 = 78; (2 × 4 − 6) ÷ 4 = 0,5; 30 of 30 + 70 are 30 %.
  expect(inverse((x) => x * 25, 78, 1)).toBeCloseTo(3.12, 12);
  expect(inverse((x) => (2 * x - 6) / x, 0.5, 5)).toBeCloseTo(4, 12);
  expect(inverse((x) => x / (x + 70), 0.3, 99)).toBeCloseTo(30, 10);
});

test('numbers below zero come back, too', () => {
  expect(inverse((x) => 10 / x, -2, -4)).toBeCloseTo(-5, 12);
  expect(inverse((x) => x - 3, -10, 7)).toBe(-7);
});

test('nothing makes what does not depend on the number', () => {
  expect(inverse(() => 5, 6, 1)).toBeNaN();
  expect(inverse(() => NaN, 6, 1)).toBeNaN();
});

test('no number is found where a quotient only comes near the result, however large the number is', () => {
  const percent = fc.integer({ min: 1, max: 200 }).map((number) => number / 100);
  fc.assert(
    fc.property(money, money, percent, percent, (other, wrong, serapan, capaian) => {
      expect(inverse((x) => other / x, 0, wrong)).toBeNaN();
      expect(inverse((x) => other / (other + x), 0, wrong)).toBeNaN();
      expect(inverse((x) => (x - serapan) / x, 1, capaian)).toBeNaN();
    }),
  );
});

// A budget of 531.707.899.840 beside 1: 1.273 of 1.274 are 99,92 %.
test('it comes back from a number that is very far off, too', () => {
  expect(inverse((x) => x / (x + 1), 1273 / 1274, 531_707_899_840)).toBeCloseTo(1273, 6);
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

test('what is found gives the result, wherever the number stands in an expression', () => {
  const nested = fc
    .tuple(tree, fc.constantFrom(plus, minus, times, over), fc.boolean(), fc.integer({ min: 2, max: 99 }))
    .map(([other, join, first, value]) => ({
      expression: first ? join('x', other) : join(other, 'x'),
      value,
    }));
  fc.assert(
    fc.property(nested, ({ expression, value }) => {
      const result = evaluate(expression, () => value);
      const found = inverse((x) => evaluate(expression, () => x), result, value + 1);
      if (Number.isFinite(result) && result !== 0 && Number.isFinite(found)) expect(found).toBeCloseTo(value, 6);
    }),
  );
});
