import { KATEGORI } from '../../../src/apps/functions/kategori';
import { refusal } from './refusal';

function kategori(...args: unknown[]): unknown {
  return KATEGORI.call(args as never);
}

const OWN = [
  [0.75, 'Baik'],
  [0, 'Kurang'],
  ['', ''],
  [0.5, 'Cukup'],
];

test('a built-in scale, CAPAIAN by default', () => {
  expect(kategori(1.0646)).toBe('Sangat Tinggi');
  expect(kategori(0.905, '')).toBe('Sangat Tinggi');
  expect(kategori(0.904, [[null]])).toBe('Tinggi');
  expect(kategori(0)).toBe('Sangat Rendah');
  expect(kategori(83.89, 'ikm')).toBe('Baik');
  expect(kategori(83.89, 'IKMMUTU')).toBe('B');
  expect(kategori(83.89, [['IKM2004MUTU']])).toBe('A');
  expect(kategori(60, 'SAKIP')).toBe('CC');
  expect(kategori(24.975, 'IKMMUTU')).toBe('D');
});

test('a scale of two columns, in any order, with empty rows', () => {
  expect([0.8, 0.75, 0.749, 0.5, 0.1, 0].map((value) => kategori(value, OWN))).toEqual([
    'Baik',
    'Baik',
    'Cukup',
    'Cukup',
    'Kurang',
    'Kurang',
  ]);
  expect(
    kategori(0.1, [
      [null, 'Kurang'],
      [0.5, 'Cukup'],
    ]),
  ).toBe('Kurang');
});

test('a value outside the scale is refused with its range', () => {
  expect(refusal(() => kategori(100.01, 'IKM'))).toEqual([
    '#VALUE!',
    'Nilai 100,01 di luar rentang skala (25–100). Periksa nilainya.',
  ]);
  expect(refusal(() => kategori(3.36, 'IKM'))[0]).toBe('#VALUE!');
  expect(refusal(() => kategori(-0.1, OWN))).toEqual([
    '#VALUE!',
    'Nilai -0,1 di luar rentang skala (≥ 0). Periksa nilainya.',
  ]);
});

test('a percent number is refused on a scale of percentages only', () => {
  expect(refusal(() => kategori(106.46))).toEqual([
    '#VALUE!',
    'Nilai berisi 106,46, yang berarti 10646%. Di sini dipakai pecahan: tulis 106,46% atau 1,0646.',
  ]);
  expect(kategori(90, 'SAKIP')).toBe('A');
});

test('an unknown scale is refused with the list of the known ones', () => {
  expect(refusal(() => kategori(0.9, 'SKM'))).toEqual([
    '#VALUE!',
    'Skala "SKM" tidak dikenal. Skala yang ada: CAPAIAN, KEBERHASILAN, CAPAIAN4, IKM, IKMMUTU, IKM2004, IKM2004MUTU, SAKIP, KEMATANGAN, IPP. Atau pilih rentang dua kolom: batas bawah dan kategori.',
  ]);
});

test('a range that is no scale is refused', () => {
  expect(refusal(() => kategori(0.9, [[1, 2, 'x']]))[1]).toBe(
    'Rentang skala berukuran 1 × 3. Pilih dua kolom: batas bawah dan kategori.',
  );
  expect(
    refusal(() =>
      kategori(0.9, [
        ['Batas', 'Sebutan'],
        [0, 'Kurang'],
      ]),
    )[1],
  ).toContain('Baris 1, kolom 1 dari skala berisi "Batas", bukan angka.');
  expect(
    refusal(() =>
      kategori(0.9, [
        [0.5, ''],
        [0, 'Kurang'],
      ]),
    )[1],
  ).toContain('Kategori di baris 1, kolom 2 dari skala kosong.');
});

test('no value has no label, an error comes through', () => {
  expect(refusal(() => kategori('N/A'))[0]).toBe('#N/A');
  expect(refusal(() => kategori(null))[0]).toBe('#N/A');
  expect(refusal(() => kategori({ error: '#DIV/0!' }))[0]).toBe('#DIV/0!');
  expect(refusal(() => kategori(0.9, { error: '#REF!' }))[0]).toBe('#REF!');
  expect(
    refusal(() =>
      kategori(0.9, [
        [{ error: '#REF!' }, 'a'],
        [0, 'b'],
      ]),
    )[0],
  ).toBe('#REF!');
});
