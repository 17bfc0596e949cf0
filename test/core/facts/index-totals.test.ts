import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

function capaian(maturity: string, sakip: string): MarkedSheet {
  return sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2024
     No | Indikator Kinerja                    | Target | Realisasi
     1  | Tingkat Kematangan Perangkat Daerah  | 12     | ${maturity}
     2  | Nilai Evaluasi SAKIP Kecamatan       | 70,00  | ${sakip}`,
  );
}

const maturity = (total: string, year = ' Tahun 2024'): MarkedSheet =>
  sheetOf(
    'Kematangan',
    `Tabel Penilaian Kematangan Perangkat Daerah${year}
     Variabel     | Indikator | Skor
     Kelembagaan  | Lengkap   | 4
     Tata laksana | Lengkap   | 3
     Inovasi      | Lengkap   | 5
     Nilai Kematangan |       | ${total}`,
  );

const sakip = (total: string, year: number | null): MarkedSheet =>
  sheetOf(
    'SAKIP',
    `Nilai SAKIP per Komponen${year === null ? '' : ` Tahun ${year}`}
     No | Komponen              | Bobot | Total Nilai
     1  | Perencanaan Kinerja   | 30    | 22,50
     2  | Pengukuran Kinerja    | 30    | 21,00
     3  | Pelaporan Kinerja     | 15    | 11,25
     4  | Evaluasi Internal     | 25    | 16,60
        | Nilai Akuntabilitas Kinerja | 100 | ${total}`,
  );

test('the totals are the realisasi of their indicators', () => {
  expectMarked([capaian('12', '71,35'), maturity('12'), sakip('71,35', 2024)]);
});

test('where they are not, the later table is wrong', () => {
  expectMarked([capaian('13', '72,35'), maturity('12 !silang'), sakip('71,35 !silang', 2024)]);
});

test('without its year an evaluation may be of another one', () => {
  expectMarked([capaian('13', '72,35'), maturity('12 !silang', ''), sakip('71,35 ?silang', null)]);
});

test('a level is not the points that it stands for', () => {
  expectMarked([capaian('2', '71,35'), maturity('12')]);
});

test('the value of another year is another value', () => {
  expectMarked([capaian('12', '72,35'), sakip('71,35', 2023)]);
});

test('a total that is not the sum of its parts is that mistake alone', () => {
  expectMarked([capaian('12', '71,35'), sakip('73,15 !jumlah', 2024)]);
});
