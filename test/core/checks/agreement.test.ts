import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const agreement = sheetOf(
  'PK',
  `Perjanjian Kinerja Tahun 2023
   No | Sasaran Strategis | Indikator Kinerja | Target
   1  | Layanan           | Nilai IKM         | 81
   2  | Desa              | Rasio desa        | 100`,
);

test('the agreement decides about the targets of the tables that report', () => {
  expectMarked([
    agreement,
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja          | Target      | Realisasi | Capaian %
       1  | Indeks Kepuasan Masyarakat | 80 !silang  | 82        | 102,50%
       2  | Rasio desa                 | 100         | 90        | 90%`,
    ),
  ]);
});

test('the same number in another unit is no conflict', () => {
  const capaian = (first: string, second: string): string =>
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target | Realisasi | Capaian
     1  | Nilai IKM         | 81     | 82        | ${first}
     2  | Rasio desa        | 100    | 90        | ${second}`;
  expectMarked([
    agreement,
    sheetOf('3.2', capaian('1,0123', '0,9')),
    sheetOf('3.5', capaian('101,23%', '90,00%').replace('3.2 Capaian', '3.5 Analisis Capaian')),
  ]);
});

test('the money of a sasaran divided over its indicators is not compared with the whole', () => {
  expectMarked([
    sheetOf(
      '2.6',
      `Tabel 2.6 Anggaran per Sasaran Strategis
       Sasaran | Sasaran Program | Anggaran
       Layanan masyarakat | Terlayaninya warga | 90`,
    ),
    sheetOf(
      '3.12',
      `Tabel 3.12 Efektivitas Anggaran
       Sasaran            | Indikator Kinerja | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi Anggaran (%)
       Layanan masyarakat | Nilai IKM         | 100%                | 50            | 50                      | 100%
                          | Nilai SAKIP       | 100%                | 40            | 20                      | 50%`,
    ),
  ]);
});
