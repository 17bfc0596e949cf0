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
