import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('a row called Mutu names the classes of the index above it', () => {
  expectMarked([
    sheetOf(
      '3.4',
      `Tabel 3.4 Perbandingan Realisasi dengan Beberapa Tahun sebelumnya
       Indikator Kinerja          | Satuan | Realisasi 2024 | Realisasi 2023 | Realisasi 2022
       Indeks Kepuasan Masyarakat | Indeks | 89,50          | 86,20          | 60,00
       Mutu Pelayanan             |        | A              | A !kategori    | D
       Nilai SAKIP                | Nilai  | 71,35          | 70,00          | 65,10
       Predikat                   |        | BB             | B              | BB !kategori`,
    ),
  ]);
});

test('the letter of the old scale is right where the report prints no scale', () => {
  expectMarked([
    sheetOf(
      '3.4',
      `Tabel 3.4 Perbandingan Realisasi dengan Beberapa Tahun sebelumnya
       Indikator Kinerja          | Satuan | Realisasi 2024 | Realisasi 2023
       Indeks Kepuasan Masyarakat | Indeks | 82,50          | 78,20
       Kategori                   |        | Sangat Baik    | Baik`,
    ),
  ]);
});

test('the level below the total of maturity follows from the total', () => {
  const table = (level: string): string =>
    `Tabel Penilaian Kematangan Perangkat Daerah
     Variabel           | Indikator | Skor
     Kelembagaan        | Lengkap   | 4
     Tata laksana       | Lengkap   | 3
     Penjaminan mutu    | Lengkap   | 5
     Total              |           | 12
     Tingkat Kematangan |           | ${level}`;
  expectMarked([sheetOf('S', table('Sangat Rendah'))]);
  expectMarked([sheetOf('S', table('Rendah !kategori'))]);
});

test('other indicators have no scale of their own', () => {
  expectMarked([
    sheetOf(
      '3.4',
      `Tabel 3.4 Perbandingan Realisasi dengan Beberapa Tahun sebelumnya
       Indikator Kinerja       | Satuan | Realisasi 2024 | Realisasi 2023
       Persentase desa mandiri | %      | 12,50          | 8,20
       Kategori                |        | Tinggi         | Sangat Tinggi`,
    ),
  ]);
});
