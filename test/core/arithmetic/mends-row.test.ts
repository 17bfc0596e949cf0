import { expectErrors } from '../../support/findings';

test('a total that is far off is one where the sum makes the row of totals right', () => {
  // Baik 27 + 14 + 9 = 50; ringan 5 + 3 + 9 = 17; berat 2 + 1 + 4 = 7; 50 + 17 + 7 = 74.
  const sarana = (ringan: string): string => `
    No | Jenis Barang | Baik | Rusak Ringan | Rusak Berat | Jumlah
    1  | Meja kerja   | 27   | 5            | 2           | 34
    2  | Kursi kerja  | 14   | 3            | 1           | 18
    3  | Komputer     | 9    | 9            | 4           | 22
       | Jumlah       | 50   | ${ringan}    | 7           | 74`;
  expectErrors(sarana('17'));
  expectErrors(sarana('57 !jumlah'));
  // One that is smaller than its parts is no group of another level, either.
  expectErrors(sarana('1 !jumlah'));
});

test('what is no sum in the row of totals stays what it is', () => {
  // 18.000 ÷ 60 = 300: the total of a density is that of the whole.
  expectErrors(`
    No | Desa    | Penduduk (Jiwa) | Luas (Km2) | Kepadatan (Jiwa/Km2)
    1  | Utara   | 6.000           | 10,00      | 600
    2  | Selatan | 4.500           | 30,00      | 150
    3  | Timur   | 7.500           | 20,00      | 375
       | Jumlah  | 18.000          | 60,00      | 300`);
});
