import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { expectTable } from '../../support/table';

const table = (score: string, total: string): string =>
  `Penilaian dan Kategori Kematangan Perangkat Daerah
   Variabel     | Indikator             | Skor
   Kepemimpinan | Arahan pimpinan       | ${score}
   Perencanaan  | Dokumen perencanaan   | 4
   Pengawasan   | Tindak lanjut temuan  | 5
   Jumlah       |                       | ${total}`;

test('the scores from 1 to 5 add up: 3 + 4 + 5 = 12', () => {
  expectTable('kematangan', 'variabel, indikator, skor', table('3', '12'));
  expectTable('kematangan', 'variabel, indikator, skor', table('3', '21 !jumlah'));
  expectTable('kematangan', 'variabel, indikator, skor', table('6 !rentang', '15'));
});

test('a score that cannot be is said once, also where the sum was made from the right one: 3 + 4 + 5 = 12', () => {
  expectTable('kematangan', 'variabel, indikator, skor', table('6 !jumlah', '12'));
});

test('a score that is weighed is a mean of several', () => {
  // 40 % × 3,20 = 1,28; 30 % × 3,00 = 0,90; 30 % × 3,10 = 0,93; together 3,11.
  expectMarked([
    sheetOf(
      'APIP',
      `Tabel 3.9 Penilaian Kapabilitas
       Elemen ~kolom          | Bobot | Skor | Nilai
       Praktik Profesional    | 40%   | 3,20 | 1,28
       Pengelolaan SDM        | 30%   | 3,00 | 0,90
       Peran dan Layanan      | 30%   | 3,10 | 0,93
       Simpulan               | 100%  |      | 3,11`,
    ),
  ]);
});

test('what an office scores by aspects may be a mean of several answers', () => {
  expectMarked([
    sheetOf(
      'Mandiri',
      `Tabel 3.9 Hasil Penilaian Mandiri
       Aspek       | Nilai
       Kebijakan   | 5
       Kelembagaan | 4
       SDM         | 3,5
       Tata kelola | 4
       Jumlah      | 17,5 !jumlah`,
    ),
    sheetOf(
      'Unit',
      `No | Aspek    | Skor
       1  | Layanan  | 4,2
       2  | Sarana   | 3
       3  | Petugas  | 4`,
    ),
  ]);
});
