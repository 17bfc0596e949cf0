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
