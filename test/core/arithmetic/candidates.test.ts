import { check } from '../../../src/core/check';
import { formatMessage } from '../../../src/messages';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

// 30 % of 97,67 = 29,30; 20 % of 64,08 = 12,82; 20 % of 85,09 = 17,02; 15 % of 62,21 = 9,33; 15 % of 63,06 = 9,46.
const lomba = (last: string): string => `
  Tabel 3.11 Penilaian Lomba Desa
  No | Kriteria     | Bobot (%) | Nilai | Bobot x Nilai
  1  | Kebersihan   | 30        | 97,67 | 29,30
  2  | Ketertiban   | 20        | 64,08 | 12,82
  3  | Keamanan     | 20        | 85,09 | 17,02
  4  | Administrasi | 15        | 62,21 | 9,33
  5  | Inovasi      | 15        | 63,06 | ${last}`;

test('a score times its weight', () => {
  expectErrors(lomba('9,46'));
  expectErrors(lomba('5,46 !hitungan'));
  const { workbook } = workbookOf(sheetOf('S', lomba('5,46')));
  const wrong = check(workbook).findings.find(({ severity }) => severity === 'error')!;
  expect(formatMessage(wrong.message, 'id')).toContain('15% × 63,06 = 9,46');
});

test('a quarter is no sum of others by chance', () => {
  // 14 + 50 = 64, 17 + 33 = 50 and 3 + 4 = 7, but 11 + 14 is not 16.
  expectErrors(`
    Rencana Aksi Perjanjian Kinerja Tahun 2021
    No | Indikator Kinerja     | Target Tahun 2021 | TW I | TW II | TW III | TW IV
    1  | Rasio desa terbina    | 93                | 14   | 50    | 64     | 93
    2  | Persentase desa maju  | 52                | 17   | 33    | 50     | 52
    3  | Nilai kematangan      | 34                | 11   | 14    | 16     | 34
    4  | Jumlah desa yang maju | 9                 | 3    | 4     | 7      | 9`);
});

test('what stands between a target and its quarters does not keep them from adding up to it', () => {
  // 120 + 85 + 150 + 200 = 555; 31 + 0 + 47 + 92 = 170; 214 + 183 + 122 + 61 = 580; 53 + 64 + 75 + 86 = 278; 310 + 2 + 14 + 11 = 337.
  const target = (last: string, [one, two, three, four]: readonly string[]): string => `
    No | Indikator Kinerja  | Target  | Tingkat | ${one} | ${two} | ${three} | ${four}
    1  | Jumlah desa dibina | 555     | 2       | 120    | 85     | 150      | 200
    2  | Jumlah rapat       | 170     | 4       | 31     | 0      | 47       | 92
    3  | Jumlah laporan     | 580     | 2       | 214    | 183    | 122      | 61
    4  | Jumlah peserta     | ${last} | 3       | 53     | 64     | 75       | 86
    5  | Jumlah izin        | 337     | 4       | 310    | 2      | 14       | 11`;
  const headings = [
    ['TW1', 'TW2', 'TW3', 'TW4'],
    ['target_tw1', 'target_tw2', 'target_tw3', 'target_tw4'],
  ];
  for (const heading of headings) {
    const found = (last: string): string[] =>
      check(workbookOf(sheetOf('S', target(last, heading))).workbook).findings.flatMap(({ rule, message }) =>
        rule === 'hitungan' ? [formatMessage(message, 'id')] : [],
      );
    expect(found('278')).toEqual([]);
    expect(found('728')).toEqual([expect.stringContaining('53 + 64 + 75 + 86 = 278')]);
  }
});

test('what a capaian is worth by its weight', () => {
  // 105,25 × 30 % = 31,58; 91,34 × 30 % = 27,40; 98,76 × 25 % = 24,69; 103,11 × 15 % = 15,47.
  const nko = (second: string): string => `
    Nilai Kinerja Organisasi Tahun 2024
    No | Indikator Kinerja Utama | Bobot (%) | Target | Realisasi | Capaian (%) | Skor
    1  | Layanan tepat waktu     | 30        | 80,00  | 84,20     | 105,25      | 31,58
    2  | Indeks kepuasan         | 30        | 90,10  | 82,30     | 91,34       | ${second}
    3  | Nilai SAKIP             | 25        | 72,50  | 71,60     | 98,76       | 24,69
    4  | SDM bersertifikat       | 15        | 61,10  | 63,00     | 103,11      | 15,47`;
  expectErrors(nko('27,40'));
  expectErrors(nko('20,40 !hitungan'));
});

test('the days of a year are what beds are held against', () => {
  // 4.391 ÷ (18 × 365) = 66,83 %; 7.024 ÷ (31 × 365) = 62,08 %; 5.238 ÷ (22 × 365) = 65,23 %; 1.502 ÷ (6 × 365) = 68,58 %.
  const bor = (second: string): string => `
    Tabel 3.10 BOR per Ruangan
    No | Ruangan | Jumlah TT | Hari Perawatan | BOR (%)
    1  | Anggrek | 18        | 4.391          | 66,83
    2  | Melati  | 31        | 7.024          | ${second}
    3  | Mawar   | 22        | 5.238          | 65,23
    4  | ICU     | 6         | 1.502          | 68,58`;
  expectErrors(bor('62,08'));
  expectErrors(bor('26,08 !hitungan'));
});

test('behind the budget and what was spent of it "Persentase" is the share, also of few years', () => {
  // 4.823 ÷ 5.210 = 92,57 %; 5.104 ÷ 5.618 = 90,85 %; 5.733 ÷ 6.120 = 93,68 %.
  const years = (second: string): string => `
    Tabel 3.7 Perkembangan Anggaran
    No | Tahun | Anggaran (Rp)  | Realisasi (Rp) | Persentase (%)
    1  | 2022  | 5.210.000.000  | 4.823.000.000  | 92,57
    2  | 2023  | 5.618.000.000  | 5.104.000.000  | ${second}
    3  | 2024  | 6.120.000.000  | 5.733.000.000  | 93,68`;
  expectErrors(years('90,85'));
  expectErrors(years('80,85 !hitungan'));
});

test('numbers of columns in brackets are none of the headings: "Jumlah" above (3) is the sum of what is left and right of it', () => {
  // 15 + 8 + 1 = 24; 8 + 2 + 13 = 23; 7 + 2 + 1 = 10.
  const tlhp = (second: string): string => `
    No  | Pemeriksa              | Jumlah Rekomendasi | Selesai | Dalam Proses | Belum
    (1) | (2)                    | (3)                | (4)     | (5)          | (6)
    1   | Inspektorat Provinsi   | 24                 | 15      | 8            | 1
    2   | Inspektorat Kabupaten  | ${second}          | 8       | 2            | 13
    3   | Badan Pemeriksa        | 10                 | 7       | 2            | 1`;
  expectErrors(tlhp('23'));
  expectErrors(tlhp('32 !hitungan'));
});

test('points between percentages are their difference, with or without a percent sign', () => {
  // 103,72 − 95,21 = 8,51; 98,13 − 110,45 = -12,32; 91,07 − 88,62 = 2,45; 99,91 − 101,34 = -1,43.
  const capaian = (heading: string, third: string): string => `
    Tabel 3.3 Perkembangan Capaian
    No | Indikator Kinerja       | Capaian 2023 (%) | Capaian 2024 (%) | ${heading}
    1  | Nilai IKM               | 95,21            | 103,72           | 8,51
    2  | Nilai SAKIP             | 110,45           | 98,13            | -12,32
    3  | Persentase desa mandiri | 88,62            | 91,07            | ${third}
    4  | Indeks layanan          | 101,34           | 99,91            | -1,43`;
  for (const heading of ['Naik/Turun', 'Selisih', 'Naik/Turun (%)']) {
    expectErrors(capaian(heading, '2,45'));
    expectErrors(capaian(heading, '2,54 !perubahan'));
  }
});

test('weights in whole percents are not rounded', () => {
  // 12 % of 92,40 = 11,09; 15 % of 79,60 = 11,94; 40 % of 95,00 = 38,00; 33 % of 77,30 = 25,51; 15 % of 80,10 = 12,02.
  const nilai = (second: string): string => `
    No | Area       | Bobot (%) | Capaian (%) | Nilai Tertimbang
    1  | Rencana    | 12        | 92,40       | 11,09
    2  | Pengadaan  | 15        | 79,60       | ${second}
    3  | Layanan    | 40        | 95,00       | 38,00
    4  | Pengawasan | 33        | 77,30       | 25,51`;
  expectErrors(nilai('11,94'));
  expectErrors(nilai('12,02 !hitungan'));
});

test('a mean may be that of the two columns beside it', () => {
  // (3,31 + 3,40) ÷ 2 = 3,355; (3,22 + 3,30) ÷ 2 = 3,260; (3,10 + 3,20) ÷ 2 = 3,150; (3,90 + 3,94) ÷ 2 = 3,920.
  const survey = (mean: string): string => `
    Loket     | Semester Awal | Semester Akhir | Rata-rata
    Kependudukan | 3,31       | 3,40           | 3,355
    Perizinan    | 3,22       | 3,30           | 3,260
    Pertanahan   | 3,10       | 3,20           | ${mean}
    Sosial       | 3,90       | 3,94           | 3,920`;
  expectErrors(survey('3,150'));
  expectErrors(survey('3,510 !hitungan'));
});

test('a rate is of as many as its heading says', () => {
  // 120 ÷ 30.112 = 39,85 of 10.000; 98 ÷ 25.400 = 38,58; 144 ÷ 41.005 = 35,12; 76 ÷ 19.877 = 38,24.
  const linmas = (rate: string): string => `
    Wilayah | Anggota Linmas | Penduduk | Rasio per 10.000 Penduduk
    Utara   | 120            | 30.112   | 39,85
    Selatan | 98             | 25.400   | ${rate}
    Timur   | 144            | 41.005   | 35,12
    Barat   | 76             | 19.877   | 38,24`;
  expectErrors(linmas('38,58'));
  expectErrors(linmas('35,88 !hitungan'));
});

test('an index is the mean of those right before it: (0,8171 + 0,6833 + 0,7333) ÷ 3 = 0,7446', () => {
  const desa = (first: string): string => `
    Tabel 3.13 Indeks Desa Membangun
    No | Desa         | IKS    | IKE    | IKL    | Nilai IDM
    1  | Cikuya       | 0,8171 | 0,6833 | 0,7333 | ${first}
    2  | Pengarasan   | 0,8514 | 0,7167 | 0,6667 | 0,7449
    3  | Sindangwangi | 0,7886 | 0,6500 | 0,8000 | 0,7462
    4  | Tambakserang | 0,8343 | 0,6000 | 0,6667 | 0,7003
    5  | Bangbayang   | 0,8629 | 0,7333 | 0,7333 | 0,7765`;
  expectErrors(desa('0,7446'));
  expectErrors(desa('0,4746 !hitungan'));
});

test('weights are set: of 98,10 with a weight of 10 % the score is wrong, and neither its weight nor the total', () => {
  // 10 + 13,12 + 19,24 + 9,81 + 10 + 9,93 + 24,97 = 97,07.
  const ikpa = (fourth: string): string => `
    Tabel 3.14 Nilai IKPA Satuan Kerja Tahun 2024
    No | Indikator             | Nilai  | Bobot | Nilai Akhir
    1  | Revisi DIPA           | 100,00 | 10%   | 10,00
    2  | Deviasi Halaman III   | 87,45  | 15%   | 13,12
    3  | Penyerapan Anggaran   | 96,20  | 20%   | 19,24
    4  | Belanja Kontraktual   | 98,10  | 10%   | ${fourth}
    5  | Penyelesaian Tagihan  | 100,00 | 10%   | 10,00
    6  | Pengelolaan UP        | 99,31  | 10%   | 9,93
    7  | Capaian Output        | 99,87  | 25%   | 24,97
    Nilai Total | <            | <      | 100%  | 97,07`;
  expectErrors(ikpa('9,81'));
  expectErrors(ikpa('9,11 !hitungan'));
});
