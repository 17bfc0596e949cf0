import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const agreement = sheetOf(
  'PK',
  `Perjanjian Kinerja Tahun 2023
   No | Sasaran Strategis | Indikator Kinerja | Target
   1  | Layanan           | Nilai IKM         | 80
   2  | Desa              | Rasio desa        | 100`,
);

function capaian(target: string, percent: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target    | Realisasi | Capaian %
     1  | Nilai IKM         | ${target} | 84        | ${percent}
     2  | Rasio desa        | 100       | 90        | 90%`,
  );
}

test('a target that differs from the agreement explains the capaian that was computed from the right one', () => {
  expectMarked([agreement, capaian('70 !silang', '105%')]);
});

test('a capaian that fits neither target is a mistake of its own', () => {
  expectMarked([agreement, capaian('70 !silang', '101% !capaian')]);
});

const scale = sheetOf(
  'Skala',
  `Kategori Mutu Pelayanan
   Nilai Persepsi | Nilai Interval Konversi | Mutu Pelayanan | Kinerja Unit Pelayanan
   1 | 25,00 – 64,99 | D | Tidak Baik
   2 | 65,00 – 76,60 | C | Kurang Baik
   3 | 76,61 – 88,30 | B | Baik
   4 | 88,31 – 100,00 | A | Sangat Baik`,
  { form: 'teks' },
);

test('the mutu of the right index is right', () => {
  expectMarked([
    scale,
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Capaian %
       1  | Nilai IKM         | 81     | 82        | 101,23%`,
    ),
    sheetOf(
      '3.4',
      `Tabel 3.4 Perbandingan Realisasi dengan Beberapa Tahun sebelumnya
       Indikator Kinerja | Realisasi 2023 | Realisasi 2022
       Nilai IKM         | 92 !silang     | 80
       Mutu Pelayanan    | B              | B`,
    ),
  ]);
});

test('a table of sasaran without indicators states those of its sasaran', () => {
  expectMarked([
    agreement,
    sheetOf(
      '3.6',
      `Tabel 3.6 Efisiensi Penggunaan Sumber Daya Tahun 2023
       No | Tujuan/Sasaran     | Target     | Realisasi | Capaian % | Anggaran (Rp) | Realisasi (Rp) | Serapan % | Tingkat Efisiensi
       1  | Layanan            | 82 !silang | 84        | 102,44%   | 100           | 90             | 90%       | 10%
       2  | Desa               | 100        | 90        | 90%       | 100           | 80             | 80%       | 20%`,
    ),
  ]);
});
