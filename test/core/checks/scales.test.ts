import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('classes that leave a gap between whole numbers are noted at the lower one', () => {
  expectMarked([
    sheetOf(
      'Skala',
      `Tabel 3.1 Skala Nilai Peringkat Kinerja
       Interval Nilai      | Kriteria
       91% ≤ 100%          | Sangat Tinggi
       76% ≤ 90% ~skala    | Tinggi
       ≤ 75% ~skala        | Sedang`,
    ),
  ]);
});

test('classes that meet are right', () => {
  expectMarked([
    sheetOf(
      'Skala',
      `Tabel 3.1 Skala Nilai Peringkat Kinerja
       Interval Nilai | Kriteria
       > 90%          | Sangat Tinggi
       > 75% - 90%    | Tinggi
       ≤ 75%          | Sedang`,
    ),
  ]);
});
