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

/** 83,23 ÷ 82 = 101,50 % and ÷ 88,31 = 94,25 %; 72,1 ÷ 72 = 100,14 % and ÷ 74,2 = 97,17 %; 5,2 ÷ 5 = 104 % and ÷ 5,03 = 103,38 %. */
const withTarget = (percentages: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `Tabel 3.5 Perbandingan Realisasi Kinerja dengan Standar Nasional
   No | Indikator Kinerja   | Target | Realisasi | Standar Nasional | ${percentages.join(' | ')}
   1  | Nilai IKM           | 82,00  | 83,23     | 88,31            | ${rows[0]!.join(' | ')}
   2  | IPM                 | 72,00  | 72,10     | 74,20            | ${rows[1]!.join(' | ')}
   3  | Pertumbuhan ekonomi | 5,00   | 5,20      | 5,03             | ${rows[2]!.join(' | ')}`;

test('beside the target both percentages are computed', () => {
  const headings = ['Capaian (%)', 'Capaian terhadap Standar (%)'];
  const rows = (first: string, last: string): string =>
    withTarget(headings, [first, '94,25'], ['100,14', '97,17'], ['104,00', last]);
  const printed = 'nomor, indikator, target, realisasi, standar, capaian, pembanding';
  expectTable('standar-nasional', printed, rows('101,50', '103,38'));
  expectTable('standar-nasional', printed, rows('191,50 !capaian', '103,38'));
  expectTable('standar-nasional', printed, rows('101,50', '133,38 !pembanding'));
});

test('one percentage is that of the standard or of the target, as most rows show', () => {
  const printed = 'nomor, indikator, target, realisasi, standar, pembanding';
  const rows = (...shares: readonly string[]): string => withTarget(['% Capaian'], ...shares.map((share) => [share]));
  expectTable('standar-nasional', printed, rows('94,25', '97,17', '103,38'));
  expectTable('standar-nasional', printed, rows('94,25', '97,17', '133,38 !pembanding'));
  expectTable('standar-nasional', printed, rows('101,50', '100,14', '104,00'));
  expectTable('standar-nasional', printed, rows('101,50', '190,14 !capaian', '104,00'));
});
