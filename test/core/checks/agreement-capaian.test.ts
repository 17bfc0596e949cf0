import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('a capaian beside its target and realisasi decides over one that stands alone in an earlier table', () => {
  expectMarked([
    sheetOf(
      '3.1',
      `Tabel 3.1 Perkembangan Capaian
       No | Indikator Kinerja | Capaian 2022 | Capaian 2023
       1  | Rasio desa        | 88,00        | 9250 !silang
       2  | Rasio dusun       | 91,50        | 87,50`,
    ),
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Capaian %
       1  | Rasio desa        | 200    | 185       | 92,50
       2  | Rasio dusun       | 16     | 14        | 87,50`,
    ),
  ]);
});

test('a row Capaian (%) below the realisasi of an indicator is its capaian', () => {
  const years = (first: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '3.3',
      `Tabel 3.3 Perbandingan Realisasi
       Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2022
       Rasio desa        | Desa   | 185            | 170
       Capaian (%)       |        | ${first}       | 85,00`,
    );
  const capaian = sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target | Realisasi | Capaian %
     1  | Rasio desa        | 200    | 185       | 92,50
     2  | Rasio dusun       | 16     | 14        | 87,50`,
  );
  expectMarked([capaian, years('92,50')]);
  expectMarked([capaian, years('95,20 !silang')]);
});

test('the share of the budget is compared between tables by sasaran', () => {
  const budget = sheetOf(
    '3.4',
    `Tabel 3.4 Realisasi Anggaran Tahun 2023
     No | Sasaran Strategis | Anggaran (Rp) | Realisasi (Rp) | % Penyerapan
     1  | Meningkatnya mutu layanan | 200.000.000   | 190.000.000    | 95,00
     2  | Meningkatnya akuntabilitas kinerja | 400.000.000   | 360.000.000    | 90,00`,
  );
  const efficiency = (first: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '3.5',
      `Tabel 3.5 Efisiensi Tahun 2023
       No | Sasaran Strategis | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi
       1  | Meningkatnya mutu layanan | 100,00            | ${first}              | 5,00
       2  | Meningkatnya akuntabilitas kinerja | 98,00             | 90,00                 | 8,00`,
    );
  expectMarked([budget, efficiency('95,00')]);
  expectMarked([budget, efficiency('93,20 !silang')]);
});

test('the capaian of a named indicator repeated beside its programme is compared, a realisasi in its place too', () => {
  const capaian = sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Program Tahun 2023
     No | Program   | Indikator Kinerja          | Target | Realisasi | Capaian %
     1  | Program A | Layanan yang tuntas        | 80     | 76        | 95,00
     2  | Program B | Laporan kunjungan          | 24     | 24        | 100,00
     3  | Program C | Barang milik terpelihara   | 75     | 100       | 133,33
     4  | Program D | Desa yang menyusun rencana | 40     | 44        | 110,00
     5  | Program E | Musyawarah yang didampingi | 50     | 45        | 90,00`,
  );
  const support = (second: string, third: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '3.7',
      `Tabel 3.7 Program yang Menunjang Tahun 2023
       No | Sasaran | Indikator Kinerja | Capaian % | Program   | Indikator Kinerja          | Capaian % | Menunjang
       1  | Layanan | Mutu layanan      | 101,00    | Program A | Layanan yang tuntas        | 95,00     | Menunjang
          |         |                   |           | Program B | Laporan kunjungan          | ${second} | Menunjang
          |         |                   |           | Program C | Barang milik terpelihara   | ${third}  | Menunjang
          |         |                   |           | Program D | Desa yang menyusun rencana | 110,00    | Menunjang
          |         |                   |           | Program E | Musyawarah yang didampingi | 90,00     | Menunjang`,
    );
  expectMarked([capaian, support('100,00', '133,33')]);
  expectMarked([capaian, support('24,00 !silang', '100,00 !silang')]);
});

// (2 × 10,52 − 10,25) ÷ 10,52 = 1,0257, which the other table prints as 102,6; 10,25 ÷ 10,52 would be 0,9743.
test('a capaian that another table prints by another method is said to be what that table prints', () => {
  const [finding] = expectMarked([
    sheetOf(
      '3.1',
      `Tabel 3.1 Capaian Kinerja Tahun 2024
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1  | Angka kemiskinan  | 10,52  | 10,25     | 102,6
       2  | Nilai SAKIP       | 60     | 63        | 105,0
       3  | Desa mandiri      | 20     | 21        | 105,0`,
    ),
    sheetOf(
      '3.2',
      `Tabel 3.2 Analisis Capaian Kinerja Tahun 2024
       No | Indikator Kinerja | Target | Realisasi | Capaian
       1  | Angka kemiskinan  | 10,52  | 10,25     | 9,0257 !silang
       2  | Nilai SAKIP       | 60     | 63        | 1,05
       3  | Desa mandiri      | 20     | 21        | 1,05`,
    ),
  ]);
  expect(finding?.expected).toBeCloseTo(1.0257, 4);
  // The other table prints a percent number: a copy of it would be wrong here.
  expect(finding?.fix).toBeNull();
});
