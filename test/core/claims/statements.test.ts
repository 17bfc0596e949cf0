import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('the realisasi of a larger region beside that of the office is another figure', () => {
  const capaian = sheetOf(
    '3.1',
    `Tabel 3.1 Capaian Kinerja Tahun 2024
     No | Indikator Kinerja   | Target | Realisasi | Capaian (%)
     1  | Nilai IKM           | 80     | 84        | 105,00
     2  | Persentase desa     | 50     | 60        | 120,00
     3  | Persentase lunas    | 90     | 81        | 90,00`,
  );
  const region = (own: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '3.5',
      `Tabel 3.5 Perbandingan Realisasi Kecamatan dengan Kabupaten Tahun 2024
       No | Indikator Kinerja | Realisasi Kecamatan | Realisasi Kabupaten
       1  | Nilai IKM         | ${own}              | 82
       2  | Persentase desa   | 60                  | 55
       3  | Persentase lunas  | 81                  | 87`,
    );
  expectMarked([capaian, region('84')]);
  expectMarked([capaian, region('86 !silang')]);
});
