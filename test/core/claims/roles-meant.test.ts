import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

// 83,6 ÷ 80 = 104,50 %; 79,8 ÷ 76 = 105 %; 2,75 ÷ 2,9 = 94,83 %.
const measured = sheetOf(
  'Pengukuran',
  `Tabel 3.1 Pengukuran Kinerja Tahun 2021
   No | Indikator Kinerja                    | Target | Realisasi | Capaian (%)
   1  | Perangkat daerah memperbarui laman   | 80     | 83,6      | 104,50
   2  | Nilai keterbukaan informasi          | 76     | 79,8      | 105,00
   3  | Indeks layanan digital               | 2,9    | 2,75      | 94,83`,
);

const iku = (second: string): ReturnType<typeof sheetOf> =>
  sheetOf(
    'IKU',
    `Target dan Capaian IKU Tahun 2021
     Indikator Kinerja                        | Target Tahun 2021 | Capaian Tahun 2021 ?kolom
     Perangkat daerah memperbarui laman       | 80                | 83,6
     Nilai keterbukaan informasi              | 76                | ${second}
     Indeks layanan digital                   | 2,9               | 2,75`,
  );

test('a column called Capaian that prints the realisasi is held against the realisasi', () => {
  expectMarked([iku('79,8'), measured]);
  expectMarked([iku('78,9 !silang'), measured]);
});
