import { classify, kategori } from '../../../../src/core/calc/kategori';
import { KEBERHASILAN } from '../../../../src/core/calc/scales/keberhasilan';

/** Menurut praktik; print leaves 51 to 65 without a class. */
test.each([
  // Printed in a report: capaian 100,39 and "Sangat Berhasil" beside a scale ">100".
  [100.39, 'Sangat Berhasil', 'inside'],
  [100, 'Berhasil', 'inside'],
  [90.5, 'Berhasil', 'gap'],
  [75, 'Tidak Berhasil', 'inside'],
  [60, 'Tidak Berhasil', 'gap'],
  [51, 'Tidak Berhasil', 'gap'],
  [50, 'Sangat Tidak Berhasil', 'inside'],
])('KEBERHASILAN of %p is %p', (value, label, printed) => {
  const found = classify(value, KEBERHASILAN);
  expect([found.class?.label, found.printed]).toEqual([label, printed]);
});

test('a last binary digit does not make it more than 100 %', () => {
  expect(kategori(1 + 2 ** -52, KEBERHASILAN)).toBe('Berhasil');
});
