import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const rows = (last: string): string =>
  `No | Unsur Pelayanan | Nilai Rata-Rata | Nilai Konversi
   U1 | Persyaratan     | 3,12            | 78,00
   U2 | Prosedur        | 3,08            | 77,00
   U3 | Waktu           | ${last}`;

test('konversi = NRR × 25 (Permen PANRB 14/2017)', () => {
  expectMarked([sheetOf('S', rows('2,80 | 70,00'))]);
  expectMarked([sheetOf('S', rows('2,80 | 77,70 !ikm'))]);
});
