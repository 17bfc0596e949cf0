import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 13.000 ÷ 12.500 = 104 %, 3.300 ÷ 3.100 = 106,45 %, 480 ÷ 450 = 106,67 %, 231 ÷ 210 = 110 %, 170 ÷ 160 = 106,25 %. */
const grown = (ofUsaha: string): string =>
  `Tabel Perkembangan Daerah
   No ~tabel | Uraian      | 2022   | 2023   | 2024   | Pertumbuhan (%)
   1  | Penduduk    | 12.000 | 12.500 | 13.000 | 4,00
   2  | Keluarga    | 3.000  | 3.100  | 3.300  | 6,45
   3  | Usaha mikro | 400    | 450    | 480    | ${ofUsaha}
   4  | Toko        | 200    | 210    | 231    | 10,00
   5  | Pasar       | 150    | 160    | 170    | 6,25`;

test('growth since another year than in the other rows is likely to be a mistake: 480 ÷ 400 = 120 %', () => {
  expectMarked([sheetOf('S', grown('6,67'))]);
  expectMarked([sheetOf('S', grown('20,00 ?hitungan'))]);
  expectMarked([sheetOf('S', grown('26,00 !hitungan'))]);
});

test('so is a difference: 92 − 95 = −3', () => {
  const table = (last: string): string =>
    `Tabel Derajat Kesehatan
     Indikator ~tabel      | Tahun 2022 | Tahun 2023 | Tahun 2024 | Selisih
     Angka kematian ibu    | 90         | 85         | 80         | -5
     Angka kematian bayi   | 12         | 11         | 9          | -2
     Persalinan di faskes  | 88         | 90         | 97         | 7
     Kunjungan keempat     | 85         | 87         | 96         | 9
     Imunisasi lengkap     | 95         | 97         | 92         | ${last}`;
  expectMarked([sheetOf('S', table('-5'))]);
  expectMarked([sheetOf('S', table('-3 ?hitungan'))]);
  expectMarked([sheetOf('S', table('8 !hitungan'))]);
});
