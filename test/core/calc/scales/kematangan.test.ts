import { classify } from '../../../../src/core/calc/kategori';
import { KEMATANGAN } from '../../../../src/core/calc/scales/kematangan';

/** The sum of 11 variables scored 1 to 5, menurut praktik: 11 × 1 = 11 is the lowest, 11 × 5 = 55 the highest. */
test.each([
  [55, 'Sangat Tinggi'],
  [47, 'Sangat Tinggi'],
  [46, 'Tinggi'],
  [38, 'Tinggi'],
  [37, 'Sedang'],
  [29, 'Sedang'],
  [28, 'Rendah'],
  [20, 'Rendah'],
  [19, 'Sangat Rendah'],
  [11, 'Sangat Rendah'],
  [10, null],
  [56, null],
])('KEMATANGAN of %p is %p', (value, label) => {
  expect(classify(value, KEMATANGAN).class?.label ?? null).toBe(label);
});
