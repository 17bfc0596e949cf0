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

/** 45,5 + 40 = 85,5 and 85,5 + 60 = 145,5 million; the codes tell the levels. */
const coded = (pagu: string, serapan = '95,91'): string =>
  `Tabel 3.12 Capaian Program, Kegiatan dan Sub Kegiatan
   Kode            | Program/Kegiatan/Sub Kegiatan | Target | Realisasi | Capaian (%) | Pagu (Rp)   | Realisasi (Rp) | Serapan (%)
   7.01.02         | PROGRAM PELAYANAN PUBLIK      | 82     | 84,50     | 103,05      | 145.500.000 | 140.000.000    | 96,22
   7.01.02.2.01    | Koordinasi Kegiatan           | 12     | 12        | 100,00      | ${pagu}     | 82.000.000     | ${serapan}
   7.01.02.2.01.01 | Sinergi Perencanaan           | 4      | 4         | 100,00      | 45.500.000  | 43.000.000     | 94,51
   7.01.02.2.01.02 | Peningkatan Efektivitas       | 8      | 8         | 100,00      | 40.000.000  | 39.000.000     | 97,50
   7.01.02.2.03    | Pemeliharaan Prasarana        | 2      | 2         | 100,00      | 60.000.000  | 58.000.000     | 96,67`;

test('kinerja beside anggaran without the efficiency: the money of a kegiatan as that of its sub kegiatan', () => {
  const columns = 'kode, program, target, realisasi, capaian, anggaran, realisasiAnggaran, persenAnggaran';
  expectTable('efisiensi-program', columns, coded('85.500.000'));
  expectTable('efisiensi-program', columns, coded('58.500.000 !jumlah'));
  expectTable('efisiensi-program', columns, coded('85.500.000', '99,51 !persen-anggaran'));
});
