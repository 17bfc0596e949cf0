import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { expectTable } from '../../support/table';

const table = (change: readonly [string, string, string], title = 'Naik/Turun'): string =>
  `Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2021 s/d 2023
   No | Indikator Kinerja       | Realisasi | <     | <     | Target 2023 | ${title}
   ^  | ^                       | 2021      | 2022  | 2023  | ^           | ^
   1  | Nilai IKM               | 82,10     | 83,95 | 86,12 | 84,5        | ${change[0]}
   2  | Nilai SAKIP             | 68,00     | 69,45 | 71,20 | 70          | ${change[1]}
   3  | Persentase desa mandiri | 40        | 50    | 45    | 60          | ${change[2]}`;

test('the change is this year less the year before: 86,12 − 83,95 = 2,17', () => {
  expectMarked([sheetOf('S', table(['2,17', '1,75', '-5']))]);
  expectMarked([sheetOf('S', table(['2,71 !perubahan', '1,75', '-5']))]);
});

test('without a sign, or in percent of the year before: 2,17 ÷ 83,95 = 2,58 %', () => {
  expectMarked([sheetOf('S', table(['2,17', '1,75', '5']))]);
  expectMarked([sheetOf('S', table(['2,58', '2,52', '-10']))]);
});

test('a table that means another change by it, such as the mean of two, is left alone: 4,02 ÷ 2 = 2,01', () => {
  expectMarked([sheetOf('S', table(['2,01', '1,60', '2,50']))]);
  expectMarked([sheetOf('S', table(['2,01', '1,60', '2,60']))]);
});

/** 4 of 80 = 5 %, 3,6 of 60 = 6 %, −60 of 1.200 = −5 %, 3 of 20 = 15 %; 84 ÷ 82 = 102,44 %, 63,6 ÷ 65 = 97,85 %, 95 %, 115 %. */
const growth = (heading: string, ...changes: readonly string[]): string =>
  `Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2024 dan 2025
   No | Indikator Kinerja  | Target 2025 | Realisasi | <     | Capaian 2025 (%) | ${heading}
   ^  | ^                  | ^           | 2024      | 2025  | ^                | %
   1  | Nilai IKM          | 82,00       | 80,00     | 84,00 | 102,44           | ${changes[0]}
   2  | Nilai SAKIP        | 65,00       | 60,00     | 63,60 | 97,85            | ${changes[1]}
   3  | Jumlah kunjungan   | 1.200       | 1.200     | 1.140 | 95,00            | ${changes[2]}
   4  | Jumlah desa tertib | 20          | 20        | 23    | 115,00           | ${changes[3]}`;

test.each(['Kenaikan/Penurunan', 'Pertumbuhan', 'Perubahan'])('in percent of the year before, below %s', (heading) => {
  const roles = 'nomor, indikator, target 2025, realisasi 2024, realisasi 2025, capaian 2025, kenaikan';
  expectTable('perbandingan-tahun', roles, growth(heading, '5,00', '6,00', '-5,00', '15,00'));
  expectTable('perbandingan-tahun', roles, growth(heading, '5,00%', '6,00%', '5,00%', '15,00%'));
  const [found] = expectTable(
    'perbandingan-tahun',
    roles,
    growth(heading, '5,00', '9,00 !perubahan', '-5,00', '15,00'),
  );
  expect(found).toMatchObject({ expected: 6, fix: { formula: '=IF(COUNT(E5,D5)<2,"",((E5-D5)/D5)*100)' } });
});

test('the difference of two capaian in points: 102,44 − 100 = 2,44, 97,85 − 96,77 = 1,08', () => {
  const points = (second: string): string =>
    `Tabel 3.3 Perbandingan Capaian Kinerja
     No | Indikator Kinerja  | 2024   | <         | <      | 2025   | <         | <      | Naik/Turun
     ^  | ^                  | Target | Realisasi | %      | Target | Realisasi | %      | ^
     1  | Nilai IKM          | 80,00  | 80,00     | 100,00 | 82,00  | 84,00     | 102,44 | 2,44
     2  | Nilai SAKIP        | 62,00  | 60,00     | 96,77  | 65,00  | 63,60     | 97,85  | ${second}
     3  | Jumlah kunjungan   | 1.100  | 1.200     | 109,09 | 1.200  | 1.140     | 95,00  | -14,09
     4  | Jumlah desa tertib | 20     | 20        | 100,00 | 20     | 23        | 115,00 | 15,00`;
  expectMarked([sheetOf('S', points('1,08'))]);
  const [found] = expectMarked([sheetOf('S', points('4,08 !perubahan'))]);
  expect(found).toMatchObject({ expected: 1.08, fix: { formula: '=IF(COUNT(H5,E5)<2,"",H5-E5)' } });
});

test('since the first year, where most rows show that: 86,12 − 82,10 = 4,02, 71,20 − 68 = 3,20, 4,02 ÷ 82,10 = 4,90 %', () => {
  expectMarked([sheetOf('S', table(['4,02', '3,20', '5'], 'Pertumbuhan'))]);
  expectMarked([sheetOf('S', table(['9,02 !perubahan', '3,20', '5'], 'Pertumbuhan'))]);
  // 45 and 40 may be rounded: 5,10 is possible.
  expectMarked([sheetOf('S', table(['4,02', '3,20', '5,10 ~perubahan'], 'Pertumbuhan'))]);
  expectMarked([sheetOf('S', table(['4,90', '4,71', '12,5'], 'Pertumbuhan (%)'))]);
  expectMarked([sheetOf('S', table(['2,43', '2,33', '6,07'], 'Pertumbuhan rata-rata'))]);
});

test('beside an earlier year alone: 84 − 80 = 4', () => {
  const lines = (change: string): string => `
    No | Indikator Kinerja | Realisasi 2023 | Realisasi 2025 | Pertumbuhan
    1  | Nilai IKM         | 80             | 84             | 4
    2  | Nilai SAKIP       | 70             | 77             | 7
    3  | Desa mandiri      | 50             | 55             | ${change}`;
  expectMarked([sheetOf('S', lines('5'))]);
  expectMarked([sheetOf('S', lines('9 !perubahan'))]);
});

test('a change since another year than in the other rows is likely to be a mistake: 45 − 40 = 5', () => {
  expectMarked([sheetOf('S', table(['2,17', '1,75', '5,00']))]);
  // 71,20 − 68,00 = 3,20, two years before.
  expectMarked([sheetOf('S', table(['2,17', '3,20 ?perubahan', '-5']))]);
  expectMarked([sheetOf('S', table(['2,17', '3,50 !perubahan', '-5']))]);
});
