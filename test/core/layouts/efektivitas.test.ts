import { expectTable } from '../../support/table';

/** 90 of 100 million is 90 %. The budget stands in the table of the report before this one in some offices. */
const table = (persen: string): string =>
  `Tabel 3.26 Analisis Efektivitas Penggunaan Anggaran
   No | Tujuan/sasaran | Indikator Kinerja | Persentase Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran | < | Keterangan
   ^  | ^              | ^                 | ^                              | ^             | (Rp) | % | ^
   1  | Pelayanan      | Nilai IKM         | 105,00                         | 100.000.000   | 90.000.000 | ${persen} | Efektif
   2  | Akuntabilitas  | Nilai SAKIP       | 100,00                         | 50.000.000    | 40.000.000 | 80,00     | Efektif`;

const roles = 'nomor, sasaran, indikator, capaian, anggaran, realisasiAnggaran, persenAnggaran, keteranganEfektif';

test('the share of the budget that was used: 90 ÷ 100 = 90 %', () => {
  expectTable('efektivitas', roles, table('90,00'));
  expectTable('efektivitas', roles, table('95,00 !persen-anggaran'));
});

/** 86,41 of 85 is 101,66 %; 398,12 of 412,5 million is 96,51 %. Both sides print the same names below their group. */
const beside = (capaian: string, persen: string): string =>
  `Tabel 3.8 Pencapaian Kinerja dan Anggaran Tahun 2023
   No | Sasaran Strategis | Indikator Kinerja | Kinerja | <         | <           | Anggaran    | <           | <
   ^  | ^                 | ^                 | Target  | Realisasi | Capaian (%) | Alokasi     | Realisasi   | Capaian (%)
   1  | Pelayanan         | Nilai IKM         | 85      | 86,41     | ${capaian}  | 412.500.000 | 398.120.000 | ${persen}
   2  | Ketertiban        | Persentase aduan  | 100     | 98        | 98,00       | 100.000.000 | 90.000.000  | 90,00`;

test('what was reached and what was spent are told apart by the headings above them', () => {
  const columns = 'nomor, sasaran, indikator, target, realisasi, capaian, anggaran, realisasiAnggaran, persenAnggaran';
  expectTable('efektivitas', columns, beside('101,66', '96,51'));
  expectTable('efektivitas', columns, beside('98,37 !capaian', '96,51'));
  expectTable('efektivitas', columns, beside('101,66', '103,61 !persen-anggaran'));
});
