import { expectTable } from '../../support/table';

const table = (persen: string): string =>
  `Tabel 3.5 Perbandingan Capaian dengan Standar Nasional
   No. | Sasaran Strategis   | Indikator Kinerja | Realisasi Tahun 2023 | Standar Nasional | % Capaian
   1   | 2                   | 3                 | 4                    | 5                | 6=4/5*100
   1   | Pelayanan yang baik | Nilai IKM         | 84,00                | 80,00            | ${persen}
   2   | Kinerja akuntabel   | Nilai SAKIP       | 60,00                | 75,00            | 80,00%`;

const roles = 'nomor, sasaran, indikator, realisasi 2023, standar, pembanding';

test('realisasi against the standard: 84 ÷ 80 = 105 %', () => {
  expectTable('standar-nasional', roles, table('105,00%'));
  expectTable('standar-nasional', roles, table('95,24% !pembanding'));
});
