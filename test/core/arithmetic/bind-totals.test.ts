import { check } from '../../../src/core/check';
import { formatPlace } from '../../../src/core/workbook/address';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

test('each sasaran has a total of its indicators', () => {
  // 412 + 158 = 570; 121 + 151 = 272; 318 + 300 = 618; 570 + 272 + 618 = 1.460 (million).
  expectErrors(`
    No | Sasaran Strategis | Indikator Kinerja | Anggaran
    1  | Batas yang jelas  | Segmen disepakati | 318.000.000
       |                   | Laporan batas     | 300.000.000
       |                   | Jumlah            | 618.000.000
    2  | Desa yang tertib  | Laporan lengkap   | 412.000.000
       |                   | Laporan pembinaan | 158.000.000
       |                   | Jumlah            | 507.000.000 !jumlah
    3  | Layanan yang mudah| Layanan terpadu   | 121.000.000
       |                   | Laporan layanan   | 151.000.000
       |                   | Jumlah            | 272.000.000
       |                   | Jumlah            | 1.460.000.000`);
});

test('shares that were cut off may make less than a hundred', () => {
  // 7 and 9 of 16 are 43,75 % and 56,25 %: printed without decimals they are 43 and 56, and make 99.
  expectErrors(`
    Kelompok  | Banyaknya | Bagian
    Laki-laki | 7         | 43
    Perempuan | 9         | 56
    Jumlah    | 16        | 100`);
});

test('an indicator that is numbered on among others is no total, nor is the column of numbers added up', () => {
  expectErrors(`
    No | Yang Diukur                     | Ketercapaian
    1  | Persentase temuan yang selesai  | 93,9
    2  | Jumlah laporan koordinasi       | 107,1
    3  | Jumlah gangguan ketertiban umum | 100,0
    4  | Rasio desa yang terfasilitasi   | 102,5`);
});

test('the numbers of the columns below unknown headings are no data', () => {
  // Row 3 numbers the columns; "5" is not 1 − 2 ÷ 3.
  expectErrors(`
    Pekerjaan          | Biaya      | Terpakai   | Daya Serap (%)
    1                  | 2          | 3          | 5
    Rapat koordinasi   | 40.000.000 | 30.000.000 | 75,00
    Cetak formulir     | 25.000.000 | 20.000.000 | 80,00
    Perjalanan dinas   | 60.000.000 | 33.000.000 | 55,00
    Perbaikan gedung   | 80.000.000 | 72.000.000 | 90,00`);
});

test('a last row that is named below an unknown heading is no total', () => {
  expectErrors(`
    Pekerjaan         | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Efisiensi (%)
    Rapat koordinasi  | 100                 | 400.000.000   | 300.000.000    | 25,00
    Cetak formulir    | 100                 | 250.000.000   | 200.000.000    | 20,00
    Perjalanan dinas  | 100                 | 600.000.000   | 330.000.000    | 45,00
    Perbaikan gedung  | 100                 | 1.100.000.000 | 990.000.000    | 10,00`);
});

test('of few things one is much: beside totals that are right, one that is off by one is wrong', () => {
  // 12 + 8 + 4 = 24; 0 + 1 + 3 = 4; 0 + 2 + 1 = 3; each row adds up: 12, 8 + 1 + 2 = 11, 4 + 3 + 1 = 8, 24 + 4 + 3 = 31.
  expectErrors(`
    No | Tahun | Jumlah Temuan | Jumlah Rekomendasi | Selesai | Dalam Proses | Belum
    1  | 2022  | 5  | 12 | 12 | 0 | 0
    2  | 2023  | 4  | 11 | 8  | 1 | 2
    3  | 2024  | 3  | 8  | 4  | 3 | 1
       | Jumlah | 12 | 31 | 24 | 4 | 2 !jumlah`);
});

test('percentages that are no shares of a whole are not added up', () => {
  // 41,20 + 52,30 = 93,50 says nothing of 78,90; 12 + 18 = 30 and 20 + 14 = 34.
  expectErrors(`
    No | Pos    | Masuk | Keluar | Persen Terpakai
    1  | Utara  | 12    | 20     | 41,20
    2  | Timur  | 18    | 14     | 52,30
       | Jumlah | 30    | 34     | 78,90`);
});

test('indicators in percent are no shares of those above them', () => {
  // (110 + 125 + 180 + 200 + 125) ÷ 5 = 148.
  const rata = (mean: string): string => `
    Tabel 3.1 Capaian IKU
    IKU | Nama Indikator  | Satuan | Target 2024 | Realisasi 2024 | % 2024
    1   | Lulusan bekerja | %      | 70          | 77             | 110,00
    2   | Belajar di luar | %      | 20          | 25             | 125,00
    3   | Riset terpakai  | Rasio  | 0,5         | 0,9            | 180,00
    4   | Kemitraan       | Rasio  | 0,6         | 1,2            | 200,00
    5   | Kelas           | %      | 40          | 50             | 125,00
    Rata-rata |           |        |             |                | ${mean}`;
  expectErrors(rata('148,00'));
  expectErrors(rata('104,80 !hitungan'));
});

test('below the sum of all rows the total of something else is no sum of them', () => {
  // 440 + 210 + 350 = 1.000; of it 44 %, 21 % and 35 %.
  const peserta = (sum: string): string => `
    Segmen          | Peserta | % Peserta
    Penerima        | 440     | 44,00
    Pekerja         | 210     | 21,00
    Mandiri         | 350     | 35,00
    Jumlah Peserta  | ${sum}  | 100,00
    Jumlah Penduduk | 1.100   |`;
  expectErrors(peserta('1.000'));
  expectErrors(peserta('1.010 !jumlah'));
});

test('what is among a row is no part beside it', () => {
  // 120 + 12 + 88 = 220 and 118 + 12 + 91 = 221; the 40 and 44 are among the 88 and 91.
  const peserta = (total: string): string => `
    No | Pelatihan                 | Rencana | Hadir
    1  | Dasar                     | 120     | 118
    2  | Kepemimpinan              | 12      | 12
    3  | Teknis                    | 88      | 91
       | di antaranya daring       | 40      | 44
       | Jumlah                    | 220     | ${total}`;
  expectErrors(peserta('221'));
  expectErrors(peserta('212 !jumlah'));
});

test('names alone above a group are no sums, and the group has its total below it', () => {
  // 512,3 + 88,2 + 41,5 = 642,0; 33,1 + 120,4 = 153,5; 510,1124 + 84,51 + 40,02 = 634,6424; 32,9 + 111,2305 = 144,1305 (million).
  const anggaran = (sum: string): string => `
    Tabel 3.9 Realisasi Anggaran
    No | Uraian             | Anggaran (Rp) | Realisasi (Rp) | %
    A  | Sekretariat        |               |                |
    1  | Gaji dan Tunjangan | 512.300.000   | 510.112.400    | 99,57
    2  | Operasional        | 88.200.000    | 84.510.000     | 95,82
    3  | Pemeliharaan       | 41.500.000    | 40.020.000     | 96,43
       | Jumlah A           | 642.000.000   | ${sum}         | 98,85
    B  | Bidang Pelayanan   |               |                |
    1  | Sosialisasi        | 33.100.000    | 32.900.000     | 99,40
    2  | Pendampingan       | 120.400.000   | 111.230.500    | 92,38
       | Jumlah B           | 153.500.000   | 144.130.500    | 93,90
       | Jumlah A + B       | 795.500.000   | 778.772.900    | 97,90`;
  expectErrors(anggaran('634.642.400'));
  expectErrors(anggaran('643.642.400 !jumlah'));
});

test('a total of all rows above it has nothing to do with those below it', () => {
  // 10 + 20 + 13 + 16 = 59, and 59 + 3 + 8 = 70; 41 + 22 + 17 + 19 = 99, and 99 + 11 + 8 = 118.
  expectErrors(`
    No | Kecamatan | Jiwa | Rumah
    1  | Kalibaru  | 10   | 41
    2  | Sukomulyo | 20   | 22
       | Jumlah    | 30   | 63
    3  | Karangsari| 13   | 17
    4  | Wonorejo  | 16   | 19
       | Jumlah    | 59   | 99
    5  | Tegalrejo | 3    | 11
    6  | Pandanan  | 8    | 8
       | Jumlah    | 70   | 118`);
});

test('a total in the first row adds up what stands below it', () => {
  // 120 + 95 + 140 = 355; 80 + 60 + 91 = 231; 355 + 231 = 586.
  const siswa = (total: string): string => `
    No | Kecamatan | Laki-laki | Perempuan | Semua Siswa
       | Jumlah    | 355       | 231       | ${total}
    1  | Utara     | 120       | 80        | 200
    2  | Selatan   | 95        | 60        | 155
    3  | Timur     | 140       | 91        | 231`;
  expectErrors(siswa('586'));
  expectErrors(siswa('568 !hitungan'));
  expectErrors(siswa('586').replace('355  ', '335 !jumlah'));
});

test('a first row called Jumlah above rows without numbers may be anything: pendapatan above belanja', () => {
  expectErrors(`
    Uraian                   | Tahun 2024 (Rp) | Tahun 2025 (Rp)
    Jumlah Pendapatan        | 95.000.000.000  | 100.000.000.000
    Belanja Pegawai          | 58.000.000.000  | 60.000.000.000
    Belanja Barang dan Jasa  | 22.000.000.000  | 25.000.000.000
    Belanja Modal            | 18.000.000.000  | 20.000.000.000`);
});

test('a mean by itself in which two digits are exchanged is likely a slip: (84,25 + 86,10 + 89,04 + 81,77) ÷ 4 = 85,29', () => {
  const table = (mean: string): string => `
    Tabel 3.32 Nilai Kepuasan per Unit Layanan
    No | Unit Layanan | Jumlah Responden | Nilai Unit
    1 | Puskesmas Kota | 150 | 84,25
    2 | Puskesmas Sukamaju | 120 | 86,10
    3 | Puskesmas Mekar | 100 | 89,04
    4 | Puskesmas Indah | 130 | 81,77
    Rata-rata Nilai Unit Kabupaten | < | | ${mean}`;
  const warnings = (mean: string): string[] =>
    check(workbookOf(sheetOf('S', table(mean))).workbook).findings.flatMap(({ severity, place }) =>
      severity === 'warning' && place !== null ? formatPlace(place) : [],
    );
  expect(warnings('85,29')).toEqual([]);
  expect(warnings('82,59')).toEqual(['S!D7']);
  // Near ones have a digit else by chance: of rows that are not printed, or that count for more.
  expect(warnings('85,89')).toEqual([]);
  expect(warnings('86,29')).toEqual(['S!D7']);
  // Of all 500 people: 42.499,10 ÷ 500. And of the first three units alone: 259,39 ÷ 3.
  expect(warnings('85,00')).toEqual([]);
  expect(warnings('86,46')).toEqual([]);
});

test('weights make their whole without being rounded: 25 + 40 + 30 + 5 = 100', () => {
  const table = (weight: string): string => `
    Tabel 3.17 Indeks Profesionalitas ASN menurut Dimensi
    No | Aspek | Bobot | 2022 | 2023 | 2024
    1 | Kualifikasi | ${weight} | 14,20 | 14,55 | 14,80
    2 | Kompetensi | 40 | 24,10 | 26,75 | 28,90
    3 | Kinerja | 30 | 24,80 | 25,10 | 25,40
    4 | Disiplin | 5 | 5,00 | 5,00 | 5,00
    Indeks | < | 100 | 68,10 | 71,40 | 74,10`;
  expectErrors(table('25'));
  const errors = check(workbookOf(sheetOf('S', table('28'))).workbook).findings.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toHaveLength(1);
});

test('weights that divide a whole evenly may be cut off: 6 × 16 for 100', () => {
  expectErrors(`
    Tabel 3.17 Indeks menurut Dimensi
    No | Aspek | Bobot | 2022 | 2023 | 2024
    1 | Kualifikasi | 16 | 14,20 | 14,55 | 14,80
    2 | Kompetensi | 16 | 14,10 | 16,75 | 14,90
    3 | Kinerja | 16 | 14,80 | 15,10 | 15,40
    4 | Disiplin | 16 | 5,00 | 5,00 | 5,00
    5 | Kerja sama | 16 | 14,80 | 15,10 | 15,40
    6 | Integritas | 16 | 5,00 | 5,00 | 5,00
    Indeks | < | 100 | 67,90 | 71,50 | 70,50`);
});

test('a mean beside another one that is none of these rows is of others, too: (70,80 + 72,90 + 69,40) ÷ 3 = 71,03', () => {
  const { workbook } = workbookOf(
    sheetOf(
      'S',
      `
    Tabel 3.3 IPM menurut Kabupaten
    No | Kabupaten/Kota | IPM 2022 | IPM 2023
    1 | Kabupaten Barat | 70,12 | 70,80
    2 | Kabupaten Tengah | 72,33 | 72,90
    3 | Kabupaten Timur | 68,90 | 69,40
    Rata-rata Provinsi | < | 69,97 | 72,03`,
    ),
  );
  expect(check(workbook).findings.filter(({ severity, place }) => severity === 'warning' && place !== null)).toEqual(
    [],
  );
});

test('the mean of budgets, and of their percentages alone: (95 + 40 + 29) ÷ 3 = 54,666667', () => {
  const budgets = (mean: string): string => `
    Tabel 3.20 Realisasi Anggaran
    No | Program   | Anggaran (Rp) | Realisasi (Rp) | %
    1  | Program A | 100.000.000   | 95.000.000     | 95,00%
    2  | Program B | 50.000.000    | 40.000.000     | 80,00%
    3  | Program C | 30.000.000    | 29.000.000     | 96,67%
       | Rata-rata | ${mean}`;
  expectErrors(budgets('60.000.000 | 54.666.667 | 90,56%'));
  // Of all three together 164 ÷ 180 = 91,11 %.
  expectErrors(budgets('60.000.000 | 54.666.667 | 91,11%'));
  expectErrors(budgets('180.000.000 | 164.000.000 | 90,56%'));
  expectErrors(budgets('| | 90,56%'));
  expectErrors(budgets('60.000.000 | 45.666.667 !hitungan | 90,56%'));
});
