import { expectTable } from '../../support/table';

/** 105 % of the output for 80 % of the budget: 105 % − 80 % = 25 %. */
const table = (capaian: string, serapan: string, efisiensi: string): string =>
  `Tabel 3.6 Analisis Efisiensi Penggunaan Sumber Daya
   NO | Tujuan/Sasaran | INDIKATOR KINERJA | < | < | ANGGARAN | < | < | Tingkat Efisiensi
   ^  | ^              | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % Capaian | ^
   1  | Pelayanan      | 80     | 84        | ${capaian} | 100.000.000   | 80.000.000     | ${serapan} | ${efisiensi}
   2  | Akuntabilitas  | 60     | 60        | 100,00%   | 50.000.000    | 45.000.000     | 90,00%    | 10,00%`;

const roles = 'nomor, sasaran, target, realisasi, capaian, anggaran, realisasiAnggaran, persenAnggaran, efisiensi';

test('capaian, serapan and efisiensi of a sasaran', () => {
  expectTable('efisiensi', roles, table('105,00%', '80,00%', '25,00%'));
  expectTable('efisiensi', roles, table('105,00%', '80,00%', '52,00% !efisiensi'));
  expectTable('efisiensi', roles, table('105,00%', '88,00% !persen-anggaran', '25,00%'));
});
