import { nilaiEfisiensi } from '../../../src/core/calc/nilai-efisiensi';

/** NE = 50 % + E ÷ 20 % × 50 %, from 0 to 100 % (menurut praktik); the worked examples stand in efisiensi.test.ts. */
test.each([
  [0, 0.5],
  [0.1, 0.75],
  [-0.1, 0.25],
  [0.2, 1],
  [0.25, 1],
  [-0.2, 0],
  [-3, 0],
])('an efficiency of %p is worth %p', (efisiensi, value) => {
  expect(nilaiEfisiensi(efisiensi)).toBeCloseTo(value, 12);
});
