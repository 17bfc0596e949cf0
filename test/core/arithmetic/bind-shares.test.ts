import { expectErrors } from '../../support/findings';

// 12 + 10 + 8 + 10 = 40: 30 %, 25 %, 20 %, 25 %.
const fields = (finance: string, total: string): string => `
  Tabel 3.3 Kegiatan per Bidang
  No | Bidang    | Jumlah Kegiatan | Persentase (%)
  1  | Umum      | 12              | 30,00
  2  | Keuangan  | 10              | ${finance}
  3  | Program   | 8               | 20,00
  4  | Data      | 10              | 25,00
     | Jumlah    | 40              | ${total}`;

test('what each number is of the sum of its column', () => {
  expectErrors(fields('25,00', '100,00'));
  expectErrors(fields('35,00 !jumlah', '100,00'));
  expectErrors(fields('25,00', '97,50 !jumlah'));
});

test('percentages of something else are no shares', () => {
  // 9 of 10, 6 of 8, 12 of 12 and 10 of 10 were carried out.
  expectErrors(`
    Tabel 3.3 Kegiatan per Bidang
    No | Bidang    | Jumlah Kegiatan | Persentase (%)
    1  | Umum      | 12              | 100,00
    2  | Keuangan  | 10              | 90,00
    3  | Program   | 8               | 75,00
    4  | Data      | 10              | 100,00
       | Jumlah    | 40              | 92,50`);
});

test('two parts of a whole are enough for a "%" right behind them', () => {
  // 181 of 203 are 89,16 %, 22 of 203 are 10,84 %.
  const suara = (first: string): string => `
    Uraian    | Jumlah | %
    Sah       | 181    | ${first}
    Tidak sah | 22     | 10,84
    Jumlah    | 203    | 100,00`;
  expectErrors(suara('89,16'));
  expectErrors(suara('88,16 !jumlah'));
});

test('where one of the parts is wrong, the others are still shares of the total that is printed', () => {
  // 3, 11, 17, 8 and 3 of 42 are 7,14 %, 26,19 %, 40,48 %, 19,05 % and 7,14 %.
  const predicates = (first: string): string => `
    Tabel 3.9 Rekapitulasi Predikat Perangkat Daerah
    Predikat | Jumlah OPD | Persentase (%)
    A        | ${first}   | 7,14
    BB       | 11         | 26,19
    B        | 17         | 40,48
    CC       | 8          | 19,05
    C        | 3          | 7,14
    Jumlah   | 42         | 100,00`;
  expectErrors(predicates('3'));
  expectErrors(predicates('12 !jumlah'));
});

test('a hundred percent of a hundred, again and again, is no share', () => {
  // Both are capaian: of two years.
  expectErrors(`
    Tabel 3.3 Perbandingan dengan Tahun Lalu
    Ukuran                   | Diraih 2019 | Perolehan 2020 (%)
    Jumlah gangguan          | 100,00      | 100,00
    Pelunasan PBB            | 100,00      | 100,00
    Kepuasan                 | 91,49       | 90,09
    Desa maju                | 100,00      | 100,00
    Nilai SAKIP              | 65,96       | 125,37
    Desa tertib              | 100,00      | 100,00`);
});

/** 50 + 100 + 20 + 30 = 200 million: 25 %, 50 %, 10 %, 15 %. */
test('a weight is the share of the money, that of what is counted may be anything', () => {
  const weighed = (last: string, weight = 'Bobot (%)'): string => `
    Tabel 3.9 Realisasi Anggaran
    Program   | Anggaran (Rp) | ${weight} | Realisasi (Rp) | %
    Program A | 50.000.000    | 25,00     | 45.000.000     | 90,00
    Program B | 100.000.000   | 50,00     | 90.000.000     | 90,00
    Program C | 20.000.000    | 10,00     | 16.000.000     | 80,00
    Program D | 30.000.000    | ${last}   | 24.000.000     | 80,00
    Jumlah    | 200.000.000   | 100,00    | 175.000.000    | 87,50`;
  expectErrors(weighed('15,00'));
  expectErrors(weighed('17,00 !jumlah'));
  expectErrors(weighed('17,00', 'Bobot Capaian (%)'));
  expectErrors(`
    Tabel 3.3 Kegiatan per Bidang
    Bidang   | Jumlah Kegiatan | Bobot (%)
    Umum     | 12              | 30,00
    Keuangan | 10              | 25,00
    Program  | 8               | 20,00
    Data     | 10              | 27,00
    Jumlah   | 40              | 102,00`);
});

test('the share that takes what rounding the others left is right: six of 14,29 and one of 14,26 make 100', () => {
  const equal = (last: string, total: string): string => `
    Tabel 3.9 Pagu Anggaran
    Program   | Anggaran (Rp) | Bobot (%)
    Program A | 10.000.000    | 14,29
    Program B | 10.000.000    | 14,29
    Program C | 10.000.000    | 14,29
    Program D | 10.000.000    | 14,29
    Program E | 10.000.000    | 14,29
    Program F | 10.000.000    | 14,29
    Program G | 10.000.000    | ${last}
    Jumlah    | 70.000.000    | ${total}`;
  expectErrors(equal('14,26', '100,00'));
  expectErrors(equal('12,46 !jumlah', '100,00'));
});

test('weights that were set, and make 100, are near the shares of the money and right', () => {
  // 300 ÷ 1.030 = 29,13 %; 200 ÷ 1.030 = 19,42 %; 250 ÷ 1.030 = 24,27 %; 280 ÷ 1.030 = 27,18 %.
  expectErrors(`
    Tabel 3 Indikator Kinerja Utama
    No | Indikator   | Bobot (%) | Anggaran (Rp) | Capaian (%)
    1  | Indikator A | 30        | 300.000.000   | 95
    2  | Indikator B | 20        | 200.000.000   | 96
    3  | Indikator C | 25        | 250.000.000   | 97
    4  | Indikator D | 25        | 280.000.000   | 98`);
});

test('what was reached of a share of the money is no share of it', () => {
  // 320 of 680 is 47,06 %, 180 is 26,47 %, 30 is 4,41 %, 150 is 22,06 %; 90 % of 4,41 % is 3,97 %.
  expectErrors(`
    Pekerjaan         | Pagu (Rp)   | Bobot (%) | Fisik (%) | Fisik Tertimbang (%)
    Sarana kelurahan  | 320.000.000 | 47,06     | 100,00    | 47,06
    Pemberdayaan      | 180.000.000 | 26,47     | 100,00    | 26,47
    Evaluasi          | 30.000.000  | 4,41      | 90,00     | 3,97
    Administrasi      | 150.000.000 | 22,06     | 100,00    | 22,06
    Jumlah            | 680.000.000 | 100,00    |           | 99,56`);
});
