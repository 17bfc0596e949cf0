import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const table = (rows: string): string =>
  `Tabel 3.7 Unsur Persyaratan
   No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
   ${rows}`;

test('a percentage is the count of its answer in all answers: 60 of 152 is 39,47 %', () => {
  expectMarked([
    sheetOf(
      'S',
      table(`1 | Persyaratan | 1 | 3 | 60 | 88 | 152
               | Persentase | 0,66% | 1,97% | 39,47% | 57,89% | 100%`),
    ),
  ]);
  expectMarked([
    sheetOf(
      'S',
      table(`1 | Persyaratan | 1 | 3 | 60 | 88 | 152
               | Persentase | 0,66 | 1,97 | 47,39 !jumlah | 57,89 | 100`),
    ),
  ]);
});

test('whole percentages need not add up to 100: 0,66 + 1,97 + 39,47 + 57,89 is 1 + 2 + 39 + 58', () => {
  expectMarked([
    sheetOf(
      'S',
      table(`1 | Persyaratan | 1 | 3 | 61 | 87 | 152
               | Prosentase | 1 | 2 | 40 | 57 | 100
             2 | Kesesuaian persyaratan | 3 | 4 | 61 | 84 | 151 !jumlah`),
    ),
  ]);
});

test('without counts above them percentages are compared with nothing', () => {
  expectMarked([sheetOf('S', table('1 | Persyaratan (%) | 1% | 2% | 40% | 58% | 100%'))]);
});

test('a part that is wrong spoils its own share alone: the others are of the printed total', () => {
  expectMarked([
    sheetOf(
      'S',
      table(`1 | Persyaratan | 1 | 3 | 96 !jumlah | 88 | 152
               | Persentase | 0,66% | 1,97% | 39,47% | 57,89% | 100%`),
    ),
  ]);
});
