import { expectErrors } from '../../support/findings';

// Permen PANRB 14/2017: A from 88,31, B from 76,61, C from 65,00.
const perTahun = (mutu: string, kinerja: string): string => `
  Tabel 3.9 Perkembangan Nilai Survei Kepuasan Masyarakat
  Tahun | Nilai SKM | Mutu Pelayanan | Kinerja Unit
  2021  | 78,31     | B              | Baik
  2022  | 89,02     | A              | Sangat Baik
  2023  | 71,42     | ${mutu}        | ${kinerja}
  2024  | 88,91     | A              | Sangat Baik
  2025  | 83,10     | B              | Baik`;

test('mutu and kinerja beside the index of each year are those of the index', () => {
  expectErrors(perTahun('C', 'Kurang Baik'));
  expectErrors(perTahun('D !kategori', 'Kurang Baik'));
  expectErrors(perTahun('C', 'Tidak Baik !kategori'));
});

test('the classes of the older scale are right, too', () => {
  // Kepmenpan 25/2004: A from 81,26, B from 62,51.
  expectErrors(`
    Tabel 3.9 Nilai Survei Kepuasan Masyarakat
    Loket   | Nilai SKM | Mutu
    Satu    | 78,31     | B
    Dua     | 82,02     | A
    Tiga    | 65,42     | B
    Empat   | 84,91     | A`);
});

test('letters beside other numbers say nothing of satisfaction', () => {
  expectErrors(`
    Tabel 2.1 Nilai Peserta Pelatihan
    Nama    | Nilai | Kelas
    Satu    | 78,31 | A
    Dua     | 82,02 | B
    Tiga    | 71,42 | C
    Empat   | 88,91 | A`);
});

test('the predikat beside the AKIP of each office is that of the year that its heading names, whatever stands between', () => {
  // Permen PANRB 88/2021: BB above 70, B above 60.
  const table = (first: string, heading: string): string => `
    Tabel 3.8 Hasil Evaluasi AKIP Perangkat Daerah
    No | Perangkat Daerah  | Nilai 2023 | Nilai 2024 | Naik/Turun | ${heading}
    1  | Dinas Kesehatan   | 68,05      | 70,90      | 2,85       | ${first}
    2  | Dinas Pendidikan  | 66,80      | 69,15      | 2,35       | B
    3  | Bapperida         | 72,40      | 75,25      | 2,85       | BB
    4  | Kecamatan Timur   | 61,20      | 60,30      | -0,90      | B`;
  expectErrors(table('BB', 'Predikat'));
  expectErrors(table('B !kategori', 'Predikat'));
  expectErrors(table('B', 'Predikat 2023'));
  expectErrors(table('BB !kategori', 'Predikat 2023'));
  expectErrors(table('A', 'Target Predikat 2025'));
});

test('a predikat of other things, and one of no office, say nothing of the AKIP', () => {
  expectErrors(`
    Tabel 3.6 Akreditasi Sekolah
    No | Sekolah | Nilai | Predikat
    1  | SD 1    | 92,00 | A
    2  | SD 2    | 93,00 | A
    3  | SD 3    | 85,00 | B
    4  | SD 4    | 89,00 | B`);
  expectErrors(`
    Tabel 3.8 Hasil Evaluasi AKIP dan Opini
    No | Perangkat Daerah  | Nilai | Predikat Zona Integritas
    1  | Dinas Kesehatan   | 70,90 | WBK
    2  | Dinas Pendidikan  | 69,15 | B
    3  | Bapperida         | 75,25 | BB
    4  | Kecamatan Timur   | 60,30 | BB`);
});

test('the predikat of years before 2015 followed other bounds', () => {
  // Until Permen PANRB 12/2015 76,20 was A, and 66,50 B.
  expectErrors(`
    Tabel 3.8 Perkembangan Nilai AKIP
    Tahun | Nilai AKIP | Predikat
    2012  | 62,10      | CC
    2013  | 66,50      | B
    2014  | 76,20      | A
    2015  | 61,00      | B
    2016  | 70,90      | BB
    2017  | 72,40      | BB
    2018  | 74,10      | BB
    2019  | 76,80      | B !kategori`);
  const ofYear = (year: string, wrong: string): string => `
    Tabel 3.8 Nilai AKIP Perangkat Daerah Tahun ${year}
    No | Perangkat Daerah | Nilai AKIP | Predikat
    1  | Dinas A          | 66,50      | B
    2  | Dinas B          | 68,30      | B
    3  | Dinas C          | 69,10      | B
    4  | Dinas D          | 76,20      | A${wrong}`;
  expectErrors(ofYear('2013', ''));
  expectErrors(ofYear('2023', ' !kategori'));
});

test.each(['Predikat 2024', 'Predikat Tahun Lalu', 'Predikat yang Diharapkan', 'Hasil Kategori'])(
  'beside the predikat of the value another column of classes ("%s") is of something else',
  (other) => {
    expectErrors(`
      Tabel 3.8 Hasil Evaluasi AKIP Perangkat Daerah
      No | Perangkat Daerah | Nilai AKIP 2025 | Predikat 2025 | ${other}
      1  | Dinas A          | 65,10           | B             | B
      2  | Dinas B          | 72,30           | BB            | BB
      3  | Dinas C          | 81,00           | A             | A
      4  | Dinas D          | 77,00           | BB            | B`);
  },
);

test('the predikat behind the value of another index is of that one', () => {
  expectErrors(`
    Tabel 3.8 Hasil Evaluasi Perangkat Daerah
    No | Perangkat Daerah | Nilai AKIP | Indeks RB | Predikat RB
    1  | Dinas A          | 65,10      | 62,00     | B
    2  | Dinas B          | 72,30      | 74,00     | BB
    3  | Dinas C          | 81,00      | 83,00     | A
    4  | Dinas D          | 77,00      | 66,00     | B`);
});
