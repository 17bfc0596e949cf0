import { expectErrors } from '../../support/findings';

test('weights that make a whole have no other total, however far off it is', () => {
  // 30 + 20 + 20 + 15 + 15 = 100.
  const weights = (total: string): string => `
    Tabel 3.11 Penilaian Lomba Desa
    No | Kriteria     | Bobot (%)
    1  | Kebersihan   | 30
    2  | Ketertiban   | 20
    3  | Keamanan     | 20
    4  | Administrasi | 15
    5  | Inovasi      | 15
       | Jumlah       | ${total}`;
  expectErrors(weights('100'));
  expectErrors(weights('160 !jumlah'));
});

test('a mean of percentages does not lie beyond all of them; what is counted beside it is no mean', () => {
  // (112,40 + 98,25 + 89,80) ÷ 3 = 100,15.
  const sasaran = (mean: string): string => `
    Tabel 3.1 Rata-rata Capaian Sasaran
    No | Sasaran Strategis                | Jumlah Indikator | Rata-rata Capaian (%)
    1  | Meningkatnya kualitas pelayanan  | 2                | 112,40
    2  | Meningkatnya akuntabilitas       | 3                | 98,25
    3  | Terwujudnya ketertiban           | 2                | 89,80
       | Rata-rata capaian sasaran        | 7                | ${mean}`;
  expectErrors(sasaran('100,15'));
  expectErrors(sasaran('500,15 !hitungan'));
});

test('percentages that make a hundred by chance have a mean, too', () => {
  // Weighted by what they cost: 5 % of 10, 20 % of 10, 75 % of 180 million make 137,5 of 200 million.
  expectErrors(`
    Tabel 3.9 Kemajuan Pekerjaan
    No | Pekerjaan  | Lokasi | Kemajuan (%)
    1  | Gedung A   | Utara  | 5
    2  | Gedung B   | Barat  | 20
    3  | Gedung C   | Timur  | 75
       | Jumlah     |        | 68,75`);
});

test('a small total that leaves out one of few things is wrong where the others of its row are right', () => {
  // 12 + 6 + 9 + 4 = 31 and 9 + 7 + 5 + 8 = 29; without the 9 it would be 22.
  const pegawai = (total: string): string => `
    Unit       | Laki-laki | Perempuan | Kendaraan
    Umum       | 9         | 12        | 3
    Mutasi     | 7         | 6         | 1
    Diklat     | 5         | 9         | 2
    Kinerja    | 8         | 4         | 2
    Jumlah     | 29        | ${total}  | 8`;
  expectErrors(pegawai('31'));
  expectErrors(pegawai('22 !jumlah'));
});

test('"Nilai Total/Konversi Bobot" below indicators is a total', () => {
  // 10 + 15 + 75 = 100; 10,00 + 13,82 + 74,03 = 97,85.
  const ikpa = (total: string): string => `
    No | Indikator                  | Bobot | Nilai  | Nilai Akhir
    1  | Revisi DIPA                | 10    | 100,00 | 10,00
    2  | Deviasi Halaman III        | 15    | 92,14  | 13,82
    3  | Penyerapan                 | 75    | 98,70  | 74,03
    Nilai Total/Konversi Bobot |    | 100   |        | ${total}`;
  expectErrors(ikpa('97,85'));
  expectErrors(ikpa('98,75 !jumlah'));
});

test('one of few digits is another one, or two are exchanged, beside columns that add up', () => {
  // 1 + 4 + 2 + 3 + 4 = 14 and 0 + 3 + 2 + 5 + 1 = 11 are 25.
  const pegawai = (men: string, women: string): string => `
    Tabel 1.2 Jumlah Pegawai menurut Golongan
    No | Golongan | L | P | L+P
    1  | IV/a     | 1 | - | 1
    2  | III/d    | 4 | 3 | 7
    3  | III/c    | 2 | 2 | 4
    4  | III/b    | 3 | 5 | 8
    5  | II/c     | 4 | 1 | 5
       | Jumlah   | ${men} | ${women} | 25`;
  expectErrors(pegawai('14', '11'));
  expectErrors(pegawai('41 !jumlah', '11'));
  expectErrors(pegawai('14', '71 !jumlah'));
});

test('no mean lies beyond all of its numbers: (3,42 + 3,30 + 3,25 + 3,18) ÷ 4 = 3,29', () => {
  const kepuasan = (first: string): string => `
    Tabel 3.7 Indeks Kepuasan Anggota DPRD
    No | Aspek Layanan        | Semester I | Semester II | Rata-rata
    1  | Administrasi rapat   | 3,42       | 3,50        | 3,46
    2  | Fasilitasi kunjungan | 3,30       | 3,38        | 3,34
    3  | Keprotokolan         | 3,25       | 3,41        | 3,33
    4  | Sarana gedung        | 3,18       | 3,26        | 3,22
       | Rata-rata            | ${first}   | 3,39        | 3,34`;
  expectErrors(kepuasan('3,29'));
  expectErrors(kepuasan('9,29 !hitungan'));
  // What nothing but its name says may be the mean of something else.
  expectErrors(kepuasan('91,15'));
});
