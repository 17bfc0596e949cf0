import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

// 102,50 − 97,14 = 5,36; 96,00 − 94,00 = 2,00; 90,00 − 95,00 = −5,00; 100,00 − 92,00 = 8,00.
const analysis = (third: string, second = 'Efisien'): string => `
  Tabel 3.8 Analisis Efisiensi Penggunaan Sumber Daya Tahun 2025
  No | Sasaran Strategis         | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%) | Keterangan
  1  | Meningkatnya mutu layanan | 102,50              | 97,14                   | 5,36                  | Sangat Efisien
  2  | Meningkatnya tata kelola  | 96,00               | 94,00                   | 2,00                  | ${second}
  3  | Meningkatnya desa mandiri | 90,00               | 95,00                   | -5,00                 | ${third}
  4  | Meningkatnya ketertiban   | 100,00              | 92,00                   | 8,00                  | Efisien`;

test('"Efisien" beside an efficiency below zero is doubted', () => {
  expectMarked([sheetOf('S', analysis('Tidak Efisien'))]);
  expectMarked([sheetOf('S', analysis('Efisien ?kategori'))]);
});

test('who did not reach the target may call that inefficient: 96 % with 94 % of the budget', () => {
  expectMarked([sheetOf('S', analysis('Tidak Efisien', 'Kurang Efisien'))]);
});

const compared = (first: string, third: string, heading = 'Kategori'): string => `
  Tabel 3.9 Perbandingan Capaian Kinerja dan Penyerapan Anggaran
  No | Sasaran Strategis         | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | ${heading}
  1  | Meningkatnya mutu layanan | 102,50              | 420.000.000   | 408.000.000    | 97,14          | ${first}
  2  | Meningkatnya tata kelola  | 96,00               | 1.850.000.000 | 1.739.000.000  | 94,00          | Efisien
  3  | Meningkatnya desa mandiri | 90,00               | 200.000.000   | 190.000.000    | 95,00          | ${third}
  4  | Meningkatnya ketertiban   | 100,00              | 100.000.000   | 92.000.000     | 92,00          | Efisien`;

test('without an efficiency the capaian is held against what was spent', () => {
  expectMarked([sheetOf('S', compared('Efisien', 'Tidak Efisien'))]);
  expectMarked([sheetOf('S', compared('Tidak Efisien ?kategori', 'Tidak Efisien'))]);
  expectMarked([sheetOf('S', compared('Efisien', 'Efisien ?kategori', 'Efisien/Tidak Efisien'))]);
});

test('where as many labels say something else nothing is said', () => {
  expectMarked([sheetOf('S', compared('Tidak Efisien', 'Efisien'))]);
});
