import { check } from '../../../src/core/check';
import { expectErrors } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

// 35 + 5 + 2 = 42; 28 + 0 + 0 = 28; 11 + 4 + 2 = 17; 24 + 6 + 1 = 31.
const temuan = (rest: string): string => `
  No | Kantor    | Jumlah Temuan | Rampung | Dikerjakan | Belum Disentuh
  1  | Pasar     | 42            | 35      | 5          | ${rest}
  2  | Perizinan | 28            | 28      | 0          | 0
  3  | Pertanian | 17            | 11      | 4          | 2
  4  | Kebersihan| 31            | 24      | 6          | 1`;

test('small numbers beside a column that is called their Jumlah add up to it', () => {
  expectErrors(temuan('2'));
  expectErrors(temuan('6').replace('42  ', '42 !hitungan '));
});

test('a column called Jumlah beside which nothing adds up is a number like others', () => {
  // 9 + 4 = 13 by chance only.
  expectErrors(`
       No | Desa    | Jumlah Warga | Rumah | Warung
       1  | Randu   | 13           | 9     | 4
       2  | Jati    | 48           | 12    | 3
       3  | Waru    | 36           | 10    | 2
       4  | Beringin| 29           | 8     | 5`);
});

test('of a few rows one that is off by one and one that is far off make no sum of a column whose heading speaks of one', () => {
  // 31 + 6 = 37 and 20 + 18 = 38 by chance; 13 + 11 is 24 and not 23.
  expectErrors(`
       No | Kegiatan | Jumlah Peserta | Desa | Pendamping
       1  | Rapat    | 37             | 31   | 6
       2  | Rujukan  | 38             | 20   | 18
       3  | Laporan  | 23             | 13   | 11
       4  | Kunjungan| 24             | 28   | 11`);
});

test('what was reached until last year is computed from nothing of this year, though two of three rows say so', () => {
  expectErrors(`
       No | Kegiatan | Realisasi s/d Tahun Lalu | Target | Realisasi
       1  | Rapat    | 37 | 31 | 6
       2  | Rujukan  | 38 | 20 | 18
       3  | Laporan  | 23 | 13 | 19`);
});

test('where everything was spent and reached, the realisasi is no product of a percentage', () => {
  expectErrors(`
       No | Uraian   | Capaian Kinerja (%) | Keuangan         |                           |        | Tingkat Efisiensi
          |          |                     | Rencana Anggaran | Jumlah Realisasi Anggaran | Persen |
       1  | Rapat    | 100,0               | 105.770          | 105.770                   | 100,0  | 0,0
       2  | Rujukan  | 105,0               | 84.200           | 84.200                    | 100,0  | 5,0
       3  | Laporan  | 100,0               | 21.570           | 21.570                    | 100,0  | 0,0`);
});

test('a column called Rata-rata is the mean of the columns beside it', () => {
  // (96,1 + 96,4 + 96,9) ÷ 3 = 96,47; (7,9 + 8,2 + 8,8) ÷ 3 = 8,30; (12,4 + 12,5 + 12,9) ÷ 3 = 12,60.
  const rata = (second: string): string => `
    Ukuran        | Utara | Tengah | Selatan | Rata-rata
    Melek huruf   | 96,1  | 96,4   | 96,9    | 96,47
    Lama sekolah  | 7,9   | 8,2    | 8,8     | ${second}
    Harapan lama  | 12,4  | 12,5   | 12,9    | 12,60`;
  expectErrors(rata('8,30'));
  expectErrors(rata('8,90 !hitungan'));
});

test('a price for so many makes an amount, and land with its yield a harvest', () => {
  // 12 × 45.000 = 540.000; 40 × 27.500 = 1.100.000; 6 × 310.000 = 1.860.000; 25 × 18.000 = 450.000.
  const belanja = (third: string): string => `
    Barang | Volume | Harga Satuan (Rp) | Jumlah (Rp)
    Kertas | 12     | 45.000            | 540.000
    Tinta  | 40     | 27.500            | 1.100.000
    Map    | 6      | 310.000           | ${third}
    Pulpen | 25     | 18.000            | 450.000`;
  expectErrors(belanja('1.860.000'));
  expectErrors(belanja('1.680.000 !hitungan'));
  // 9.840 × 54,2 ÷ 10 = 53.332,8; 3.120 × 52,5 ÷ 10 = 16.380; 410 × 14,6 ÷ 10 = 598,6; 885 × 212 ÷ 10 = 18.762.
  const panen = (second: string): string => `
    Tanaman  | Luas (Ha) | Hasil (Ku/Ha) | Produksi (Ton)
    Padi     | 9.840     | 54,2          | 53.332,8
    Jagung   | 3.120     | 52,5          | ${second}
    Kedelai  | 410       | 14,6          | 598,6
    Ubi kayu | 885       | 212,0         | 18.762,0`;
  expectErrors(panen('16.380,0'));
  expectErrors(panen('16.830,0 !hitungan'));
});

test('"Selisih Provinsi" is that of the column about the Provinsi', () => {
  // 8,21 − 9,40 = −1,19; 4,10 − 4,87 = −0,77; 73,42 − 72,96 = 0,46.
  const posisi = (second: string): string => `
    Ukuran       | Kabupaten | Provinsi | Nasional | Selisih Provinsi
    Miskin       | 8,21      | 9,40     | 9,03     | -1,19
    Pengangguran | 4,10      | 4,87     | 4,91     | ${second}
    IPM          | 73,42     | 72,96    | 75,02    | 0,46`;
  expectErrors(posisi('-0,77'));
  expectErrors(posisi('-0,97 !hitungan'));
});

test('a % below the heading of an amount is the share of that amount', () => {
  // 14.500.000 ÷ 5.512.000.000 = 0,26 %; 13.900.000 ÷ 1.744.000.000 = 0,80 %; 1.640.000 ÷ 221.500.000 = 0,74 %; 30.040.000 ÷ 7.477.500.000 = 0,40 %.
  const sisa = (second: string): string => `
    Tabel 3.2 Realisasi per Jenis Belanja
    Jenis Belanja   | Pagu          | Realisasi     | <     | Sisa       | <
    ^               | ^             | Rp            | %     | Rp         | %
    Belanja Pegawai | 5.512.000.000 | 5.497.500.000 | 99,74 | 14.500.000 | 0,26
    Belanja Barang  | 1.744.000.000 | 1.730.100.000 | 99,20 | 13.900.000 | ${second}
    Belanja Modal   | 221.500.000   | 219.860.000   | 99,26 | 1.640.000  | 0,74
    Jumlah          | 7.477.500.000 | 7.447.460.000 | 99,60 | 30.040.000 | 0,40`;
  expectErrors(sisa('0,80'));
  expectErrors(sisa('0,60 !hitungan'));
});

test('answers in columns that are only numbered make the respondents, as many in each row', () => {
  // 0 + 4 + 72 + 24 = 100; 1 + 6 + 70 + 23 = 100; 2 + 9 + 68 + 21 = 100; 0 + 1 + 12 + 87 = 100.
  const jawaban = (third: string): string => `
    Rekap Jawaban
    No | Unsur       | Jumlah Jawaban | < | < | < | Jumlah Responden | NRR
    ^  | ^           | 1              | 2 | 3  | 4  | ^              | ^
    1  | Persyaratan | 0              | 4 | 72 | 24 | 100            | 3,20
    2  | Prosedur    | 1              | 6 | 70 | 23 | 100            | 3,15
    3  | Waktu       | 2              | 9 | 68 | 21 | ${third}       | 3,08
    4  | Biaya       | 0              | 1 | 12 | 87 | 100            | 3,86`;
  expectErrors(jawaban('100'));
  expectErrors(jawaban('110 !hitungan'));
});

// 31 + 121 − 118 − 18 = 16; 22 + 165 − 161 − 0 = 26; 4 + 96 − 95 − 4 = 1; 12 + 44 − 39 − 6 = 11; 40 + 210 − 188 − 5 = 57.
const cases = (left: string, ended = '118'): string => `
  No | Perkara     | Dulu | Masuk | Putus | Dicabut | Sisa
  1  | Gugatan     | 31   | 121   | ${ended}   | 18      | ${left}
  2  | Pidana      | 22   | 165   | 161   | 0       | 26
  3  | Permohonan  | 4    | 96    | 95    | 4       | 1
  4  | Banding     | 12   | 44    | 39    | 6       | 11
  5  | Ringan      | 40   | 210   | 188   | 5       | 57`;

test('what is left is what was there and came in, less what went out', () => {
  expectErrors(cases('16'));
  expectErrors(cases('61 !hitungan'));
});

test('a small difference of large amounts is computed from them, too', () => {
  // 120.699 − 112.300 = 8.399; 96.378 − 88.120 = 8.258; 93.110 − 84.020 = 9.090; 4.100 − 3.268 = 832.
  const voters = (change: string): string => `
    Uraian            | Dulu    | Kini    | Naik/Turun
    Daftar pemilih    | 112.300 | 120.699 | 8.399
    Pengguna hak      | 88.120  | 96.378  | ${change}
    Suara sah         | 84.020  | 93.110  | 9.090
    Suara tidak sah   | 4.100   | 3.268   | -832`;
  expectErrors(voters('8.258'));
  expectErrors(voters('-8.258 !hitungan'));
});

test('whole numbers that are all off by one make no sum', () => {
  // Each Kas is the Pagu, and the level 1 and the Pagu make one rupiah more.
  const rows = [20_550_000, 19_600_000, 27_200_000, 43_195_000, 30_000_000, 12_500_000, 8_750_000]
    .map((amount, item) => `${item + 1} | Rapat ${item + 1} | 1 | ${amount} | ${amount}`)
    .join('\n');
  const { sheet } = sheetOf('S', `No | Uraian | Tingkat | Pagu | Kas\n${rows}`);
  expect(check({ sheets: [sheet] }).findings.filter(({ rule }) => rule === 'hitungan')).toEqual([]);
});

test('what more rows keep says it, though one of them does not', () => {
  // 76 ÷ 80 = 95 %; 100 ÷ 125 = 80 %; 37 ÷ 40 = 92,5 %.
  const perda = (first: string): string => `
    No | Aturan   | Pelanggaran | Diselesaikan | Belum Diselesaikan | % Penyelesaian
    1  | Reklame  | 41          | 41           | -                  | ${first}
    2  | Trotoar  | 80          | 76           | 4                  | 95,00
    3  | Pasar    | 125         | 100          | 25                 | 80,00
    4  | Rokok    | 40          | 37           | 3                  | 92,50
    5  | Minuman  | 12          | 12           | -                  | 100,00`;
  expectErrors(perda('100,00'));
  expectErrors(perda('104,00 !hitungan'));
});

/** Formulir E.81: 6 + 9 + 10 + 7 = 32, 4 + 1 + 2 + 5 = 12, 85 % in each quarter on average. */
function quarters(first: string, money: string): string {
  return `
    Evaluasi Hasil Renja Tahun 2025
    No | Program/Kegiatan | Target Renja | < | Realisasi Triwulan I | < | Realisasi Triwulan II | < | Realisasi Triwulan III | < | Realisasi Triwulan IV | < | Realisasi Renja | <
    ^  | ^                | K  | Rp         | K  | Rp        | K  | Rp        | K  | Rp        | K  | Rp        | K  | Rp
    1  | Program Desa     | 40 | 25.063.100 | 6  | 704.193   | 9  | 5.574.492 | 10 | 2.358.126 | 7  | 6.120.954 | ${first} | 14.757.765
    2  | Program Warga    | 12 | 42.434.892 | 4  | 7.893.507 | 1  | 3.682.495 | 2  | 8.341.489 | 5  | 2.880.630 | 12 | 22.798.121
    3  | Program Mutu     | 90 | 12.197.000 | 83 | 501.196   | 86 | 1.478.388 | 84 | 2.219.002 | 87 | 6.124.661 | 85 | ${money}`;
}

test('what came of all four quarters makes what came of the year, though few programmes show it; a level is held', () => {
  // 501.196 + 1.478.388 + 2.219.002 + 6.124.661 = 10.323.247
  expectErrors(quarters('32', '10.323.247'));
  expectErrors(quarters('32', '10.823.247 !hitungan'));
});

test('many people are no money: 18.442 visits on 292 days are 63,16 a day', () => {
  const kunjungan = (first: string): string => `
    Tabel 3.11 Jumlah Kunjungan dan Rata-rata per Hari
    No | Poliklinik | Jumlah Kunjungan 2024 | Hari Buka | Rata-rata per Hari
    1 | Penyakit Dalam | 18.442 | 292 | ${first}
    2 | Anak | 9.210 | 292 | 31,54
    3 | Bedah | 12.118 | 292 | 41,50
    4 | Kebidanan | 14.490 | 292 | 49,62
    Jumlah | < | 54.260 | 292 | 185,82`;
  expectErrors(kunjungan('63,16'));
  expectErrors(kunjungan('36,16 !hitungan'));
});

test('an index that is nothing but mostly the mean of those before it may be the best of them, or the mean of those that are there', () => {
  // (82,50 + 84,10 + 85,30 + 86,20) ÷ 4 = 84,53; (80,20 + 81,60 + 82,90) ÷ 3 = 81,57.
  const nilai = (last: string): string => `
    Tabel 3.7 Nilai Kinerja Pelayanan Puskesmas
    No | Puskesmas | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Nilai
    1  | Cempaka   | 82,50      | 84,10       | 85,30        | 86,20       | 84,53
    2  | Melati    | 78,20      | 79,90       | 81,40        | 83,00       | 80,63
    3  | Anggrek   | 88,40      | 87,20       | 89,50        | 90,10       | 88,80
    4  | Dahlia    | 75,30      | 77,80       | 79,20        | 80,40       | 78,18
    5  | ${last}`;
  expectErrors(nilai('Mawar | 0 | 80,20 | 81,60 | 82,90 | 81,57'));
  expectErrors(nilai('Mawar | 79,20 | 80,20 | 81,60 | 82,90 | 82,90'));
  expectErrors(nilai('Mawar | 79,20 | 80,20 | 81,60 | 82,90 | 89,10 !hitungan'));
});

test('the mean of equal numbers tells nothing: 0,4 × 20 + 0,4 × 30 + 0,2 × 40 = 28', () => {
  expectErrors(`
    Tabel 3.9 Nilai Layanan Pengadaan
    No | Bidang    | Proses | Kelembagaan | SDM   | Nilai
    1  | Pengadaan | 30,00  | 30,00       | 30,00 | 30,00
    2  | Penyedia  | 40,00  | 40,00       | 40,00 | 40,00
    3  | Kinerja   | 50,00  | 50,00       | 50,00 | 50,00
    4  | Risiko    | 20,00  | 30,00       | 40,00 | 28,00`);
});
