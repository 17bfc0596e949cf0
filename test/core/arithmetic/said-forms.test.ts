import { check } from '../../../src/core/check';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

test('a deviation is what was reached less what was planned, wherever the two stand', () => {
  // 389,16 of 400 are 97,29 %, 246,275 of 250 98,51 %, 119,412 of 120 99,51 %, 74,056 of 80 92,57 % (million).
  const serapan = (last: string): string => `
    Tabel 3.5 Realisasi Keuangan per Program
    No | Program   | Pagu        | Rencana (%) | Realisasi (Rp) | Realisasi (%) | Deviasi (%)
    1  | Program A | 400.000.000 | 98,55       | 389.160.000    | 97,29         | -1,26
    2  | Program B | 250.000.000 | 97,18       | 246.275.000    | 98,51         | 1,33
    3  | Program C | 120.000.000 | 99,86       | 119.412.000    | 99,51         | -0,35
    4  | Program D | 80.000.000  | 95,11       | 74.056.000     | 92,57         | ${last}`;
  expectErrors(serapan('-2,54'));
  expectErrors(serapan('-2,45 !hitungan'));
});

test('growth is measured in what was reached the year before', () => {
  // 210 ÷ 200 = 1,05; 231 ÷ 210 = 1,1; 500 ÷ 400 = 1,25; 450 ÷ 500 = 0,9; 76 ÷ 80 = 0,95; 1.120 ÷ 1.000 = 1,12.
  const tumbuh = (first: string): string => `
    No | Uraian    | Banyaknya | <     | <     | Pertumbuhan (%) | <
    ^  | ^         | 2022      | 2023  | 2024  | 2023            | 2024
    1  | Koperasi  | 200       | 210   | 231   | 5,00            | ${first}
    2  | Pedagang  | 400       | 500   | 450   | 25,00           | -10,00
    3  | Pasar     | 80        | 76    | 76    | -5,00           | 0,00
    4  | Kios      | 1.000     | 1.120 | 1.400 | 12,00           | 25,00`;
  expectErrors(tumbuh('10,00'));
  // 21 of 231 are 9,09 %.
  expectErrors(tumbuh('9,09 !hitungan'));
});

test('numbers of people add up across the percentages between them', () => {
  // 12 + 18 = 30; 5 + 5 = 10; 7 + 13 = 20; 24 + 36 = 60; 18 + 5 = 23.
  const pegawai = (total: string): string => `
    Bagian   | Laki-laki | <    | Perempuan | <    | Jumlah
    ^        | Orang     | %    | Orang     | %    | ^
    Umum     | 12        | 40,0 | 18        | 60,0 | 30
    Mutasi   | 5         | 50,0 | 5         | 50,0 | 10
    Diklat   | 7         | 35,0 | 13        | 65,0 | 20
    Jumlah   | 24        | 40,0 | ${total}  | 60,0 | 60`;
  expectErrors(pegawai('36'));
  expectErrors(pegawai('23 !jumlah'));
});

test('a sum that is right to the last unit has all the parts, those that are mostly zero among them', () => {
  // 74 + 3 + 2 = 79; 80 + 6 + 4 + 1 = 91; 66 + 11 + 8 = 85; 308 + 20 + 14 + 1 = 343.
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.5 Tindak Lanjut Hasil Pemeriksaan
     No | Tahun | Rekomendasi | Sesuai | Belum Sesuai | Belum Ditindaklanjuti | Tidak Dapat Ditindaklanjuti
     1  | 2021  | 88          | 88     | 0            | 0                     | 0
     2  | 2022  | 79          | 74     | 3            | 2                     | 0
     3  | 2023  | 91          | 80     | 6            | 4                     | 1
     4  | 2024  | 85          | 66     | 11           | 8                     | 0
        | Jumlah| 343         | 308    | 20           | 14                    | 1`,
  );
  const { findings } = check({ sheets: [sheet] });
  expect(findings.filter(({ rule }) => rule === 'hitungan' || rule === 'jumlah')).toEqual([]);
});

test('a change of a few rows is the difference of two years', () => {
  // 510 − 400 = 110; 236 − 250 = -14; 520 − 400 = 120; 200 − 160 = 40; 120 ÷ 400 = 30 %; 120 ÷ 520 = 23,08 %.
  const riset = (third: string): string => `
    Uraian     | 2023 | 2024 | Perubahan | Pertumbuhan (%)
    Penelitian | 400  | 510  | 110       | 27,50
    Pengabdian | 250  | 236  | -14       | -5,60
    Publikasi  | 400  | 520  | ${third}
    Paten      | 160  | 200  | 40        | 25,00`;
  expectErrors(riset('120 | 30,00'));
  expectErrors(riset('-120 !hitungan | 30,00'));
  expectErrors(riset('120 | 23,08 !hitungan'));
});

test('"%" right behind a rise is what it is of the year before', () => {
  // 6,124 ÷ 40 = 15,31 %; -0,618 ÷ 12 = -5,15 %; 5,506 ÷ 52 = 10,59 %; 5,506 ÷ 57,506 = 9,57 % (million).
  const pnbp = (total: string): string => `
    Uraian     | Realisasi  | Realisasi 2023 | Kenaikan/(Penurunan) | %
    Fungsional | 46.124.000 | 40.000.000     | 6.124.000            | 15,31
    Umum       | 11.382.000 | 12.000.000     | -618.000             | -5,15
    Jumlah     | 57.506.000 | 52.000.000     | 5.506.000            | ${total}`;
  expectErrors(pnbp('10,59'));
  expectErrors(pnbp('9,57 !hitungan'));
});

test('what a difference is taken from may be joined to it by a word', () => {
  // 63,12 − 60,00 = 3,12; 27,58 − 40,00 = −12,42; 6,20 − 5,00 = 1,20.
  const compared = (difference: string): string => `
    Ukuran             | Kami  | Tetangga | Target Nasional | Selisih dengan Target Nasional
    Lulusan bekerja    | 63,12 | 58,40    | 60,00           | 3,12
    Dosen doktor       | 27,58 | 31,02    | 40,00           | ${difference}
    Prodi terakreditasi| 6,20  | 9,40     | 5,00            | 1,20`;
  expectErrors(compared('-12,42'));
  expectErrors(compared('-14,22 !hitungan'));
});

test('a product of which the heading names both factors is shown by two rows', () => {
  // 53,60 × 0,376 = 20,15; 86,12 × 0,405 = 34,88; 48,90 × 0,219 = 10,71.
  const iklh = (first: string): string => `
    Komponen             | Nilai Indeks | Bobot | Nilai x Bobot
    Indeks Kualitas Air  | 53,60        | 0,376 | ${first}
    Indeks Kualitas Udara| 86,12        | 0,405 | 34,88
    Indeks Kualitas Lahan| 48,90        | 0,219 | 10,71`;
  expectErrors(iklh('20,15'));
  expectErrors(iklh('21,05 !hitungan'));
});

test('the product that stands in brackets is computed in three rows, too', () => {
  // 0,376 × 54,29 = 20,41; 0,405 × 86,71 = 35,12; 0,219 × 48,02 = 10,52: 66,05. 54,29 ÷ 52,1 = 104,20 %.
  const iklh = (first: string, capaian = '104,20'): string => `
    Tabel 3.13 Perhitungan Indeks Kualitas Lingkungan Hidup Tahun 2024
    No | Komponen | Bobot | Target | Realisasi | Capaian (%) | Nilai Tertimbang (Bobot x Realisasi)
    1 | Indeks Kualitas Air | 0,376 | 52,1 | 54,29 | ${capaian} | ${first}
    2 | Indeks Kualitas Udara | 0,405 | 84,2 | 86,71 | 102,98 | 35,12
    3 | Indeks Kualitas Lahan | 0,219 | 47,5 | 48,02 | 101,09 | 10,52
    Nilai IKLH | < | < | < | < | < | 66,05`;
  expectErrors(iklh('20,41'));
  expectErrors(iklh('24,01 !hitungan'));
  expectErrors(iklh('20,41', '107,20 !hitungan'));
});

test('a percentage is the numerator by the denominator where the headings say so: 41 ÷ 44 = 93,18 %', () => {
  const persentase = (second: string): string => `
    Tabel 3.5 Perhitungan Indikator Kinerja
    No | Indikator | Pembilang | Penyebut | Realisasi (%) | Target (%) | Capaian (%)
    1 | Persentase desa tertib administrasi | 16 | 18 | 88,89 | 85 | 104,58
    2 | Persentase pengaduan ditindaklanjuti | 41 | 44 | ${second} | 95 | 98,08
    3 | Persentase usulan terakomodir | 27 | 90 | 30,00 | 30 | 100,00
    4 | Persentase RT/RW aktif | 212 | 231 | 91,77 | 90 | 101,97`;
  expectErrors(persentase('93,18'));
  expectErrors(persentase('98,13 !hitungan'));
});

test('a percentage called as the number beside it is the share of that: 137,7 of 1.850 are 7,44 %', () => {
  const paket = (second: string): string => `
    Tabel 3.14 Pengadaan Barang/Jasa Tahun 2024
    No | Metode             | Pagu (Rp)      | Nilai Kontrak (Rp) | Efisiensi (Rp) | Efisiensi (%)
    1  | Tender             | 28.410.000.000 | 26.120.455.000     | 2.289.545.000  | 8,06
    2  | Seleksi            | 1.850.000.000  | 1.712.300.000      | 137.700.000    | ${second}
    3  | Pengadaan Langsung | 9.871.200.000  | 9.544.318.750      | 326.881.250    | 3,31`;
  expectErrors(paket('7,44'));
  expectErrors(paket('4,74 !hitungan'));
});

test('a percentage of a whole that it names is computed in three rows, too: 4 of 18 are 22,22 %', () => {
  const aksi = (second: string): string => `
    Tabel 2.4 Rencana Aksi Triwulan
    No | Indikator | Target Tahunan | TW I | % thd Tahunan | TW II | % thd Tahunan | TW III | % thd Tahunan | TW IV | % thd Tahunan
    1 | Jumlah laporan | 12 | 3 | 25,00 | 6 | 50,00 | 9 | 75,00 | 12 | 100,00
    2 | Jumlah desa dibina | 18 | 4 | ${second} | 9 | 50,00 | 14 | 77,78 | 18 | 100,00
    3 | Persentase pengaduan | 95 | 90 | 94,74 | 92 | 96,84 | 93 | 97,89 | 95 | 100,00`;
  expectErrors(aksi('22,22'));
  expectErrors(aksi('22,55 !hitungan'));
});

test('a rate among percentages is per 1.000: 98 of 14.210 are 6,90; and of complaints less is better', () => {
  expectErrors(`
    Tabel 3.6 Indikator Kesehatan
    No | Indikator | Numerator | Denominator | Nilai (%)
    1 | Angka Kematian Bayi (per 1.000 KH) | 98 | 14.210 | 6,90
    2 | Persentase balita stunting | 2.114 | 18.230 | 11,60
    3 | Cakupan imunisasi | 3.811 | 3.981 | 95,73
    4 | Cakupan K4 | 4.011 | 4.212 | 95,23`);
  const { workbook } = workbookOf(
    sheetOf(
      'S',
      `Tabel 3.13 Komponen Kualitas Layanan
       No | Komponen          | Target | Realisasi | Capaian (%)
       1  | Ketepatan dokumen | 95     | 93        | 97,89
       2  | Keluhan pelanggan | 20     | 16        | 120,00
       3  | Kehadiran petugas | 98     | 97        | 98,98`,
    ),
  );
  expect(check(workbook).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what is no percentage of numerator and denominator: a rate, what is left of the whole, growth, an average', () => {
  const ikk = (row: string): string => `
    Tabel 3.31 Indikator Kinerja Kunci
    No | Indikator                    | Pembilang | Penyebut | Capaian (%)
    1  | Persentase siskamling aktif  | 212       | 231      | 91,77
    2  | Persentase Satlinmas terlatih | 310      | 412      | 75,24
    3  | Cakupan patroli              | 96        | 104      | 92,31
    4  | ${row}`;
  expectErrors(ikk('Angka kriminalitas per 10.000 penduduk | 148 | 412.300 | 3,59'));
  expectErrors(ikk('Persentase OPD tanpa temuan | 23 | 48 | 52,08'));
  expectErrors(ikk('Pertumbuhan PAD | 412.000 | 398.000 | 3,52'));
  expectErrors(ikk('Nilai SKM | 1.012.345 | 12.001 | 84,36'));
  expectErrors(ikk('Persentase pengaduan selesai | 41 | 44 | 98,13 !hitungan'));
});
