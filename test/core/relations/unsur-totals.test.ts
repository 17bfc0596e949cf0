import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 65 respondents: 208 ÷ 65 = 3,200; 221 ÷ 65 = 3,400; 195 ÷ 65 = 3,000; 229 ÷ 65 = 3,523; 217 ÷ 65 = 3,338. */
const survey = (second: string, fourth = '229 | 3,523'): string =>
  `Tabel 3.14 Hasil Survei Kepuasan Masyarakat
   No | Unsur Pelayanan    | Jumlah Nilai per Unsur | NRR per Unsur
   U1 | Persyaratan        | 208 | 3,200
   U2 | Prosedur           | ${second}
   U3 | Waktu Penyelesaian | 195 | 3,000
   U4 | Biaya/Tarif        | ${fourth}
   U5 | Perilaku Pelaksana | 217 | 3,338`;

test('the sums of the answers are no averages, and the averages are they divided by the respondents', () => {
  expectMarked([sheetOf('S', survey('221 | 3,400'))]);
  expectMarked([sheetOf('S', survey('221 | 3,500 !ikm'))]);
});

test('who left an unsur out is not counted there', () => {
  // 226 ÷ 63 = 3,587.
  expectMarked([sheetOf('S', survey('221 | 3,400', '226 | 3,587'))]);
});

test('without one number of respondents for most of them nothing is said', () => {
  expectMarked([sheetOf('S', survey('221 | 3,111', '229 | 3,777').replace('195 | 3,000', '195 | 2,222'))]);
});

test('averages that say hardly anything of the respondents are not held against large sums', () => {
  // From 1.000.000.000 to 4.000.000.000 respondents would give the first.
  const table = `Tabel 3.14 Hasil Survei Kepuasan Masyarakat
    No | Unsur Pelayanan    | Jumlah Nilai per Unsur | NRR per Unsur
    U1 | Persyaratan        | 2.000.000.000 | 1
    U2 | Prosedur           | 6.000.000.000 | 3
    U3 | Waktu Penyelesaian | 4.000.000.000 | 2
    U4 | Biaya/Tarif        | 8.000.000.000 | 4
    U5 | Perilaku Pelaksana | 6.000.000.000 | 3`;
  expectMarked([sheetOf('S', table)]);
});

test('an average of three decimals tells how many answered, however few', () => {
  // 141 ÷ 40 = 3,525; no number of respondents gives 3,521.
  expectMarked([sheetOf('S', survey('221 | 3,400', '141 | 3,525'))]);
  expectMarked([sheetOf('S', survey('221 | 3,400', '141 | 3,521 !ikm'))]);
});
