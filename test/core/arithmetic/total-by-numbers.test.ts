import { expectErrors } from '../../support/findings';

/** 3,5 + 4,1 + 2,4 = 10,0 km², 310 + 295 + 400 = 1.005 and 320 + 301 + 390 = 1.011 people, 2.016 in all. */
const villages = (last: string, men = '1.005'): string => `Tabel 1.3 Luas Wilayah dan Penduduk
  No | Desa/Kelurahan | Luas (Km2) | Laki-laki | Perempuan | Penduduk
  1  | Randu          | 3,5        | 310       | 320       | 630
  2  | Wangi          | 4,1        | 295       | 301       | 596
  3  | Asri           | 2,4        | 400       | 390       | 790
     | ${last}        | 10,0       | ${men}    | 1.011     | 2.016`;

test('a last row without a number that adds up the numbered ones is their total, whatever it is called', () => {
  expectErrors(villages('Kecamatan Randuwangi'));
  expectErrors(villages('Kecamatan Randuwangi', '1.050 !jumlah'));
});

test('a numbered row, and one that adds up too little, is one of a list', () => {
  const list = (last: string): string => `Tabel 1.4 Sarana
    No | Nama Barang | Baik | Rusak | Hilang
    1  | Meja        | 10   | 2     | 1
    2  | Kursi       | 20   | 3     | 2
    3  | Lemari      | 5    | 1     | 0
    ${last}`;
  expectErrors(list('4 | Papan | 35 | 7 | 3'));
  expectErrors(list('  | Papan | 35 | 5 | 4'));
});

test('so is the first row above them', () => {
  // 4.120 + 3.887 + 5.240 + 2.116 = 15.363; 4.018 + 3.801 + 5.160 + 2.075 = 15.054; 201 + 190 + 258 + 104 = 753.
  const siswa = (total: string): string => `
    No | Kecamatan | Penduduk Usia 7-12 Tahun | Siswa  | Guru
       | Kabupaten | ${total}
    1  | Utara     | 4.120                    | 4.018  | 201
    2  | Selatan   | 3.887                    | 3.801  | 190
    3  | Timur     | 5.240                    | 5.160  | 258
    4  | Barat     | 2.116                    | 2.075  | 104`;
  expectErrors(siswa('15.363 | 15.054 | 753'));
  expectErrors(siswa('15.363 | 15.540 !jumlah | 753'));
});

test('without numbers three columns or more add up, and one alone may be wrong', () => {
  // 4 + 5 + 3 = 12; 310 + 402 + 255 = 967; 980 + 1.210 + 744 = 2.934; 1.002 + 1.188 + 760 = 2.950.
  const kelurahan = (men: string): string => `
    Lingkungan | Jumlah RT | Jumlah KK | L      | P
    Mawar      | 4         | 310       | 980    | 1.002
    Melati     | 5         | 402       | 1.210  | 1.188
    Kenanga    | 3         | 255       | 744    | 760
    Kelurahan  | 12        | 967       | ${men} | 2.950`;
  expectErrors(kelurahan('2.934'));
  expectErrors(kelurahan('2.349 !jumlah'));
  expectErrors(kelurahan('2.349').replace('967', '976'));
});

test('a last row of another name that adds up the totals above it is a total, too', () => {
  // 60 + 40 = 100; 40,20 + 29,50 = 69,70; 43,13 + 30,29 = 73,42; 73,42 − 69,70 = 3,72.
  const reform = (last: string): string => `
    Tabel 3.12 Nilai Evaluasi Reformasi Birokrasi
    No | Komponen Penilaian | Nilai Maksimal | Nilai 2022 | Nilai 2023 | Kenaikan
    A. | Komponen Pengungkit | | | |
    1. | Pemenuhan | 20,00 | 15,12 | 16,40 | 1,28
    2. | Hasil Antara | 10,00 | 6,33 | 6,71 | 0,38
    3. | Reform | 30,00 | 18,75 | 20,02 | 1,27
       | Total Komponen Pengungkit | 60,00 | 40,20 | 43,13 | 2,93
    B. | Komponen Hasil | | | |
    1. | Akuntabilitas Kinerja | 10,00 | 7,05 | 7,22 | 0,17
    2. | Kualitas Pelayanan | 10,00 | 8,45 | 8,50 | 0,05
    3. | Bersih dan Bebas KKN | 10,00 | 7,90 | 8,12 | 0,22
    4. | Kinerja Organisasi | 10,00 | 6,10 | 6,45 | 0,35
       | Total Komponen Hasil | 40,00 | 29,50 | 30,29 | 0,79
       | Indeks (Pengungkit + Hasil) | 100,00 | 69,70 | ${last} | 3,72`;
  expectErrors(reform('73,42'));
  expectErrors(reform('71,15'));
  expectErrors(reform('37,42 !jumlah'));
});

test('so is one in which the weights make a whole: 0,40 + 0,65 + 0,24 + 1,76 = 3,05', () => {
  const spbe = (index: string, first = '0,40'): string => `
    Tabel 3.17 Nilai Indeks SPBE per Domain
    No | Domain             | Bobot (%) | Indeks | Nilai (Bobot x Indeks)
    1  | Kebijakan Internal | 13        | 3,10   | ${first}
    2  | Tata Kelola        | 25        | 2,60   | 0,65
    3  | Manajemen          | 16,5      | 1,45   | 0,24
    4  | Layanan            | 45,5      | 3,86   | 1,76
    Indeks SPBE | <         | 100       |        | ${index}`;
  expectErrors(spbe('3,05'));
  expectErrors(spbe('3,50 !jumlah'));
});

test('a mean or a standard below weighed scores is not made of them', () => {
  // 24,60 + 35,10 + 22,50 = 82,20.
  expectErrors(`
    Tabel 3.4 Penilaian Kinerja Kecamatan
    No | Aspek       | Bobot | Nilai | Skor
    1  | Perencanaan | 30    | 82    | 24,60
    2  | Pelaksanaan | 45    | 78    | 35,10
    3  | Pelaporan   | 25    | 90    | 22,50
    Nilai Rata-Rata Kabupaten | < | 100 | 80 | 79,12`);
});

test('nor is a score that is no sum of them, and no slip of one: that of the year before, or of the best office', () => {
  // 24,12 + 26,87 + 21,90 + 11,20 = 84,09.
  expectErrors(`
    Tabel 3.28 Penilaian Kepatuhan Pelayanan Publik
    No | Dimensi   | Bobot | Nilai
    1  | Input     | 30    | 24,12
    2  | Proses    | 30    | 26,87
    3  | Output    | 25    | 21,90
    4  | Pengaduan | 15    | 11,20
       | Peringkat Tertinggi Nasional (Kab. Sleman) | 100 | 94,55`);
});
