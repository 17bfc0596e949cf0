import { classify } from '../../../../src/core/calc/kategori';
import { SAKIP } from '../../../../src/core/calc/scales/sakip';

/** The predikat of Permen PANRB 88/2021: each begins just above its bound. */
test.each([
  [100, 'AA'],
  [90.01, 'AA'],
  [90, 'A'],
  [80, 'BB'],
  [70, 'B'],
  [60, 'CC'],
  [50, 'C'],
  [30, 'D'],
  [0.01, 'D'],
  [0, 'E'],
  [-1, null],
])('SAKIP of %p is %p', (value, label) => {
  expect(classify(value, SAKIP).class?.label ?? null).toBe(label);
});
