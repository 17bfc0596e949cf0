import { expectErrors } from '../../support/findings';

// 3 + 4 + 5 = 12, 12 ÷ 20 = 60 %; 2 + 1 + 1 = 4, 4 ÷ 5 = 80 %; 10 + 12 + 8 = 30, 30 ÷ 40 = 75 %; 1 + 1 + 1 = 3, 3 ÷ 4 = 75 %.
const rows = (sum: string, share: string, how = '7 = (4+5+6) | 8=(7/3)'): string => `
  No | Uraian Layanan    | Besaran Renstra | Sampai Lalu | Dicapai Kini | Rencana Depan | Perkiraan    | Bagian (%)
  1  | 2                 | 3               | 4           | 5            | 6             | ${how}
  1  | Pelatihan petugas | 20              | 3           | 4            | 5             | 12           | 60,00
  2  | Naskah terbit     | 5               | 2           | 1            | 1             | ${sum}       | ${share}
  3  | Kunjungan lapang  | 40              | 10          | 12           | 8             | 30           | 75,00
  4  | Berkas tersimpan  | 4               | 1           | 1            | 1             | 3            | 75,00`;

test('a column is what the row of column numbers says', () => {
  expectErrors(rows('4', '80,00'));
  expectErrors(rows('4', '82,50 !hitungan'));
  expectErrors(rows('6 !hitungan', '80,00'));
});

test('letters of columns say it as well', () => {
  const lettered = (share: string): string =>
    rows('4', share, 'g = (d+e+f) | h = (g/c) * 100').replace(
      /^ {2}1 {2}\| 2 .*\| 6 {13}\|/m,
      '  a | b | c | d | e | f |',
    );
  expectErrors(lettered('80,00'));
  expectErrors(lettered('82,50 !hitungan'));
});

test('what most rows do not keep is no form, whatever is printed', () => {
  expectErrors(`
    No | Uraian Layanan    | Besaran Renstra | Sampai Lalu | Dicapai Kini | Perkiraan
    1  | 2                 | 3               | 4           | 5            | 6 = 4 + 5
    1  | Pelatihan petugas | 20              | 3           | 4            | 9
    2  | Naskah terbit     | 5               | 2           | 1            | 3
    3  | Kunjungan lapang  | 40              | 10          | 12           | 31`);
});

test('what is reached each time anew does not add up', () => {
  expectErrors(`
    No | Uraian Layanan     | Triwulan Kesatu | Triwulan Kedua | Setahun
    1  | 2                  | 3               | 4              | 5=3+4
    1  | Berkas tersimpan   | 12              | 9              | 21
    2  | Naskah terbit      | 5               | 2              | 7
    3  | Layanan tepat waktu| 100             | 100            | 100
    4  | Kunjungan lapang   | 40              | 10             | 50`);
});

test('K and Rp below one number are each computed from their own', () => {
  // 3 + 4 = 7, 2.500.000 + 3.100.000 = 5.600.000; 2 + 5 = 7, 1.200.000 + 800.000 = 2.000.000; 6 + 1 = 7, 900.000 + 450.000 = 1.350.000.
  const pairs = (money: string): string => `
    No | Uraian Layanan    | Sampai Lalu |           | Dicapai Kini |           | Perkiraan |
       |                   | K           | Rp        | K            | Rp        | K         | Rp
    1  | 2                 | 3           |           | 4            |           | 5=3+4     |
    1  | Pelatihan petugas | 3           | 2.500.000 | 4            | 3.100.000 | 7         | 5.600.000
    2  | Naskah terbit     | 2           | 1.200.000 | 5            | 800.000   | 7         | ${money}
    3  | Kunjungan lapang  | 6           | 900.000   | 1            | 450.000   | 7         | 1.350.000`;
  expectErrors(pairs('2.000.000'));
  expectErrors(pairs('2.800.000 !hitungan'));
});
