import { classify, kategori } from '../../../../src/core/calc/kategori';
import { CAPAIAN } from '../../../../src/core/calc/scales/capaian';

/** The classes of Permendagri 86/2017; a value between two printed bounds is rounded half up first. */
test.each([
  [140, 'Sangat Tinggi'],
  [91, 'Sangat Tinggi'],
  [90.5, 'Sangat Tinggi'],
  [90.49, 'Tinggi'],
  [76, 'Tinggi'],
  [75, 'Sedang'],
  [66, 'Sedang'],
  [65, 'Rendah'],
  [51, 'Rendah'],
  [50, 'Sangat Rendah'],
  [-20, 'Sangat Rendah'],
])('CAPAIAN of %p is %p', (value, label) => {
  expect(classify(value, CAPAIAN).class?.label ?? null).toBe(label);
});

test('a fraction is taken as a percentage, and a last binary digit does not matter', () => {
  expect(kategori(0.91, CAPAIAN)).toBe('Sangat Tinggi');
  expect(kategori(1.0646, CAPAIAN)).toBe('Sangat Tinggi');
});
