import { isAnnotation } from '../../../src/core/names/annotation';

test.each(['Kategori', 'predikat', 'Capaian (%)', 'Capaian Kinerja', ' Keterangan '])(
  '%s names no indicator',
  (name) => {
    expect(isAnnotation(name)).toBe(true);
  },
);

test.each(['Nilai IKM', 'Capaian RPJMD', 'Mutu pelayanan publik', ''])('"%s" is no annotation', (name) => {
  expect(isAnnotation(name)).toBe(false);
});
