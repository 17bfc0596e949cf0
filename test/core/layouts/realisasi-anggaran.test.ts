import { expectTable } from '../../support/table';

/** A programme with two sub kegiatan: 40 + 60 = 100, 30 + 60 = 90 million; 90 ÷ 100 = 90 %; 100 − 90 = 10 million. */
const table = (realisasi: string, persen: string, sisa: string): string =>
  `Tabel 3.8 Capaian Anggaran Program, Kegiatan dan Sub Kegiatan
   No | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian | Sisa Anggaran (Rp)
   1     | PROGRAM PELAYANAN PUBLIK | 100.000.000 | ${realisasi} | ${persen} | ${sisa}
   1.1   | Koordinasi pelayanan     | 100.000.000 | 90.000.000 | 90,00% | 10.000.000
   1.1.1 | Penyusunan dokumen       | 40.000.000  | 30.000.000 | 75,00% | 10.000.000
   1.1.2 | Pelaksanaan pelayanan    | 60.000.000  | 60.000.000 | 100,00% | 0`;

const roles = 'nomor, program, anggaran, realisasiAnggaran, persenAnggaran, sisa';

test('sums of the levels and the share that was used', () => {
  expectTable('realisasi-anggaran', roles, table('90.000.000', '90,00%', '10.000.000'));
  expectTable('realisasi-anggaran', roles, table('99.000.000 !jumlah', '90,00%', '10.000.000'));
  expectTable('realisasi-anggaran', roles, table('90.000.000', '99,00% !persen-anggaran', '10.000.000'));
});

test('what is left of a budget: 40 − 30 = 10 million (Brebes, table 3.3)', () => {
  const lines = (sisa: string): string =>
    `Program/kegiatan Beserta Sumber Daya Keuangan Pendukung Pencapaian Sasaran Strategis
     Sumberdaya Keuangan Sasaran Strategis | Anggaran   | Realisasi  | Sisa anggaran | %
     Penyusunan dokumen                    | 40.000.000 | 30.000.000 | ${sisa}       | 75,00
     Pelaksanaan pelayanan                 | 60.000.000 | 60.000.000 | 0             | 100,00`;
  const printed = 'program, anggaran, realisasiAnggaran, sisa, persenAnggaran';
  expectTable('realisasi-anggaran', printed, lines('10.000.000'));
  expectTable('realisasi-anggaran', printed, lines('1.000.000 !sisa'));
});

test('the budget as it was set and as it was changed, and what was used of it: 470 ÷ 500 = 94 %', () => {
  const changed = (share: string): string => `
    Anggaran dan Serapan
    No | Program            | Penetapan   | Perubahan   | Serapan     | %
    1  | Layanan Penduduk   | 400.000.000 | 500.000.000 | 470.000.000 | ${share}
    2  | Pencatatan Sipil   | 300.000.000 | 250.000.000 | 240.000.000 | 96,00%
       | JUMLAH             | 700.000.000 | 750.000.000 | 710.000.000 | 94,67%`;
  const printed = 'nomor, program, anggaran before, anggaran after, realisasiAnggaran, persenAnggaran';
  expectTable('realisasi-anggaran', printed, changed('94,00%'));
  expectTable('realisasi-anggaran', printed, changed('49,00% !persen-anggaran'));
});
