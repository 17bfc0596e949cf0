import { expectErrors } from '../../support/findings';

/** 4.1.01 is 4,5 + 12,5 = 17 and 4,6 + 13 = 17,6; 4.1.02 is 2,5 + 1,5 = 4 and 2,6 + 1,6 = 4,2; 4.1 is 21 and 21,8 (million). */
const income = (all: string, taxes: string): string => `
  Tabel 3.5 Pendapatan Asli Daerah Dua Tahun
  Kode Rekening | Jenis Pendapatan       | Tahun 2023 | Tahun 2024
  4.1           | PENDAPATAN ASLI DAERAH | ${all}     | 21.800.000
  4.1.01        | Pajak Daerah           | 17.000.000 | ${taxes}
  4.1.01.06     | Pajak Hotel            | 4.500.000  | 4.600.000
  4.1.01.07     | Pajak Restoran         | 12.500.000 | 13.000.000
  4.1.02        | Retribusi Daerah       | 4.000.000  | 4.200.000
  4.1.02.01     | Retribusi Jasa Umum    | 2.500.000  | 2.600.000
  4.1.02.02     | Retribusi Jasa Usaha   | 1.500.000  | 1.600.000`;

test('an amount is the sum of those whose codes begin with its own', () => {
  expectErrors(income('21.000.000', '17.600.000'));
  expectErrors(income('21.900.000 !jumlah', '17.600.000'));
});

test('an amount that is the sum of others and a part of one is told once', () => {
  expectErrors(income('21.000.000', '17.660.000 !jumlah'));
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
