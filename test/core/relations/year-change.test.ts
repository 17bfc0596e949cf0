import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

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

test('a table that means another change by it is left alone', () => {
  expectMarked([sheetOf('S', table(['4,02', '3,20', '5,10']))]);
});
