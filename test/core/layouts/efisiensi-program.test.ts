import { expectTable } from '../../support/table';

/** A programme of two kegiatan: 40 + 60 = 100 million, 36 + 54 = 90 million. */
const table = (realisasi: string, efisiensi: string): string =>
  `Tabel 3.10 Perbandingan Pencapaian Kinerja dan Anggaran Program dan Kegiatan
   No. | Program/ kegiatan | Indikator Kinerja | < | < | Anggaran | < | < | Tingkat Efisiensi
   ^   | ^                 | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % Capaian | ^
   1   | PROGRAM PELAYANAN PUBLIK | 100 | 100 | 100,00% | 100.000.000 | ${realisasi} | 90,00% | ${efisiensi}
   1.1 | Koordinasi pelayanan     | 4   | 4   | 100,00% | 40.000.000  | 36.000.000   | 90,00% | 10,00%
   1.2 | Pelimpahan urusan        | 2   | 2   | 100,00% | 60.000.000  | 54.000.000   | 90,00% | 10,00%`;

const roles = 'nomor, program, target, realisasi, capaian, anggaran, realisasiAnggaran, persenAnggaran, efisiensi';

test('the efisiensi of each line, and the money of a programme as that of its kegiatan', () => {
  expectTable('efisiensi-program', roles, table('90.000.000', '10,00%'));
  expectTable('efisiensi-program', roles, table('90.000.000', '19,00% !efisiensi'));
  expectTable('efisiensi-program', roles, table('99.000.000 !jumlah', '10,00%'));
});
