import { check } from '../../../src/core/check';
import { expectErrors, listed } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

// 90 ÷ 120 = 75 %; 84 ÷ 105 = 80 %; 117 ÷ 130 = 90 %; 63 ÷ 90 = 70 %; 75 ÷ 80 = 93,75 %.
const perkara = (fourth: string): string => `
  No | Wilayah | Perkara Masuk | Perkara Putus | Rasio Putus
  1  | Utara   | 120           | 90            | 75,00%
  2  | Selatan | 105           | 84            | 80,00%
  3  | Timur   | 130           | 117           | 90,00%
  4  | Barat   | 90            | 63            | ${fourth}
  5  | Tengah  | 80            | 75            | 93,75%`;

test('a column that is everywhere the quotient of two others is one in every row', () => {
  expectErrors(perkara('70,00%'));
  expectErrors(perkara('17,00% !hitungan'));
});

test('where no heading says that it is a quotient, one row that is none is no error', () => {
  const unnamed = (fourth: string): string => perkara(fourth).replace('Rasio Putus', 'Besaran');
  expectErrors(unnamed('17,00%'));
  const found = check(workbookOf(sheetOf('S', unnamed('17,00%'))).workbook).findings;
  expect(listed(found)).toContainEqual(['S', 'E5', 'hitungan', 'warning']);
});

test('an indicator that may count the other way is no error', () => {
  // 90 ÷ 63 = 142,86 %.
  expectErrors(perkara('142,86%'));
});

test('a column that most rows do not keep is not computed', () => {
  expectErrors(`
    No | Wilayah | Perkara Masuk | Perkara Putus | Rasio Putus
    1  | Utara   | 120           | 90            | 75,00%
    2  | Selatan | 105           | 84            | 80,00%
    3  | Timur   | 130           | 117           | 41,20%
    4  | Barat   | 90            | 63            | 12,90%
    5  | Tengah  | 80            | 75            | 33,10%`);
});

test('what is left, and what months make together', () => {
  // 120 − 90 = 30; 105 − 84 = 21; 130 − 117 = 13; 90 − 63 = 27; 80 − 75 = 5.
  const sisa = (last: string): string => `
    No | Wilayah | Masuk | Putus | Sisa
    1  | Utara   | 120   | 90    | 30
    2  | Selatan | 105   | 84    | 21
    3  | Timur   | 130   | 117   | 13
    4  | Barat   | 90    | 63    | 27
    5  | Tengah  | 80    | 75    | ${last}`;
  expectErrors(sisa('5'));
  expectErrors(sisa('15 !hitungan'));
  const bulan = (third: string): string => `
    Wilayah | Januari | Februari | Maret | Jumlah
    Utara   | 17      | 21       | 33    | 71
    Selatan | 26      | 14       | 8     | 48
    Timur   | 35      |          | 19    | ${third}
    Barat   | 12      | 29       | 27    | 68
    Tengah  | 41      | 16       | 22    | 79`;
  expectErrors(bulan('54'));
  expectErrors(bulan('45 !hitungan'));
});

test('a total that misses a row, and one whose other columns are right', () => {
  const total = (first: string, second: string): string => `
    No | Objek    | Kunjungan 2022 | Kunjungan 2023
    1  | Pantai   | 4.120          | 4.310
    2  | Museum   | 1.275          | 1.190
    3  | Waduk    | 2.640          | 2.805
    4  | Kebun    | 980            | 1.025
       | Jumlah   | ${first}       | ${second}`;
  // 4120 + 1275 + 2640 + 980 = 9015; 4310 + 1190 + 2805 + 1025 = 9330; without the last row 8305.
  expectErrors(total('9.015', '9.330'));
  expectErrors(total('9.015', '8.305 !jumlah'));
});

test('a list below a row called total need not be added up', () => {
  expectErrors(`
    No | Uraian        | Nilai 2022 | Nilai 2023
    1  | Indeks Mutu   | 71,25      | 73,10
    2  | Indeks Inovasi| 64,80      | 66,05
    3  | Indeks Layanan| 80,15      | 79,90
       | Nilai Total   | 72,35      | 74,40`);
});

test('shares of those who answered', () => {
  // Of 80: 12 are 15 %, 20 are 25 %, 36 are 45 %, 12 are 15 %.
  const shares = (second: string): string => `
    No | Golongan Tarif | Kode | Banyaknya | Persentase
    1  | Rumah tangga   | 11   | 12        | 15,00
    2  | Niaga          | 14   | 20        | ${second}
    3  | Industri       | 19   | 36        | 45,00
    4  | Sosial         | 23   | 12        | 15,00
       | Total          |      | 80        | 100,00`;
  expectErrors(shares('25,00'));
  expectErrors(shares('52,00 !jumlah'));
});

test('ranks follow their numbers', () => {
  const ranks = (last: string): string => `
    No | Kabupaten | Indeks | Peringkat
    1  | Utara     | 71,62  | 2
    2  | Selatan   | 69,58  | 4
    3  | Timur     | 72,74  | 1
    4  | Barat     | 68,27  | 5
    5  | Tengah    | 70,15  | ${last}`;
  expectErrors(ranks('3'));
  expectErrors(ranks('4 !hitungan'));
});

test('what is left at the end of a year stands at the beginning of the next', () => {
  const carried = (fourth: string): string => `
    Tahun | Sisa Tahun Sebelumnya | Sisa Tahun Berjalan
    2018  | 212                   | 187
    2019  | 187                   | 154
    2020  | 154                   | 139
    2021  | ${fourth}             | 120
    2022  | 120                   | 98`;
  expectErrors(carried('139'));
  expectErrors(carried('193 !hitungan'));
});

test('the average of classes of which the shares are printed', () => {
  // 0,10 + 2 × 0,20 + 3 × 0,40 + 4 × 0,30 = 2,90;
  // 0,05 + 0,50 + 1,20 + 1,20 = 2,95; 0,20 + 0,20 + 0,90 + 1,60 = 2,90; 0 + 0,24 + 1,44 + 1,60 = 3,28;
  // 0,08 + 0,44 + 1,05 + 1,40 = 2,97.
  const classes = (fourth: string): string => `
    Pertanyaan | Tidak Nyaman | Kurang Nyaman | Nyaman | Sangat Nyaman | Indeks
    Ruang baca | 10%          | 20%           | 40%    | 30%           | 2,90
    Loket      | 5%           | 25%           | 40%    | 30%           | 2,95
    Toilet     | 8%           | 22%           | 35%    | 35%           | 2,97
    Parkir     | 20%          | 10%           | 30%    | 40%           | 2,90
    Kantin     | 0%           | 12%           | 48%    | 40%           | ${fourth}`;
  expectErrors(classes('3,28'));
  expectErrors(classes('3,82 !hitungan'));
});

test('small counts that happen to add up in some rows are no relation', () => {
  expectErrors(`
    No | Kegiatan | TW I | TW II | TW III | TW IV
    1  | Rapat    | 1    | 1     | 0      | 1
    2  | Laporan  | 1    | 1     | 1      | 1
    3  | Survei   | 0    | 1     | 1      | 2
    4  | Audit    | 0    | 0     | 1      | 1
    5  | Diklat   | 2    | 1     | 1      | 2
    6  | Kajian   | 0    | 1     | 1      | 0
    7  | Forum    | 1    | 0     | 2      | 2`);
});

test('numbers without decimals are no shares because they are near to them', () => {
  // 5.921.377.222 ÷ 6.978.646.200 = 84,85 %; 4.623.166.005 ÷ 4.748.488.466 = 97,36 %.
  expectErrors(`
    No | Sasaran Strategis | Indikator Sasaran | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi Anggaran (%)
    1  | Layanan | Survei    | 1      | 6.978.646.200 | 5.921.377.222 | 0,8485
    2  |         | Laporan   | 0,8159 | 6.978.646.200 | 5.921.377.222 | 0,8485
    3  |         | Desa      | 1      | 6.978.646.200 | 5.921.377.222 | 0,8485
    4  | Mutu    | Warga     | 1,0292 | 4.748.488.466 | 4.623.166.005 | 0,9736
    5  |         | Gangguan  | 1      | 4.748.488.466 | 4.623.166.005 | 0,9736
    6  | Tertib  | Nilai     | 1      | 0 | 0 | 0
    7  |         | Rasio     | 1      | 0 | 0 | 0`);
});

test('a total of money is wrong whatever the rows and the column are called', () => {
  const table = (total: string): string => `
    Tabel 3.18 Rincian Pendapatan
    No | Daya Tarik       | Realisasi Tahun 2022 | Realisasi Tahun 2023
    1  | Pantai           | 8.412.650.000        | 6.937.215.000
    2  | Air Terjun       | 2.316.480.000        | 1.658.920.500
    3  | Goa              | 745.310.000          | 512.665.000
    Jumlah |              | 11.474.440.000       | ${total}`;
  expectErrors(table('9.108.800.500'));
  expectErrors(table('9.018.800.500 !jumlah'));
});

test('months of which most are blank make the year, and the year makes the capaian', () => {
  // 6 + 9 + 12 + 11 = 38, and 38 ÷ 42 = 90,48 %; 1 + 1 + 2 = 4, and 4 ÷ 3 = 133,33 %; 35 + 28 + 40 = 103, of 120 85,83 %.
  const bulanan = (jumlah: string, kinerja: string): string => `
    Tabel 3.1 Pengukuran Kinerja Tahun 2021
    Indikator        | Satuan  | Target | Realisasi | < | < | < | < | < | < | < | < | < | < | < | < | Kinerja (%)
    ^                | ^       | ^      | 1 | 2 | 3  | 4 | 5 | 6  | 7 | 8  | 9 | 10 | 11 | 12 | Jumlah | ^
    Jumlah dokumen   | dokumen | 4      |   |   | 1  |   |   | 1  |   |    | 1 |    |    | 1  | 4      | 100,00
    Jumlah kunjungan | kali    | 42     |   | 6 |    |   | 9 |    |   | 12 |   |    | 11 |    | ${jumlah} | 90,48
    Jumlah peraturan | dokumen | 3      |   |   |    | 1 |   |    | 1 |    |   | 2  |    |    | 4      | 133,33
    Jumlah peserta   | orang   | 120    |   |   | 35 |   |   | 28 |   |    | 40 |   |    |    | 103    | ${kinerja}`;
  expectErrors(bulanan('38', '85,83'));
  expectErrors(bulanan('41 !hitungan', '116,50 !capaian'));
});

test('a number of which a part stands beside it, and the share of that part as the realisasi', () => {
  // 108 ÷ 118 = 91,5 %; 120 ÷ 126 = 95,2 %; 83 ÷ 97 = 85,6 %; 128 ÷ 134 = 95,5 %; 131 ÷ 142 = 92,3 %; 146 ÷ 151 = 96,7 %.
  const perkaraTahunan = (last: string): string => `
    No | Tahun | Perkara Perdata | Perkara Perdata Selesai | Target | Realisasi | Capaian
    1  | 2016  | 118 | 108 | 90% | 92% | 102%
    2  | 2017  | 126 | 120 | 90% | 95% | 106%
    3  | 2018  | 97  | 83  | 92% | 86% | 93%
    4  | 2019  | 134 | 128 | 92% | 96% | 104%
    5  | 2020  | 142 | 131 | 95% | 92% | 97%
    6  | 2021  | 151 | 146 | 95% | ${last} | 102%`;
  expectErrors(perkaraTahunan('97%'));
  expectErrors(perkaraTahunan('88% !hitungan'));
});

test('rows called target, realisasi and capaian below each other', () => {
  const rows = (third: string): string => `
    Tabel 3.9 Perkembangan Nilai IKM
    Uraian      | Tahun 2019 | Tahun 2020 | Tahun 2021 | Tahun 2022
    Target      | 80     | 81     | 82       | 83
    Realisasi   | 82     | 83     | 84       | 83
    Capaian (%) | 102,50 | 102,47 | ${third} | 100,00`;
  expectErrors(rows('102,44'));
  expectErrors(rows('120,44 !hitungan'));
});

test('a row of shares below a total', () => {
  // Of 250: 200 are 80 %, 38 are 15,2 %, 12 are 4,8 %.
  const temuan = (proses: string): string => `
    No | Laporan | Temuan | Rekomendasi | Selesai | Proses | Belum
    1  | 2022    | 17     | 41          | 24      | 12     | 5
    2  | 2021    | 21     | 53          | 38      | 11     | 4
    3  | 2020    | 63     | 156         | 138     | 15     | 3
       | Jumlah  | 101    | 250         | 200     | 38     | 12
       | Persentase |     |             | 80,00%  | ${proses} | 4,80%`;
  expectErrors(temuan('15,20%'));
  // 38 of the 101 findings instead of the 250 recommendations.
  expectErrors(temuan('37,62% !hitungan'));
});

test('a total that the shares beside its parts contradict', () => {
  // 35 of 312 are 11,2 %, 112 are 35,9 %, 81 are 26,0 %, 84 are 26,9 %.
  const golongan = (total: string): string => `
    Golongan | Kode | Jumlah | Persentase
    IIA2     | 4    | 35     | 11,2
    IIA4     | 6    | 112    | 35,9
    IIA3     | 5    | 81     | 26,0
    IIIA     | 8    | 84     | 26,9
    Total    |      | ${total} | 100`;
  expectErrors(golongan('312'));
  expectErrors(golongan('321 !jumlah'));
});

test('a table of texts with a row called % has nothing to compute', () => {
  expectErrors(`
    No | Uraian | Ket
    1  | a      | b
    2  | Jumlah | c
    3  | %      | d`);
});

test('before and after a change of the budget, and what it came to', () => {
  // 1.320.450.000 − 1.200.345.000 = 120.105.000; the column after the change adds up to 2.511.040.000.
  const perubahan = (total: string, first: string): string => `
    Tabel 3.10 Anggaran per Program
    No | Program/Kegiatan | Sebelum       | Setelah       | Bertambah/Berkurang
    1  | Program Jalan    | 1.200.345.000 | 1.320.450.000 | ${first}
    2  | Program Pasar    | 800.120.000   | 780.340.000   | -19.780.000
    3  | Program Taman    | 300.500.000   | 410.250.000   | 109.750.000
       | Jumlah           | 2.300.965.000 | ${total}      | 210.075.000`;
  expectErrors(perubahan('2.511.040.000', '120.105.000'));
  expectErrors(perubahan('2.511.400.000 !jumlah', '120.105.000'));
  expectErrors(perubahan('2.511.040.000', '120.150.000 !hitungan'));
});

test('what was planned is not computed from what came of it', () => {
  // The quarters reach the target in all rows but one.
  expectErrors(`
    Uraian | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III
    a      | 12     | 5              | 4               | 3
    b      | 23     | 9              | 8               | 6
    c      | 31     | 11             | 13              | 7
    d      | 47     | 20             | 11              | 16
    e      | 58     | 14             | 25              | 19
    f      | 66     | 21             | 30              | 9`);
});

test('small whole numbers are no averages of classes', () => {
  // ( 1 + 2 × 10,7 + 3 × 0 ) ÷ 100 = 0,22: one is no more than what a printed 1 may be off.
  const rows = Array.from({ length: 60 }, (_, item) => `Ruang ${item} | 1 | 1${item % 10},${item % 8} | 0 | 1`);
  const table = ['Uraian | Kelas A | Kelas B | Kelas C | Nilai', ...rows, 'Ruang 60 | 1 | 10,7 | 0 | 4'].join('\n');
  const found = check(workbookOf(sheetOf('S', table)).workbook).findings;
  expect(found.filter(({ rule }) => rule === 'hitungan')).toEqual([]);
});

test('what is saved against the capaian is right where the capaian is not a hundred', () => {
  // 1 − 86,75 % = 13,25 % where the capaian is 100 %; (55,39 − 86,75) ÷ 55,39 = −56,62 % where it is not.
  expectErrors(`
    Alat Ukur       | R/T (%) | Dana Tersedia | Terpakai    | Hemat (%)
    Desa maju       | 100,00% | 729.000.000   | 632.407.500 | 13,25%
    Pelunasan pajak | 55,39%  | 729.000.000   | 632.407.500 | -56,62%
    Desa mandiri    | 100,00% | 640.000.000   | 512.000.000 | 20,00%
    Desa tertib     | 100,00% | 505.000.000   | 353.500.000 | 30,00%
    Desa bersih     | 100,00% | 411.000.000   | 308.250.000 | 25,00%`);
});
