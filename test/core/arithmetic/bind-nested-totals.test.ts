import { expectErrors } from '../../support/findings';

// Triwulan I: 40 + 25 = 65; 65 + 18 = 83 (million). Anggaran: 60 + 40 = 100; 100 + 50 = 150.
const dana = (program: string, total: string): string => `
  Tabel 4.1 Realisasi Anggaran
  Kode         | Program/Kegiatan      | Anggaran (Rp) | Triwulan I | Triwulan II
  7.01.01      | Program Penunjang     | 100.000.000   | ${program}      | 21.000.000
  7.01.01.2.01 | Administrasi Keuangan | 60.000.000    | 40.000.000      | 14.000.000
  7.01.01.2.02 | Administrasi Umum     | 40.000.000    | 25.000.000      | 7.000.000
  7.01.02      | Program Pelayanan     | 50.000.000    | 18.000.000      | 9.000.000
  7.01.02.2.01 | Pelayanan Terpadu     | 50.000.000    | 18.000.000      | 9.000.000
               | Jumlah                | 150.000.000   | ${total}        | 30.000.000`;

test('money below programmes adds up in columns that are not known, too', () => {
  expectErrors(dana('65.000.000', '83.000.000'));
  expectErrors(dana('65.000.000', '88.000.000 !jumlah'));
  expectErrors(dana('69.000.000 !jumlah', '83.000.000'));
});

test('money that is far from adding up is no sum', () => {
  expectErrors(dana('65.000.000', '40.000.000'));
});
