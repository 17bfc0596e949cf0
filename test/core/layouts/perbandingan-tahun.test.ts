import { expectTable } from '../../support/table';

const roles = 'nomor, indikator, target 2022, realisasi 2022, capaian 2022, target 2023, realisasi 2023, capaian 2023';

/** 72 ÷ 80 = 90 % in 2022, 84 ÷ 80 = 105 % in 2023. */
const table = (earlier: string, later: string): string =>
  `Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja dengan Tahun Sebelumnya
   No | Indikator Kinerja | 2022 | < | < | 2023 | < | <
   ^  | ^                 | Target | Realisasi | Capaian % | Target | Realisasi | Capaian %
   1  | Nilai IKM         | 80     | 72        | ${earlier} | 80    | 84        | ${later}
   2  | Nilai SAKIP       | 60     | 60        | 100,00%   | 60     | 57        | 95,00%`;

test('the capaian of each year is that of its own target and realisasi', () => {
  expectTable('perbandingan-tahun', roles, table('90,00%', '105,00%'));
  expectTable('perbandingan-tahun', roles, table('105,00% !capaian', '105,00%'));
  expectTable('perbandingan-tahun', roles, table('90,00%', '90,00% !capaian'));
});
