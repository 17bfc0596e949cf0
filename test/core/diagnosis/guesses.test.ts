import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 3 + 8 + 40 + 9 = 60 answers. */
const answers = (good: string, total: string): string =>
  `Tabel 3.14 Jawaban Responden per Unsur
   No | Unsur Layanan | Tidak Baik | Kurang Baik | ${good} | Sangat Baik | Total
   1 | Persyaratan | 3 | 8 | 40 | 9 | ${total}`;

test('a column with an unknown heading among the parts of a sum is taken for the part that it lacks', () => {
  expectMarked([sheetOf('S', answers('Butir ~kolom', '60'))]);
});

test('a sum that may lack a part is no error', () => {
  expectMarked([sheetOf('S', answers('Butir', '62 ?jumlah'))]);
});

test('the parts of a sum and its result lack no part, however unknown their headings are', () => {
  // 120 + 240 + 180 + 260 = 800 million; 90 + 60 + 75 + 105 = 330; 42 + 58 + 61 + 39 = 200.
  expectMarked([
    sheetOf(
      'S',
      `Tabel 3.20 Realisasi per Triwulan
       No | Program            | Anggaran (Rp) | Triwulan I  | Triwulan II | Triwulan III | Triwulan IV | Jumlah Realisasi     | %
       1  | Program Penunjang  | 1.000.000.000 | 120.000.000 | 240.000.000 | 180.000.000  | 260.000.000 | 800.000.000          | 80,00
       2  | Program Pelayanan  | 400.000.000   | 90.000.000  | 60.000.000  | 75.000.000   | 105.000.000 | 350.000.000 !hitungan | 82,50
       3  | Program Pembinaan  | 250.000.000   | 42.000.000  | 58.000.000  | 61.000.000   | 39.000.000  | 200.000.000          | 80,00`,
    ),
  ]);
});

test('with headings that are known the same is an error', () => {
  expectMarked([sheetOf('S', answers('Baik', '62 !jumlah'))]);
});

test('a sum that holds once a part of it is corrected is no second mistake', () => {
  // Three of seven sums are wrong; of the other four two hold with the right number only.
  expectMarked([
    sheetOf(
      'S',
      `Kode         | Program/Kegiatan       | Anggaran (Rp)
       7.01.01         | Program Penunjang      | 131.500.000
       7.01.01.2.01    | Administrasi Keuangan  | 49.200.000 !jumlah
       7.01.01.2.01.01 | Gaji                   | 60.000.000
       7.01.01.2.01.02 | Penatausahaan          | 34.200.000
       7.01.01.2.02    | Administrasi Umum      | 37.300.000
       7.01.01.2.02.01 | Perlengkapan           | 12.300.000
       7.01.01.2.02.02 | Rapat                  | 25.000.000
       7.01.02         | Program Pelayanan      | 62.800.000
       7.01.02.2.01    | Koordinasi             | 26.400.000 !jumlah
       7.01.02.2.01.01 | Rapat koordinasi       | 20.100.000
       7.01.02.2.01.02 | Monitoring             | 22.300.000
       7.01.02.2.02    | Pelayanan Umum         | 20.400.000
       7.01.02.2.02.01 | Loket                  | 12.400.000
       7.01.02.2.02.02 | Arsip                  | 8.000.000
                       | Jumlah                 | 149.300.000 !jumlah`,
    ),
  ]);
});

test('what the numbers of a row make needs no names: percentages and rests are errors below a guessed one', () => {
  // 1.310.455.200 ÷ 1.250.000.000 = 104,84 %; 1.310.455.200 ÷ 1.120.440.100 − 1 = 16,96 %.
  const pajak = (capaian: string): string => `
    Tabel 3.4 Target dan Realisasi Pajak Daerah Tahun 2023 dan 2024
    NO | JENIS PAJAK    | REALISASI 2023 | TAHUN 2024    | <             | <      | PERTUMBUHAN (%)
    ^  | ^              | ^              | TARGET        | REALISASI     | %      | ^
    1  | Pajak Hotel    | 1.120.440.100  | 1.250.000.000 | 1.310.455.200 | ${capaian} | 16,96
    2  | Pajak Restoran | 4.310.220.750  | 4.800.000.000 | 5.212.330.150 | 108,59 | 20,93
    3  | Pajak Hiburan  | 301.225.000    | 320.000.000   | 298.440.000   | 93,26  | -0,92
    4  | Pajak Reklame  | 870.115.300    | 900.000.000   | 912.550.400   | 101,39 | 4,88`;
  expectErrors(pajak('104,84'));
  expectErrors(pajak('104,48 !capaian'));
  // 62.114.500 − 60.220.150 = 1.894.350, 96,95 %.
  const desa = (sisa: string, persen: string): string => `
    Tabel 3.11 Realisasi PBB-P2 per Desa Tahun 2024
    NO | DESA         | POKOK KETETAPAN (Rp.) | REALISASI (Rp.) | SISA (Rp.) | PROSENTASE
    1  | Cikuya       | 62.114.500            | 60.220.150      | ${sisa}    | ${persen}
    2  | Pengarasan   | 81.340.200            | 81.340.200      | -          | 100,00
    3  | Sindangwangi | 55.021.750            | 49.870.300      | 5.151.450  | 90,64
    4  | Tambakserang | 31.250.000            | 30.115.400      | 1.134.600  | 96,37`;
  expectErrors(desa('1.894.350', '96,95'));
  expectErrors(desa('1.849.350 !sisa', '96,95'));
  expectErrors(desa('1.894.350', '69,95 !persen-anggaran'));
});
