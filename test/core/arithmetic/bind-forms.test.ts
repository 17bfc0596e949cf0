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
