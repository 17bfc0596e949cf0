import { expectErrors } from '../../support/findings';

// 60 ÷ 80 = 75 %; 54 ÷ 60 = 90 %; 33 ÷ 60 = 55 %; 147 ÷ 200 = 73,50 %; (75 + 90 + 55) ÷ 3 = 73,33 %.
const berkas = (total: string): string => `
  No | Loket  | Berkas Masuk | Berkas Selesai | Persentase Selesai
  1  | Utara  | 80           | 60             | 75,00%
  2  | Timur  | 60           | 54             | 90,00%
  3  | Barat  | 60           | 33             | 55,00%
     | Jumlah | 200          | 147            | ${total}`;

test('the percentage of a total is computed as those above it', () => {
  expectErrors(berkas('73,50%'));
  expectErrors(berkas('78,50% !hitungan'));
});

test('the mean of the percentages above may stand there instead', () => {
  expectErrors(berkas('73,33%'));
});

test('so may their sum, and a hundred', () => {
  expectErrors(berkas('220,00%'));
  expectErrors(berkas('100,00%'));
});

test('what is worked out below the total is no row of the table', () => {
  // 12 + 9 = 21; 20 + 14 = 34; 31 + 11 = 42; 63 + 34 = 97; below it 21,5 is half of 43.
  expectErrors(`
    No | Sekolah | Guru Tetap | Guru Kontrak | Jumlah
    1  | Mawar   | 12         | 9            | 21
    2  | Melati  | 20         | 14           | 34
    3  | Kenanga | 31         | 11           | 42
       | Jumlah  | 63         | 34           | 97
       | Separuh | 43         | 2            | 21,5`);
});

test('a score is no more than its weight', () => {
  // 30 × 95 % = 28,50; 15 × 90 % = 13,50; 25 × 98 % = 24,50; 10 × 95 % = 9,50; of 20 points no more can be had.
  const scores = (weight: string, first: string): string => `
    Tabel 3.1 Penilaian Sasaran
    No | Sasaran        | ${weight} | Capaian (%) | Nilai Akhir
    1  | Pelayanan      | 20        | ${first}
    2  | Akuntabilitas  | 30        | 95,00       | 28,50
    3  | Ketertiban     | 15        | 90,00       | 13,50
    4  | Kebersihan     | 25        | 98,00       | 24,50
    5  | Keamanan       | 10        | 95,00       | 9,50`;
  for (const weight of ['Bobot', 'Bobot (%)']) {
    expectErrors(scores(weight, '120,00 | 20,00'));
    // 20 × 85 % = 17.
    expectErrors(scores(weight, '85,00 | 20,00 !hitungan'));
  }
});
