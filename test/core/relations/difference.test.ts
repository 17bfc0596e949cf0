import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('sisa = anggaran − realisasi', () => {
  expectMarked([
    sheetOf(
      'S',
      `Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Sisa Anggaran
       Program A        | 45.310.000    | 10.800.000     | 34.510.000
       Program B        | 40.195.000    | 36.305.000     | 3.890.000
       Program C        | 13.120.000    | 12.100.000     | 1.200.000 !sisa`,
    ),
  ]);
});

test('bertambah/(berkurang) = realisasi − anggaran, in brackets (songgom 2023, rekap belanja)', () => {
  expectMarked([
    sheetOf(
      'S',
      `Uraian Belanja    | Anggaran         | Realisasi        | Bertambah (Berkurang)
       Belanja Pegawai   | 2.020.345.000,00 | 1.955.957.031,00 | (64.387.969,00)
       Belanja Barang    | 722.682.000,00   | 700.000.000,00   | (22.682.000,00)
       Belanja Modal     | 2.796.000,00     | 2.700.000,00     | (69.000,00) !sisa`,
      { form: 'teks' },
    ),
  ]);
});

test('what changed from one budget to the other is no sisa, also in two rows; what is left of the last one is', () => {
  const table = (first: string, second: string): string => `Tabel 3.9 Realisasi Anggaran
    No | Program   | Anggaran Sebelum Perubahan | Anggaran Setelah Perubahan | Bertambah/Berkurang | Realisasi   | %
    1  | Program A | 100.000.000                | 120.000.000                | ${first}            | 108.000.000 | 90,00
    2  | Program B | 200.000.000                | 200.000.000                | ${second}           | 190.000.000 | 95,00`;
  expectMarked([sheetOf('S', table('20.000.000', '0'))]);
  expectMarked([sheetOf('S', table('12.000.000', '10.000.000'))]);
  expectMarked([sheetOf('S', table('12.000.000', '19.000.000 !sisa'))]);
});

test('a sisa of nothing in every row is none of the change between two budgets that are the same', () => {
  expectMarked([
    sheetOf(
      'S',
      `Tabel 3.9 Realisasi Anggaran
       No | Program   | Anggaran Murni | Anggaran Perubahan | Realisasi   | Sisa
       1  | Program A | 100.000.000    | 100.000.000        | 95.000.000  | 0 !sisa
       2  | Program B | 200.000.000    | 200.000.000        | 185.000.000 | 0 !sisa`,
    ),
  ]);
});
