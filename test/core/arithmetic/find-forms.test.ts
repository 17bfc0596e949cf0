import { expectErrors } from '../../support/findings';

// 35 + 5 + 2 = 42; 28 + 0 + 0 = 28; 11 + 4 + 2 = 17; 24 + 6 + 1 = 31.
const temuan = (rest: string): string => `
  No | Kantor    | Jumlah Temuan | Rampung | Dikerjakan | Belum Disentuh
  1  | Pasar     | 42            | 35      | 5          | ${rest}
  2  | Perizinan | 28            | 28      | 0          | 0
  3  | Pertanian | 17            | 11      | 4          | 2
  4  | Kebersihan| 31            | 24      | 6          | 1`;

test('small numbers beside a column that is called their Jumlah add up to it', () => {
  expectErrors(temuan('2'));
  expectErrors(temuan('6').replace('42  ', '42 !hitungan '));
});

test('a column called Jumlah beside which nothing adds up is a number like others', () => {
  // 9 + 4 = 13 by chance only.
  expectErrors(`
       No | Desa    | Jumlah Warga | Rumah | Warung
       1  | Randu   | 13           | 9     | 4
       2  | Jati    | 48           | 12    | 3
       3  | Waru    | 36           | 10    | 2
       4  | Beringin| 29           | 8     | 5`);
});
