import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const reported = sheetOf(
  '3.1',
  `Tabel 3.1 Capaian Kinerja Tahun 2024
   No | Indikator Kinerja    | Target | Realisasi | Capaian (%)
   1  | Jumlah rekomendasi   | 4      | 5         | 125
   2  | Nilai SAKIP          | 80     | 84        | 105
   3  | Jumlah unit layanan  | 12     | 15        | 125
   4  | Nilai IKM            | 80     | 70        | 87,5`,
);

test('a column that differs in most rows is another thing: said once at its heading, not in each row', () => {
  // 5 ÷ 3, 84 ÷ 72, 15 ÷ 9, 70 ÷ 60.
  const growth = sheetOf(
    '3.2',
    `Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
     No | Indikator Kinerja    | Realisasi 2023 | Realisasi 2024 | Capaian (%) ?kolom
     1  | Jumlah rekomendasi   | 3              | 5              | 166,67
     2  | Nilai SAKIP          | 72             | 84             | 116,67
     3  | Jumlah unit layanan  | 9              | 15             | 166,67
     4  | Nilai IKM            | 60             | 70             | 116,67`,
  );
  expectMarked([reported, growth]);
});

test('money in millions is the same thing in another unit', () => {
  const amounts = sheetOf(
    '3.3',
    `Tabel 3.3 Realisasi Anggaran Tahun 2024
     No | Program                   | Anggaran (Rp)  | Realisasi (Rp)
     1  | Program Pelayanan Publik  | 69.385.375.500 | 66.913.103.551
     2  | Program Pemberdayaan Desa | 935.250.000    | 907.321.750
     3  | Program Kesehatan         | 145.000.000    | 132.114.500`,
  );
  const millions = sheetOf(
    '3.4',
    `Tabel 3.4 Ringkasan Anggaran Tahun 2024 (dalam juta rupiah)
     No | Program                   | Anggaran  | Realisasi
     1  | Program Pelayanan Publik  | 69.385,38 | 66.913,10
     2  | Program Pemberdayaan Desa | 935,25    | 907,32
     3  | Program Kesehatan         | 145,00    | 132,11`,
  );
  expectMarked([amounts, millions]);
});
