import { expectErrors } from '../../support/findings';

// 6.105 + 4.120 + 3.871 + 2.977 = 17.073; 5.990 + 3.980 + 3.766 + 2.931 = 16.667.
const fields = (planted: string, harvested = '16.667'): string => `
  No | Kecamatan | Luas Tanam (Ha) | Luas Panen (Ha)
  1  | Sindang   | 6.105 | 5.990
  2  | Sukaraya  | 4.120 | 3.980
  3  | Cibadak   | 3.871 | 3.766
  4  | Mekarjaya | 2.977 | 2.931
     | Jumlah    | ${planted} | ${harvested}`;

test('beside a total that is right one is wrong that leaves a row out, takes it twice, or has another digit', () => {
  expectErrors(fields('17.073'));
  // 17.073 − 6.105 = 10.968; 17.073 + 6.105 = 23.178.
  expectErrors(fields('10.968 !jumlah'));
  expectErrors(fields('23.178 !jumlah'));
  expectErrors(fields('47.073 !jumlah'));
});

test('what is far off in any other way may be something else', () => {
  expectErrors(fields('10.967'));
  expectErrors(fields('4.268'));
});

test('percentages between the numbers do not speak against them', () => {
  // 88,1 + 61,7 + 52,3 = 202,1 and 18,8 + 24,1 + 9,2 = 52,1; 88,1 of 106,9 km are 82,41 %, 202,1 of 254,2 are 79,50 %.
  const roads = (good: string): string => `
    No | Kecamatan | Baik | < | Rusak Berat | < | Panjang
    ^  | ^         | km   | % | km          | % | ^
    1  | Timur     | 88,1 | 82,41 | 18,8 | 17,59 | 106,9
    2  | Hulu      | 61,7 | 71,91 | 24,1 | 28,09 | 85,8
    3  | Muara     | 52,3 | 85,04 | 9,2  | 14,96 | 61,5
       | Jumlah    | ${good} | 79,50 | 52,1 | 20,50 | 254,2`;
  expectErrors(roads('202,1'));
  expectErrors(roads('114,0 !jumlah'));
});

test('a row that all totals leave out may be no part of them', () => {
  // 12.500 + 12.300 = 24.800; 12.700 + 12.450 = 25.150. In the first year alone it would have been forgotten.
  const population = (first: string, second: string): string => `
    Tabel 3.9 Jumlah Penduduk
    No | Uraian              | 2023   | 2024
    1  | Laki-laki           | 12.500 | 12.700
    2  | Perempuan           | 12.300 | 12.450
    3  | Wajib memiliki KTP  | 18.300 | 18.450
       | Jumlah              | ${first} | ${second}`;
  expectErrors(population('24.800', '25.150'));
  expectErrors(population('24.800 !jumlah', '43.600'));
});

test('two neighbours are exchanged in the total: 1.438 is no 4.138', () => {
  // 412 + 63 + 118 + 845 = 1.438; 1.087 + 141 + 254 + 1.763 = 3.245.
  const temuan = (total: string): string => `
    Tabel 3.9 Rekapitulasi Temuan
    No | Aparat Pemeriksa     | Temuan | Rekomendasi
    1  | BPK RI               | 412    | 1.087
    2  | BPKP Perwakilan      | 63     | 141
    3  | Inspektorat Provinsi | 118    | 254
    4  | Inspektorat          | 845    | 1.763
    Jumlah | <                | ${total} | 3.245`;
  expectErrors(temuan('1.438'));
  expectErrors(temuan('4.138 !jumlah'));
});
