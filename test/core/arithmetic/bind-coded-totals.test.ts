import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 4.1.01 is 4,5 + 12,5 = 17 and 4,6 + 13 = 17,6; 4.1.02 is 2,5 + 1,5 = 4 and 2,6 + 1,6 = 4,2; 4.1 is 21 and 21,8 (million). */
const income = (all: string, taxes: string): string => `
  Tabel 3.5 Pendapatan Asli Daerah Dua Tahun
  Kode Rekening ~tabel | Jenis Pendapatan | Tahun 2023 | Tahun 2024
  4.1           | PENDAPATAN ASLI DAERAH | ${all}     | 21.800.000
  4.1.01        | Pajak Daerah           | 17.000.000 | ${taxes}
  4.1.01.06     | Pajak Hotel            | 4.500.000  | 4.600.000
  4.1.01.07     | Pajak Restoran         | 12.500.000 | 13.000.000
  4.1.02        | Retribusi Daerah       | 4.000.000  | 4.200.000
  4.1.02.01     | Retribusi Jasa Umum    | 2.500.000  | 2.600.000
  4.1.02.02     | Retribusi Jasa Usaha   | 1.500.000  | 1.600.000`;

test('an amount is the sum of those whose codes begin with its own', () => {
  expectMarked([sheetOf('3.5', income('21.000.000', '17.600.000'))]);
  expectMarked([sheetOf('3.5', income('21.900.000 ?jumlah', '17.600.000'))]);
});

test('an amount that is the sum of others and a part of one is told once', () => {
  expectMarked([sheetOf('3.5', income('21.000.000', '17.660.000 ?jumlah'))]);
});

test('what is paid out is taken away, also where nothing was in the other year: 30 − 0 and 30 − 2 (million)', () => {
  expectMarked([
    sheetOf(
      '3.5',
      `Tabel 3.5 Ringkasan APBD Dua Tahun
       Kode Rekening ~tabel | Jenis Pendapatan dan Belanja | Tahun 2023  | Tahun 2024
       4             | PENDAPATAN                   | 240.000.000 | 250.000.000
       4.1           | PAD                          | 40.000.000  | 42.000.000
       4.2           | Transfer                     | 200.000.000 | 208.000.000
       5             | BELANJA                      | 200.000.000 | 220.000.000
       5.1           | Belanja Operasi              | 150.000.000 | 160.000.000
       5.2           | Belanja Modal                | 50.000.000  | 60.000.000
       6             | PEMBIAYAAN NETTO             | 30.000.000  | 28.000.000
       6.1           | Penerimaan Pembiayaan        | 30.000.000  | 30.000.000
       6.2           | Pengeluaran Pembiayaan       | 0           | 2.000.000`,
    ),
  ]);
});

test('people who get several things are no sum, however many they are', () => {
  expectErrors(`
    Kode | Jenis Bantuan  | Anggaran 2023 | Anggaran 2024 | Penerima
    1    | Bantuan Sosial | 170.000.000   | 176.000.000   | 25.000
    1.1  | Lansia         | 45.000.000    | 46.000.000    | 14.500
    1.2  | Difabel        | 125.000.000   | 130.000.000   | 12.500
    2    | Hibah          | 40.000.000    | 42.000.000    | 24.000
    2.1  | Masjid         | 25.000.000    | 26.000.000    | 12.500
    2.2  | Madrasah       | 15.000.000    | 16.000.000    | 11.500
    3    | Beasiswa       | 40.000.000    | 42.000.000    | 24.000
    3.1  | SD             | 25.000.000    | 26.000.000    | 12.500
    3.2  | SMP            | 15.000.000    | 16.000.000    | 11.500`);
});

test('indicators of which the numbers nest are no sums', () => {
  expectErrors(`
    Kode  | Uraian           | Tahun Lalu | Tahun Berjalan
    1     | Pelayanan        | 14.000     | 15.000
    1.1   | Surat masuk      | 4.000      | 6.000
    1.2   | Surat keluar     | 3.000      | 5.000
    2     | Pengaduan        | 12.000     | 11.000
    2.1   | Lisan            | 10.000     | 10.000
    2.2   | Tertulis         | 11.000     | 12.000`);
});
