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
