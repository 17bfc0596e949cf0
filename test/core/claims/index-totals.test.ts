import { check } from '../../../src/core/check';
import { indexTotals } from '../../../src/core/claims/index-totals';
import { cell, contextOf, sheet, type Written } from '../checks/context-of';
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

test('where they are not, the parts bear the total out', () => {
  expectMarked([capaian('13 !silang', '72,35 !silang'), maturity('12'), sakip('71,35', 2024)]);
});

test('without its year an evaluation may be of another one', () => {
  expectMarked([capaian('13 !silang', '72,35 ?silang'), maturity('12', ''), sakip('71,35', null)]);
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

test('a realisasi typed beside the computed total that everything else repeats is wrong, and gets its formula back', () => {
  const parts = [22.5, 21, 11.25, 16.6];
  const names = ['Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Evaluasi Internal'];
  const evaluation = sheet('SAKIP', [
    ['Nilai SAKIP per Komponen Tahun 2024'],
    ['No', 'Komponen', 'Bobot', 'Total Nilai'],
    ...names.map((name, index) => [index + 1, name, [30, 30, 15, 25][index]!, parts[index]!]),
    [null, 'Jumlah', 100, cell(71.35, { formula: '=SUM(D3:D6)' })],
  ]);
  const reported = (realisasi: Written): ReturnType<typeof sheet>[] => [
    sheet('3.2', [
      ['Tabel 3.2 Capaian Kinerja Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Nilai Evaluasi SAKIP Kecamatan', 70, realisasi],
    ]),
    sheet('3.3', [
      ['Tabel 3.3 Perbandingan Realisasi Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Realisasi 2023', 'Realisasi 2024'],
      [1, 'Nilai Evaluasi SAKIP Kecamatan', 68.2, cell(73.15, { formula: "='3.2'!D3" })],
    ]),
    evaluation,
  ];
  const different = (realisasi: Written) =>
    check({ sheets: reported(realisasi) }).findings.filter(({ rule }) => rule === 'silang');
  const [found, ...others] = different(73.15);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    place: { sheet: '3.2', row: 2, column: 3 },
    expected: 71.35,
    fix: { formula: '=IF(SAKIP!D7="","",SAKIP!D7)' },
  });
});

test('the totals of a year are found that work out an index', () => {
  const { values } = contextOf(capaian('12', '71,35').sheet, maturity('12').sheet, sakip('71,35', 2024).sheet);
  expect(indexTotals(values, 2024).map(({ total }) => [total.sheet, total.row])).toEqual([
    ['Kematangan', 5],
    ['SAKIP', 6],
  ]);
  expect(indexTotals(values, 2023).map(({ total }) => total.sheet)).not.toContain('SAKIP');
});

test('the total of other parts is that of another index', () => {
  const other = sheetOf(
    'IRB',
    `Tabel 6 Indeks Reformasi Birokrasi Tahun 2024
     No | Komponen Penilaian          | Bobot | Total Nilai
     1  | Strategi Pelaksanaan        | 10    | 8,40
     2  | Capaian Kebijakan           | 30    | 25,10
     3  | Capaian Sasaran Strategis   | 60    | 48,90
        | Jumlah                      | 100   | 82,40`,
  );
  expectMarked([capaian('12', '71,35'), other]);
});
