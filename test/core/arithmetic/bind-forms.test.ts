import { check } from '../../../src/core/check';
import { formatPlace } from '../../../src/core/workbook/address';
import { formatMessage } from '../../../src/messages';
import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

// 60 ÷ 80 = 75 %; 54 ÷ 60 = 90 %; 33 ÷ 60 = 55 %; 147 ÷ 200 = 73,50 %; (75 + 90 + 55) ÷ 3 = 73,33 %.
const berkas = (total: string): string => `
  No | Loket  | Berkas Masuk | Berkas Selesai | Persentase Selesai
  1  | Utara  | 80           | 60             | 75,00%
  2  | Timur  | 60           | 54             | 90,00%
  3  | Barat  | 60           | 33             | 55,00%
     | Jumlah | 200          | 147            | ${total}`;

test('the percentage of a total is computed as those above it', () => {
  expectErrors(berkas('73,50%'));
  expectErrors(berkas('78,50% !hitungan'));
});

test('the mean of the percentages above may stand there instead', () => {
  expectErrors(berkas('73,33%'));
});

test('so may their sum, and a hundred', () => {
  expectErrors(berkas('220,00%'));
  expectErrors(berkas('100,00%'));
});

test('what is worked out below the total is no row of the table', () => {
  // 12 + 9 = 21; 20 + 14 = 34; 31 + 11 = 42; 63 + 34 = 97; below it 21,5 is half of 43.
  expectErrors(`
    No | Sekolah | Guru Tetap | Guru Kontrak | Jumlah
    1  | Mawar   | 12         | 9            | 21
    2  | Melati  | 20         | 14           | 34
    3  | Kenanga | 31         | 11           | 42
       | Jumlah  | 63         | 34           | 97
       | Separuh | 43         | 2            | 21,5`);
});

test('a score is no more than its weight', () => {
  // 30 × 95 % = 28,50; 15 × 90 % = 13,50; 25 × 98 % = 24,50; 10 × 95 % = 9,50; of 20 points no more can be had.
  const scores = (weight: string, first: string): string => `
    Tabel 3.1 Penilaian Sasaran
    No | Sasaran        | ${weight} | Capaian (%) | Nilai Akhir
    1  | Pelayanan      | 20        | ${first}
    2  | Akuntabilitas  | 30        | 95,00       | 28,50
    3  | Ketertiban     | 15        | 90,00       | 13,50
    4  | Kebersihan     | 25        | 98,00       | 24,50
    5  | Keamanan       | 10        | 95,00       | 9,50`;
  for (const weight of ['Bobot', 'Bobot (%)']) {
    expectErrors(scores(weight, '120,00 | 20,00'));
    // 20 × 85 % = 17.
    expectErrors(scores(weight, '85,00 | 20,00 !hitungan'));
  }
});

test('a difference of which the heading names no direction needs no minus', () => {
  // 70,25 − 65,10 = 5,15; 70,10 − 71,20 = −1,10; 64,50 − 61,00 = 3,50; 62,75 − 58,25 = 4,50; 72,75 − 68,25 = 4,50.
  const offices = (heading: string, fall: string): string => `
    Tabel 3.6 Nilai AKIP Perangkat Daerah
    No | Perangkat Daerah | Nilai 2022 | Nilai 2023 | ${heading}
    1  | Dinas A          | 65,10      | 70,25      | 5,15
    2  | Dinas B          | 71,20      | 70,10      | ${fall}
    3  | Dinas C          | 61,00      | 64,50      | 3,50
    4  | Dinas D          | 58,25      | 62,75      | 4,50
    5  | Dinas E          | 68,25      | 72,75      | 4,50`;
  for (const heading of ['Selisih', 'Naik/Turun', 'Kenaikan/Penurunan']) {
    expectErrors(offices(heading, '-1,10'));
    expectErrors(offices(heading, '1,10'));
    expectErrors(offices(heading, '1,70 !hitungan'));
  }
  expectErrors(offices('Kenaikan', '1,10 !hitungan'));
});

test('the mean of sums is not the sum of means where one of the parts is missing', () => {
  // (1.200 + 2.250 + 1.100 + 1.100) ÷ 4 = 1.413; (1.000 + 2.100 + 1.950) ÷ 3 = 1.683; (5.350 + 9.650 + 6.050 + 4.100) ÷ 4 = 6.288.
  expectErrors(`
    Tabel 3.5 Jumlah Kunjungan
    No | Puskesmas | TW I  | TW II | TW III | TW IV | Jumlah
    1  | Sindang   | 1.200 | 1.450 | 1.700  | 1.000 | 5.350
    2  | Sukaraya  | 2.250 | 2.500 | 2.800  | 2.100 | 9.650
    3  | Cibadak   | 1.100 | 1.400 | 1.600  | 1.950 | 6.050
    4  | Mekarjaya | 1.100 | 1.400 | 1.600  | -     | 4.100
       | Rata-rata | 1.413 | 1.688 | 1.925  | 1.683 | 6.288`);
});

test('so is that of a total of money of which no row is made of others', () => {
  // 2.100 ÷ 2.000 = 1,05; 9.000 ÷ 8.000 = 1,125; 380 ÷ 400 = 0,95; 11.480 ÷ 10.400 = 1,1038; 1.080 ÷ 11.480 = 9,41 %.
  const belanja = (total: string): string => `
    Tabel 3.9 Realisasi Anggaran
    No | Jenis Belanja   | 2023           | <              | <     | 2024           | <              | <     | Kenaikan Realisasi (%)
    ^  | ^               | Pagu           | Realisasi      | %     | Pagu           | Realisasi      | %     | ^
    1  | Belanja Pegawai | 2.500.000.000  | 2.000.000.000  | 80,00 | 2.800.000.000  | 2.100.000.000  | 75,00 | 5,00
    2  | Belanja Barang  | 10.000.000.000 | 8.000.000.000  | 80,00 | 12.000.000.000 | 9.000.000.000  | 75,00 | 12,50
    3  | Belanja Modal   | 500.000.000    | 400.000.000    | 80,00 | 400.000.000    | 380.000.000    | 95,00 | -5,00
       | Jumlah          | 13.000.000.000 | 10.400.000.000 | 80,00 | 15.200.000.000 | 11.480.000.000 | 75,53 | ${total}`;
  expectErrors(belanja('10,38'));
  expectErrors(belanja('9,41 !hitungan'));
});

test('beside quarters that add up a level is the mean, or the last of them rounded', () => {
  // 12 + 8 + 11 + 9 = 40, 55 + 61 + 72 + 58 = 246, 31 + 33 + 27 + 36 = 127, 41 + 53 + 47 + 46 = 187;
  // (84,10 + 85,20) ÷ 2 = 84,65; 33,33 is 33,3.
  expectErrors(`
    No | Yang Diukur             | Realisasi Triwulan I | Realisasi Triwulan II | Realisasi Triwulan III | Realisasi Triwulan IV | Realisasi Tahun 2024
    1  | Jumlah dokumen          | 12 | 8     | 11    | 9     | 40
    2  | Jumlah peserta          | 55 | 61    | 72    | 58    | 246
    3  | Jumlah kunjungan        | 31 | 33    | 27    | 36    | 127
    4  | Jumlah pohon            | 41 | 53    | 47    | 46    | 187
    5  | Nilai survei layanan    |    | 84,10 |       | 85,20 | 84,65
    6  | Persentase jalan mantap | 0  | 5,00  | 15,00 | 33,33 | 33,3`);
});

test('averages per unit are converted to an index, and are no answers of respondents', () => {
  // (3,40 + 3,20 + 3,00) ÷ 3 = 3,20 and 3,20 × 25 = 80; so on: 3,50 and 87,50, 3,30 and 82,50, 3,40 and 85.
  const units = (index: string, mean: string): string => `
    Tabel 3.10 Nilai Survei Kepuasan per Unit Kerja
    No | Unit Kerja   | U1   | U2   | U3      | Rata-rata | IKM
    1  | Irban I      | 3,40 | 3,20 | 3,00    | 3,20      | 80,00
    2  | Irban II     | 3,60 | 3,50 | 3,40    | 3,50      | ${index}
    3  | Irban III    | 3,20 | 3,40 | 3,30    | 3,30      | 82,50
    4  | Sekretariat  | 3,40 | 3,30 | 3,50    | 3,40      | 85,00
       | Rata-rata    | 3,40 | 3,35 | ${mean} | 3,35      | 83,75`;
  expectErrors(units('87,50', '3,30'));
  expectErrors(units('78,50 !hitungan', '3,30'));
  expectErrors(units('87,50', '3,90 !hitungan'));
});

test('a capaian of less being better may be a fraction in a column of percentages', () => {
  // 26 ÷ 42 = 0,6190; 75,67 ÷ 81,31 = 0,9306; 96 ÷ 90 = 1,0667; 90,9 ÷ 99,3 = 0,9154; 2 − 7,48 ÷ 14,39 = 1,4802.
  expectErrors(`
    Tabel 3.2 Pengukuran
    No | Alat Ukur                | Besaran | Kinerja Nyata | Prosen Keberhasilan
    1  | Nilai kematangan         | 42      | 26            | 0,619
    2  | Kepuasan masyarakat      | 81,31   | 75,67         | 0,9306
    3  | Persentase pelayanan     | 90%     | 96%           | 1,0667
    4  | Persentase tindak lanjut | 99,3%   | 90,9%         | 0,9154
    5  | Gangguan ketertiban      | 2       | 2             | 1
    6  | Rasio desa               | 100%    | 100%          | 1
    7  | Angka kemiskinan         | 14,39%  | 7,48%         | 1,4802`);
});

test('what is saved is measured by a capaian below an unknown heading, too', () => {
  // 100 − 76,57 = 23,43; 100 − 61,24 = 38,76; 100 − 80,50 = 19,50; (133,33 − 99,76) ÷ 133,33 = 25,18 %.
  expectErrors(`
    Tabel 3.10 Penggunaan Sumber Daya
    No | Ukuran     | Ketercapaian | Rasio Terpakai | Tingkat Efisiensi
    1  | Temuan     | 100,00       | 76,57          | 23,43
    2  | Kematangan | 133,33       | 99,76          | 25,18
    3  | Laporan    | 100,00       | 61,24          | 38,76
    4  | Desa       | 100,00       | 80,50          | 19,50`);
});

test('an index among counts is the mean of its quarters, half years or months, and no sum', () => {
  // (80 + 82 + 84 + 86) ÷ 4 = 83; 3 × 4 = 12; 100 + 90 + 95 + 120 = 405; 60 + 70 + 65 + 55 = 250; 6 + 7 + 6 + 5 = 24.
  const quarters = (index: string, visits = '405'): string => `
    Tabel 3.12 Realisasi per Triwulan Tahun 2025
    No | Uraian    | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
    1  | Nilai IKM | 80,00      | 82,00       | 84,00        | 86,00       | ${index}
    2  | Laporan   | 3          | 3           | 3            | 3           | 12
    3  | Kunjungan | 100        | 90          | 95           | 120         | ${visits}
    4  | Surat     | 60         | 70          | 65           | 55          | 250
    5  | Rapat     | 6          | 7           | 6            | 5           | 24`;
  expectErrors(quarters('83,00'));
  expectErrors(quarters('38,00 !hitungan'));
  expectErrors(quarters('332,00', '415 !hitungan'));
  // (80 + 82) ÷ 2 = 81; 3 + 3 = 6; 100 + 90 = 190; 60 + 70 = 130.
  expectErrors(`
    No | Uraian    | Semester I | Semester II | Setahun
    1  | Nilai IKM | 80,00      | 82,00       | 81,00
    2  | Laporan   | 3          | 3           | 6
    3  | Kunjungan | 100        | 90          | 190
    4  | Surat     | 60         | 70          | 130`);
  // 3 × (80 + 82 + 84 + 86) ÷ 12 = 83; 3 × 12 = 36; 3 × (11 + 13 + 12 + 14) = 150; 3 × (5 + 6 + 7 + 8) = 78.
  expectErrors(`
    No | Uraian    | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Jumlah
    1  | Nilai IKM | 80  | 82  | 84  | 86  | 80  | 82  | 84  | 86  | 80  | 82  | 84  | 86  | 83
    2  | Laporan   | 3   | 3   | 3   | 3   | 3   | 3   | 3   | 3   | 3   | 3   | 3   | 3   | 36
    3  | Kunjungan | 11  | 13  | 12  | 14  | 11  | 13  | 12  | 14  | 11  | 13  | 12  | 14  | 150
    4  | Surat     | 5   | 6   | 7   | 8   | 5   | 6   | 7   | 8   | 5   | 6   | 7   | 8   | 78`);
});

test('the total of products is their sum: 48 + 28, and not 150 × 1', () => {
  const table = (first: string): string => `
    No | Komponen Penilaian | Nilai Indeks | Bobot | Nilai x Bobot
    1  | Pengungkit         | 80,00        | 0,60  | ${first}
    2  | Hasil              | 70,00        | 0,40  | 28,00
    3  | Inovasi            | 60,00        | 0,50  | 30,00
       | Jumlah             | 210,00       | 1,50  | 106,00`;
  expectErrors(table('48,00'));
});

test('a rate may be of two columns together: (12 + 2) ÷ 2.100 = 6,67 of 1.000', () => {
  const table = (rate: string): string => `
    No ~tabel | Puskesmas | Kelahiran Hidup | Kematian Bayi | Kematian Anak Balita | AKABA per 1.000 KH
    1  | Songgom   | 1.250           | 8             | 0                    | 6,40
    2  | Larangan  | 1.430           | 10            | 0                    | 6,99
    3  | Brebes    | 2.100           | 12            | 2                    | ${rate}
    4  | Tonjong   | 980             | 3             | 0                    | 3,06`;
  expectMarked([sheetOf('S', table('6,67'))]);
});

test('of one indicator the quarters are added up, of others the last one counts: (280 + 345 + 310 + 301) ÷ 1.200 = 103 %', () => {
  expectErrors(`
    Tabel 3.1 Capaian Indikator Kinerja Program Balai Tahun 2024
    Kode | Sasaran Program/Indikator | Satuan | Target PK | Realisasi | < | < | < | Capaian thd PK (%) | Target Renstra 2020-2024
    ^ | ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^ | ^
    SP1 | Meningkatnya kualitas pelatihan | | | | | | | |
    IKP 1.1 | Jumlah lulusan pelatihan | Orang | 1.200 | 280 | 345 | 310 | 301 | 103,00 | 6.000
    IKP 1.2 | Persentase lulusan bekerja | % | 70 | 61,20 | 66,40 | 70,05 | 72,31 | 103,30 | 70
    SP2 | Meningkatnya tata kelola | | | | | | | |
    IKP 2.1 | Nilai IKPA | Nilai | 93 | 90,12 | 92,44 | 94,01 | 95,87 | 103,09 | 93
    IKP 2.2 | Nilai Kinerja Anggaran | Nilai | 90 | - | - | - | 88,75 | 98,61 | 90`);
});

test('what is joined over two rows may be of both: (745.210.500 + 337.289.500) ÷ (720.000.000 + 330.000.000) = + 3,10 %', () => {
  expectErrors(`
    Tabel 3.3 Pertumbuhan PAD
    No | Uraian | 2022 | 2023 | 2024 | Pertumbuhan (%)
    1 | Pajak Hotel | 1.100.000.000 | 1.200.000.000 | 1.312.450.200 | 9,37
    2 | Pajak Restoran | 2.100.000.000 | 2.200.000.000 | 2.288.310.000 | 4,01
    3 | Pajak Reklame | 400.000.000 | 450.000.000 | 462.115.000 | 2,69
    4 | Retribusi Pasar | 700.000.000 | 720.000.000 | 745.210.500 | 3,10
    ^ | Retribusi Parkir | 300.000.000 | 330.000.000 | 337.289.500 | ^
    5 | Retribusi Lain | 300.000.000 | 310.000.000 | 331.700.000 | 7,00`);
});

test('a score by its weight, in three rows alone: 30 % of 3,127 = 0,938', () => {
  const table = (score: string): string => `
    Tabel 3.13 Hasil Penilaian Maturitas SPIP Terintegrasi
    Komponen | Bobot | Skor | Nilai
    Penetapan Tujuan | 40% | 3,500 | 1,400
    Struktur dan Proses | 30% | 3,127 | ${score}
    Pencapaian Tujuan SPIP | 30% | 3,250 | 0,975
    Nilai Maturitas SPIP | 100% | | 3,313`;
  expectErrors(table('0,938'));
  const findings = expectMarked([sheetOf('S', table('0,983 !hitungan'))]);
  expect(formatMessage(findings[0]!.message, 'id')).toContain('30% × 3,127 = 0,938');
});

test('"%" behind a number is a share of what stands before: 399 ÷ 412 = 96,84 %', () => {
  const table = (share: string): string => `
    Tabel 3.16 Cakupan Imunisasi per Puskesmas
    Puskesmas | Sasaran Bayi | HB0 | % | BCG | % | DPT-HB3 | %
    Kota | 412 | 401 | 97,33 | 399 | ${share} | 388 | 94,17
    Sukamaju | 287 | 280 | 97,56 | 275 | 95,82 | 270 | 94,08
    Mekar | 198 | 190 | 95,96 | 191 | 96,46 | 188 | 94,95
    Jumlah | 897 | 871 | 97,10 | 865 | 96,43 | 846 | 94,31`;
  expectErrors(table('96,84'));
  expectErrors(table('94,84 !hitungan'));
});

test('"+/-" is what is missing or too many: 41 − 60 = −19', () => {
  const table = (missing: string): string => `
    Tabel 3.5 Kesenjangan SDM
    No | Jabatan | Kebutuhan (ABK) | Bezetting | +/-
    1 | Kabag | 14 | 13 | -1
    2 | Kasubag | 42 | 31 | -11
    3 | Pelaksana | 60 | 41 | ${missing}
    4 | Tenaga Ahli | 28 | 16 | -12
    5 | Fungsional | 95 | 72 | -23`;
  expectErrors(table('-19'));
  expectErrors(table('19'));
  expectErrors(table('-17 !hitungan'));
});

test('what a part counts for is no unit of it: 18,40 + 74,20 = 92,60', () => {
  const table = (index: string): string => `
    Tabel 3.9 Indeks Pencapaian SPM Tahun 2024
    No | Bidang SPM | Mutu (20%) | Penerima (80%) | Indeks | Kategori
    1 | Pendidikan | 18,40 | 74,20 | ${index} | Tuntas Utama
    2 | Kesehatan | 19,10 | 76,35 | 95,45 | Tuntas Utama
    3 | Pekerjaan Umum | 17,25 | 72,80 | 90,05 | Tuntas Utama
    4 | Perumahan Rakyat | 20,00 | 80,00 | 100,00 | Tuntas Paripurna
    5 | Sosial | 19,50 | 78,00 | 97,50 | Tuntas Utama`;
  const warnings = (index: string): string[] =>
    check(workbookOf(sheetOf('S', table(index))).workbook)
      .findings.filter(({ severity, place }) => severity === 'warning' && place !== null)
      .map(({ place }) => formatPlace(place!));
  expect(warnings('92,60')).toEqual([]);
  expect(warnings('96,20')).toEqual(['S!E3']);
});

test('what is called the rise of the year before and is none in any row is computed from its own row: 590.125 − 585.000 = 5.125', () => {
  const produksi = (first: string): string => `
    Tabel 3.4 Pencapaian Kinerja Sasaran Dinas Pertanian
    No | Indikator             | Satuan | Tahun 2023 | <       | Tahun 2024 | <       | <        | % Capaian
    ^  | ^                     | ^      | Target     | Realisasi | Target   | Realisasi | Selisih | ^
    1  | Produksi padi         | Ton    | 581.200    | 576.414 | 585.000    | 590.125 | ${first} | 100,88
    2  | Produksi jagung       | Ton    | 91.500     | 90.112  | 92.000     | 88.431  | -3.569   | 96,12
    3  | Produksi kedelai      | Ton    | 1.250      | 980     | 1.300      | 1.014   | -286     | 78,00
    4  | Populasi sapi potong  | Ekor   | 22.100     | 22.418  | 22.500     | 22.871  | 371      | 101,65`;
  expectErrors(produksi('5.125'));
  expectErrors(produksi('1.525 !hitungan'));
});
