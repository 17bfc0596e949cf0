import { expectTable } from '../../support/table';

/** 500 + 300 = 800, 450 + 300 = 750 million; 450 ÷ 500 = 90 %; 500 − 450 = 50 million. */
const table = (persen: string, sisa: string, total: string): string =>
  `Tabel 3.4 Realisasi Belanja Kecamatan Contoh Tahun 2023
   No | Jenis Belanja   | Anggaran (Rp) | Realisasi (Rp) | %         | Sisa Anggaran
   1  | Belanja Pegawai | 500.000.000   | 450.000.000    | ${persen} | ${sisa}
   2  | Belanja Barang  | 300.000.000   | 300.000.000    | 100,00    | 0
      | Jumlah          | 800.000.000   | ${total}       | 93,75     | 50.000.000`;

const roles = 'nomor, program, anggaran, realisasiAnggaran, persenAnggaran, sisa';

test('the share that was used, what is left, and the total', () => {
  expectTable('realisasi-belanja', roles, table('90,00', '50.000.000', '750.000.000'));
  expectTable('realisasi-belanja', roles, table('99,00 !persen-anggaran', '50.000.000', '750.000.000'));
  expectTable('realisasi-belanja', roles, table('90,00', '55.000.000 !sisa', '750.000.000'));
  expectTable('realisasi-belanja', roles, table('90,00', '50.000.000', '705.000.000 !jumlah'));
});
