import { classify, kategori } from '../../../../src/core/calc/kategori';
import { CAPAIAN4 } from '../../../../src/core/calc/scales/capaian4';

/** Menurut praktik, as Kabupaten Brebes prints it: > 100, 75–100, 55–< 75, < 55. */
test.each([
  [100.01, 'Sangat Baik'],
  [100, 'Baik'],
  [75, 'Baik'],
  [74.99, 'Cukup'],
  [55, 'Cukup'],
  [54.99, 'Kurang'],
])('CAPAIAN4 of %p is %p', (value, label) => {
  expect(classify(value, CAPAIAN4)).toMatchObject({ class: { label }, printed: 'inside' });
});

test('a fraction is taken as a percentage', () => {
  expect(kategori(0.55, CAPAIAN4)).toBe('Cukup');
});
