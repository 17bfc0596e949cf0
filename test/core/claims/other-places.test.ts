import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 83,23 ÷ 82 = 101,50 %; 72,1 ÷ 72 = 100,14 %; 19 ÷ 20 = 95 %. */
const capaian = sheetOf(
  '3.1',
  `Tabel 3.1 Capaian Kinerja Tahun 2025
   No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
   1  | Nilai IKM         | Nilai  | 82,00  | 83,23     | 101,50
   2  | Nilai SAKIP       | Nilai  | 72,00  | 72,10     | 100,14
   3  | Desa tertib       | Desa   | 20     | 19        | 95,00`,
);

test('what a neighbour reached is not held against what the office did: 84,8 ÷ 81 = 104,69 %, 70,1 ÷ 70 = 100,14 %', () => {
  const compared = (realisasi: string): string =>
    `Tabel 3.5 Perbandingan Capaian Kinerja dengan Kecamatan Lain Tahun 2025
     No | Indikator Kinerja | Kecamatan Talang | <            | <           | Kecamatan Adiwerna | <         | <
     ^  | ^                 | Target           | Realisasi    | Capaian (%) | Target             | Realisasi | Capaian (%)
     1  | Nilai IKM         | 82,00            | ${realisasi} | 101,50      | 81,00              | 84,80     | 104,69
     2  | Nilai SAKIP       | 72,00            | 72,10        | 100,14      | 70,00              | 70,10     | 100,14
     3  | Desa tertib       | 20               | 19           | 95,00       | 18                 | 17        | 94,44`;
  expectMarked([capaian, sheetOf('3.5', compared('83,23'))]);
  expectMarked([capaian, sheetOf('3.5', compared('86,23 !silang'))]);
});

test('nor what the kabupaten, the province or the nation did', () => {
  expectMarked([
    capaian,
    sheetOf(
      '3.5',
      `Tabel 3.5 Perbandingan Realisasi Kinerja
       No | Indikator Kinerja | Realisasi Kecamatan Talang | Realisasi Kecamatan Adiwerna | Realisasi Kabupaten
       1  | Nilai IKM         | 83,23                      | 84,80                        | 82,03
       2  | Nilai SAKIP       | 72,10                      | 70,10                        | 71,20`,
    ),
  ]);
});

test('a column that names no place is doubted where all of it differs', () => {
  expectMarked([
    capaian,
    sheetOf(
      '3.5',
      `Tabel 3.5 Capaian Kinerja
       No | Indikator Kinerja | Target | Realisasi ?kolom | Capaian (%) ?kolom
       1  | Nilai IKM         | 82,00  | 84,80            | 103,41
       2  | Nilai SAKIP       | 72,00  | 70,10            | 97,36
       3  | Desa tertib       | 20     | 17               | 85,00`,
    ),
  ]);
});
