import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('the share of each group in all respondents: 52 ÷ 105 = 49,52 % (songgom 2023, table 3.1)', () => {
  expectMarked([
    sheetOf(
      'S',
      `Jenis Kelamin | Jumlah Responden | Prosentase (%)
       Laki-Laki     | 52               | 49,52
       Perempuan     | 53               | 50,48
       Jumlah        | 105              | 100`,
    ),
  ]);
});

test('40 of 105 is 38,095 %: 38,09 is cut off, 38,90 is wrong', () => {
  const table = (share: string): string =>
    `Pekerjaan       | Jumlah Responden | Prosentase (%)
     PNS/TNI/Polri   | 3                | 2,86
     Pegawai swasta  | 51               | 48,57
     Wiraswasta      | 11               | 10,48
     Lainnya         | 40               | ${share}`;
  expectMarked([sheetOf('S', table('38,09 ~jumlah'))]);
  expectMarked([sheetOf('S', table('38,90 !jumlah'))]);
});

test('groups without respondents have no shares to be wrong', () => {
  expectMarked([
    sheetOf(
      'S',
      `Pekerjaan | Jumlah Responden | Persentase (%)
       PNS       | 0                | 0
       Petani    | 0                | 0`,
    ),
  ]);
});
