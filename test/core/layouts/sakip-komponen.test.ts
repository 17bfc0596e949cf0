import { expectErrors } from '../../support/findings';
import { expectTable } from '../../support/table';

/** 20 % + 30 % + 50 % of the weights 30, 30, 15 and 25 (Permen PANRB 88/2021). 5 + 7 + 12 = 24; 24 + 24 + 12 + 20 = 80. */
const table = (first: string, total: string, part = '12'): string =>
  `Tabel 3.21 Nilai SAKIP perkomponen Tahun 2024
   No | Komponen            | Bobot Komponen | Bobot Sub Komponen | < | < | Total Nilai
   ^  | ^                   | ^ | Keberadaan (20%) | Kualitas (30%) | Pemanfaatan (50%) | ^
   1  | Perencanaan Kinerja | 30             | 5   | 7   | ${part} | ${first}
   2  | Pengukuran Kinerja  | 30             | 5   | 7   | 12   | 24
   3  | Pelaporan Kinerja   | 15             | 2   | 4   | 6    | 12
   4  | Evaluasi Internal   | 25             | 4   | 6   | 10   | 20
      | Jumlah              | 100            | 16  | 24  | 40   | ${total}`;

const roles = 'nomor, komponen, bobot, subNilai, subNilai, subNilai, nilai';

test('the values add up both ways', () => {
  expectTable('sakip-komponen', roles, table('24', '80'));
  expectTable('sakip-komponen', roles, table('42 !jumlah', '80'));
  expectTable('sakip-komponen', roles, table('24', '88 !jumlah'));
});

test('a part above its share of the weight is wrong, and not the value made from it: 50 % of 30 is 15', () => {
  expectTable('sakip-komponen', roles, table('24', '80', '21 !jumlah'));
});

test('the predikat below the total is that of its class: 80 is BB, above 70 and not above 80', () => {
  const named = (predikat: string): string => `${table('24', '80')}
      | Predikat            |                |     |     |      | ${predikat}`;
  expectTable('sakip-komponen', roles, named('BB'));
  expectTable('sakip-komponen', roles, named('B !kategori'));
});

test('a wrong weight is said once, and not the total beside it', () => {
  expectTable(
    'sakip-komponen',
    roles,
    table('24', '80').replace('2  | Pengukuran Kinerja  | 30 ', '2  | Pengukuran Kinerja  | 20 !jumlah '),
  );
});

test('parts on rows of their own below their component: 5,10 + 6,75 + 10,20 = 22,05', () => {
  const parts = (second: string): string => `
    Hasil Evaluasi Akuntabilitas Kinerja
    No  | Komponen yang Dinilai | Bobot | Nilai Tahun 2021 | Nilai Tahun 2022
    1   | Perencanaan Kinerja   | 30    | 22,35            | 23,85
    1.a | Keberadaan            | 6     | 5,10             | 5,40
    1.b | Kualitas              | 9     | 6,75             | 7,20
    1.c | Pemanfaatan           | 15    | 10,50            | 11,25
    2   | Pengukuran Kinerja    | 30    | 20,70            | ${second}
    2.a | Keberadaan            | 6     | 4,80             | 5,10
    2.b | Kualitas              | 9     | 6,30             | 6,75
    2.c | Pemanfaatan           | 15    | 9,60             | 10,20
        | Nilai Hasil Evaluasi  | 60    | 43,05            | 45,90`;
  const kept = 'nomor, komponen, bobot, nilai 2021, nilai 2022';
  expectTable('sakip-komponen', kept, parts('22,05'));
  expectTable('sakip-komponen', kept, parts('23,55 !jumlah'));
});

test('Hasil is a component of the reform of an office, and the index below the components their total: 20 + 30 + 50 = 100', () => {
  const reform = (index: string): string => `Tabel 3.9 Indeks Reformasi Birokrasi
    No | Komponen Penilaian          | Bobot | Nilai
    1  | Pemenuhan                   | 20    | 15,40
    2  | Hasil Antara Area Perubahan | 30    | 24,30
    3  | Hasil                       | 50    | 40,10
       | Indeks RB                   | 100   | ${index}`;
  const columns = 'nomor, komponen, bobot, nilai';
  expectTable('sakip-komponen', columns, reform('79,80'));
  expectTable('sakip-komponen', columns, reform('97,80 !jumlah'));
});

test('an index of reform among other components is none of their totals', () => {
  expectTable(
    'sakip-komponen',
    'nomor, komponen, bobot, nilai',
    `Tabel 3.9 Penilaian Kinerja Organisasi
     No | Komponen                   | Bobot | Nilai
     1  | Nilai SAKIP                | 30    | 25,00
     2  | Indeks Reformasi Birokrasi | 50    | 40,10
     3  | Hasil Survei               | 20    | 18,10
        | Jumlah                     | 100   | 83,20`,
  );
});

test('Hasil without a number is what its components make: 24,50 + 23,10 + 11,90 + 19,40 = 78,90', () => {
  const components = (total: string): string => `Tabel 3.9 Hasil Evaluasi SAKIP
    No | Komponen             | Bobot | Nilai
    1  | Perencanaan Kinerja  | 30    | 24,50
    2  | Pengukuran Kinerja   | 30    | 23,10
    3  | Pelaporan Kinerja    | 15    | 11,90
    4  | Evaluasi Internal    | 25    | 19,40
       | Hasil                | 100   | ${total}`;
  expectTable('sakip-komponen', 'nomor, komponen, bobot, nilai', components('78,90'));
  expectTable('sakip-komponen', 'nomor, komponen, bobot, nilai', components('79,90 !jumlah'));
});

test('"Hasil Antara" is one of the parts, and no sum of those above it', () => {
  expectErrors(`
    Tabel 3.2 Hasil Evaluasi Reformasi Birokrasi
    Komponen | Bobot | Nilai
    Pemenuhan | 20 | 18,55
    Hasil Antara | 10 | 8,40
    Reform | 30 | 22,05
    Hasil | 40 | 30,00
    Indeks Reformasi Birokrasi | 100 | 79,00`);
});
