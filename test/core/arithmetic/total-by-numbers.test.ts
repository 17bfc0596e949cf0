import { expectErrors } from '../../support/findings';

/** 3,5 + 4,1 + 2,4 = 10,0 km², 310 + 295 + 400 = 1.005 and 320 + 301 + 390 = 1.011 people, 2.016 in all. */
const villages = (last: string, men = '1.005'): string => `Tabel 1.3 Luas Wilayah dan Penduduk
  No | Desa/Kelurahan | Luas (Km2) | Laki-laki | Perempuan | Penduduk
  1  | Randu          | 3,5        | 310       | 320       | 630
  2  | Wangi          | 4,1        | 295       | 301       | 596
  3  | Asri           | 2,4        | 400       | 390       | 790
     | ${last}        | 10,0       | ${men}    | 1.011     | 2.016`;

test('a last row without a number that adds up the numbered ones is their total, whatever it is called', () => {
  expectErrors(villages('Kecamatan Randuwangi'));
  expectErrors(villages('Kecamatan Randuwangi', '1.050 !jumlah'));
});

test('a numbered row, and one that adds up too little, is one of a list', () => {
  const list = (last: string): string => `Tabel 1.4 Sarana
    No | Nama Barang | Baik | Rusak | Hilang
    1  | Meja        | 10   | 2     | 1
    2  | Kursi       | 20   | 3     | 2
    3  | Lemari      | 5    | 1     | 0
    ${last}`;
  expectErrors(list('4 | Papan | 35 | 7 | 3'));
  expectErrors(list('  | Papan | 35 | 5 | 4'));
});
