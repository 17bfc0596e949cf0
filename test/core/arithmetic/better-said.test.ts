import { expectErrors, listed } from '../../support/findings';
import { check } from '../../../src/core/check';
import { sheetOf, workbookOf } from '../../support/sheet';

const warnedIn = (table: string): unknown[] =>
  listed(check(workbookOf(sheetOf('S', table)).workbook).findings.filter(({ rule }) => rule === 'hitungan'));

test('what is given per unit of another number is the quotient, not the number that it was divided by', () => {
  // 6.378 ÷ 3,36 = 1.898,2; 2.046 ÷ 9,44 = 216,7; 4.310 ÷ 5,25 = 821,0; 5.127 ÷ 7,48 = 685,4; 3.902 ÷ 2,91 = 1.340,9.
  const penduduk = (second: string): string => `
    No | Desa    | Penduduk (Jiwa) | Luas (Km2) | Kepadatan (Jiwa/Km2)
    1  | Utara   | 6.378           | 3,36       | 1.898
    2  | Selatan | 2.046           | 9,44       | ${second}
    3  | Timur   | 4.310           | 5,25       | 821
    4  | Barat   | 5.127           | 7,48       | 685
    5  | Tengah  | 3.902           | 2,91       | 1.341`;
  expect(warnedIn(penduduk('217'))).toEqual([]);
  expect(warnedIn(penduduk('271'))).toEqual([['S', 'E3', 'hitungan', 'warning']]);
});

test('what was to be spent is not what was spent in parts, though mostly as much', () => {
  // 15 + 22 + 13 = 50; 21 + 34 + 17 = 72; 18 + 26 + 19 = 63; 11 + 29 + 24 = 64; 33 + 12 + 26 = 71 of 74.
  const dana = (third: string): string => `
    No | Desa    | Pagu (Rp)  | Tahap I    | Tahap II   | Tahap III  | Jumlah
    1  | Utara   | 50.000.000 | 15.000.000 | 22.000.000 | 13.000.000 | 50.000.000
    2  | Selatan | 72.000.000 | 21.000.000 | 34.000.000 | 17.000.000 | 72.000.000
    3  | Timur   | 63.000.000 | 18.000.000 | 26.000.000 | 19.000.000 | ${third}
    4  | Barat   | 64.000.000 | 11.000.000 | 29.000.000 | 24.000.000 | 64.000.000
    5  | Tengah  | 74.000.000 | 33.000.000 | 12.000.000 | 26.000.000 | 71.000.000`;
  expect(warnedIn(dana('63.000.000'))).toEqual([]);
  expectErrors(dana('36.000.000 !hitungan'));
});

test('a percentage is computed from two numbers, not one of them from the percentage', () => {
  // 4.018 ÷ 4.120 = 97,52 %; 3.801 ÷ 3.887 = 97,79 %; 5.160 ÷ 5.240 = 98,47 %; 2.075 ÷ 2.116 = 98,06 %.
  const siswa = (total: string): string => `
    No | Kecamatan | SD/MI Sederajat | <      | <
    ^  | ^         | Penduduk        | Siswa  | APM (%)
    1  | Utara     | 4.120           | 4.018  | 97,52
    2  | Selatan   | 3.887           | 3.801  | 97,79
    3  | Timur     | 5.240           | 5.160  | 98,47
    4  | Barat     | 2.116           | 2.075  | 98,06
       | Jumlah    | ${total}`;
  expectErrors(siswa('15.363 | 15.054 | 97,99'));
  const { findings } = check(workbookOf(sheetOf('S', siswa('15.636 | 15.054 | 97,99'))).workbook);
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule: 'jumlah', expected: 15_363 }]);
});
