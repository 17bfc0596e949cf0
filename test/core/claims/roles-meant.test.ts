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

test('a column called Realisasi n-1 that prints the target is no realisasi, and no number of last year is wrong', () => {
  const years = sheetOf(
    'Tahun',
    `Tabel 3.3 Perbandingan Realisasi Kinerja
     No | Indikator Kinerja                    | Realisasi 2020 | Realisasi 2021
     1  | Perangkat daerah memperbarui laman   | 71             | 83,6
     2  | Nilai keterbukaan informasi          | 76             | 79,8
     3  | Indeks layanan digital               | 2,4            | 2,75`,
  );
  const plan = sheetOf(
    'RKT',
    `Tabel 2.4 Rencana Kinerja Tahunan Tahun 2021
       No | Indikator Kinerja                    | Realisasi n-1 ?kolom
       1  | Perangkat daerah memperbarui laman   | 80
       2  | Nilai keterbukaan informasi          | 76
       3  | Indeks layanan digital               | 2,9`,
  );
  // The second target is last year's realisasi, too: it tells neither from the other.
  expectMarked([plan, years, measured]);
});
