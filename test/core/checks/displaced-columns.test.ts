import { check } from '../../../src/core/check';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { inShort } from './context-of';

const capaian = `
    Tabel 3.1 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | Nilai IKM | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP | 60,00 | 57,00 | 95,00
    3 | Persentase desa mandiri | 50,00 | 45,00 | 90,00`;
const errors = (...tables: readonly string[]): string[] =>
  inShort(check({ sheets: tables.map((table, index) => sheetOf(String(index), table).sheet) }).findings).filter(
    (text) => text.startsWith('error'),
  );

test('two columns under each other’s headings only warn', () => {
  expect(
    errors(
      capaian,
      `
    Tabel 3.6 Program yang Menunjang Tahun 2024
    No | Sasaran | Indikator Kinerja | Capaian Program (%) | Program | Capaian (%) | Menunjang/Tidak Menunjang
    1 | Mutu layanan | Nilai IKM | 105,00 | Program A | 72,50 | Menunjang
    2 | Akuntabilitas | Nilai SAKIP | 95,00 | Program B | 88,10 | Menunjang
    3 | Desa | Persentase desa mandiri | 90,00 | Program C | 64,25 | Menunjang`,
    ),
  ).toEqual([]);
});

test('target and realisasi under each other’s headings only warn, also where most rows reached their target', () => {
  const rows = (one: string, other: string): string => `
    No | Indikator Kinerja | ${one} | ${other} | Capaian (%)
    1 | Nilai IKM (makin tinggi makin baik) | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP (makin tinggi makin baik) | 60,00 | 57,00 | 95,00
    3 | Persentase desa mandiri | 50,00 | 50,00 | 100,00
    4 | Persentase desa maju | 40,00 | 40,00 | 100,00
    5 | Jumlah laporan | 12 | 12 | 100,00`;
  const right = `
    Tabel 3.1 Capaian Kinerja Tahun 2024${rows('Target', 'Realisasi')}`;
  expect(
    errors(
      right,
      `
    Tabel 3.3 Analisis Tahun 2024${rows('Realisasi', 'Target')}`,
    ),
  ).toEqual([]);
});

test('one number that stands in another column too is still wrong', () => {
  expect(
    errors(
      capaian,
      `
    Tabel 3.3 Analisis Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Analisis
    1 | Nilai IKM | 84,00 | 84,00 | 105,00 | Baik
    2 | Nilai SAKIP | 60,00 | 57,00 | 95,00 | Baik
    3 | Persentase desa mandiri | 50,00 | 45,00 | 90,00 | Baik`,
    ),
  ).toEqual(['error 1!C3 silang.target']);
});

test('what was reached the year before is compared with that year', () => {
  expectMarked([
    sheetOf(
      '3.2',
      `
    Tabel 3.2 Realisasi Tahun 2024
    No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024
    1 | Nilai IKM | 82,40 | 84,00
    2 | Nilai SAKIP | 55,10 | 57,00`,
    ),
    sheetOf(
      '3.3',
      `
    Tabel 3.3 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Realisasi Thn Lalu | Target | Realisasi | Capaian (%)
    1 | Nilai IKM | 84,20 !silang | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP | 55,10 | 60,00 | 57,00 | 95,00`,
    ),
  ]);
});

test('a category may be that of either of two columns called alike', () => {
  const table = (label: string): string => `
    Tabel 4.1 Simpulan
    No | Indikator Kinerja | Capaian (%) | Capaian (%) | Kategori
    1 | Nilai IKM | 105,00 | 61,30 | Sangat Tinggi
    2 | Nilai SAKIP | 80,00 | 41,70 | ${label}`;
  expect(errors(table('Tinggi'))).toEqual([]);
  expect(errors(table('Sedang'))).toEqual(['error 0!E4 kategori']);
});
