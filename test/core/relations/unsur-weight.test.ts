import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const table = (last: string): string =>
  `No | Unsur Pelayanan | Nilai Rata-Rata | NRR Tertimbang
   1 | Persyaratan     | 3,20            | 0,80
   2 | Prosedur        | 3,60            | 0,90
   3 | Waktu           | 3,40            | 0,85
   4 | Biaya/Tarif     | ${last}`;

test('NRR tertimbang = NRR ÷ number of unsur (Permen PANRB 14/2017)', () => {
  expectMarked([sheetOf('S', table('3,00 | 0,75'))]);
  expectMarked([sheetOf('S', table('3,00 | 0,95 !ikm'))]);
});

test('a table that weighs otherwise in most rows is left alone', () => {
  const rounded = `No | Unsur Pelayanan | Nilai Rata-Rata | NRR Tertimbang
   1 | Persyaratan     | 3,20            | 0,352
   2 | Prosedur        | 3,60            | 0,396
   3 | Waktu           | 3,40            | 0,374`;
  expectMarked([sheetOf('S', rounded)]);
});

test('an index that a formula left unrounded does not make the averages above it exact', () => {
  expectMarked([
    sheetOf(
      'IKM',
      `Tabel 3.4 Nilai Rata-rata Unsur
       No | Unsur Pelayanan    | NRR   | NRR Tertimbang
       1  | Persyaratan        | 3,512 | 0,702
       2  | Prosedur           | 3,421 | 0,684
       3  | Waktu Penyelesaian | 3,311 | 0,662
       4  | Biaya/Tarif        | 3,874 | 0,775
       5  | Perilaku Pelaksana | 3,444 | 0,689
          | Jumlah             |       | 3,5124`,
    ),
  ]);
});
