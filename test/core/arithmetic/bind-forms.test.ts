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
