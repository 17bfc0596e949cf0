import { keyWords, likeness, nameKey } from '../../../src/core/names/similar-names';

test.each([
  ['Nilai IKM', 'Indeks Kepuasan Masyarakat'],
  ['Nilai Survei Kepuasan Masyarakat (SKM) Kecamatan', 'Hasil Survey Kepuasan Masyarakat Kecamatan'],
  ['NILAI SAKIP PERANGKAT DAERAH', 'Nilai SAKIP'],
  ['Nilai IKM Kecamatan Kertanegara', 'Nilai IKM'],
  ['Nilai SAKIP (Kec. Songgom)', 'NILAI SAKIP KECAMATAN'],
  ['Nilai Evaluasi AKIP', 'Nilai SAKIP'],
  ['Nilai Hasil Evaluasi Implementasi SAKIP Kecamatan', 'Nilai SAKIP'],
  ['Tingkat Kematangan Organisasi Perangkat Daerah', 'Nilai Kematangan Perangkat Daerah'],
  ['1. Rasio jumlah desa yang terfasilitasi', 'Rasio Jumlah Desa Terfasilitasi'],
])('%s and %s are the same', (a, b) => {
  const same = nameKey(a) === nameKey(b) || likeness(keyWords(a), keyWords(b)) === 'same';
  expect(same).toBe(true);
});

test.each(['1. Nilai IKM', 'a) Nilai IKM', 'III.4.1. Nilai IKM', '3.3.1 Nilai IKM', '7.01.02.2.01 Nilai IKM'])(
  'its number is no part of a name: %s',
  (name) => {
    expect(nameKey(name)).toBe(nameKey('Nilai IKM'));
  },
);

test('a number that counts something is', () => {
  expect(nameKey('12 desa tertib')).not.toBe(nameKey('desa tertib'));
});

test.each([
  ['Persentase desa maju', 'Persentase desa mandiri'],
  ['Nilai IKM', 'Nilai SAKIP'],
  ['Persentase rekomendasi evaluasi SAKIP yang ditindaklanjuti', 'Nilai SAKIP'],
  ['Program Pemberdayaan Masyarakat Desa', 'Program Penyelenggaraan Pemerintahan'],
])('%s and %s are different', (a, b) => {
  expect(likeness(keyWords(a), keyWords(b))).toBe('different');
});

test('names of which a fifth differs are uncertain', () => {
  const words = (last: string): readonly string[] => keyWords(`Persentase desa yang tertib administrasi ${last}`);
  expect(likeness(words('keuangan'), words('aset'))).toBe('uncertain');
});

test('a paragraph is the same as itself and different from another one', () => {
  const words = Array.from({ length: 150 }, (_, index) => `kata${index}`);
  expect(likeness(words, [...words])).toBe('same');
  expect(likeness(words, [...words.slice(1), 'lain'])).toBe('different');
});
