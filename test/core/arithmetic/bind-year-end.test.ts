import { check } from '../../../src/core/check';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

const rencana = (last: string, own = '1,20'): string => `
  No | Indikator Kinerja  | Target Tahun 2026 | Target Bulan |   |       |       |      |
     |                    |                   | Januari | Februari | Maret | April | Mei  | Juni
  1  | Indeks ketahanan   | 0,92              | 0       | 0        | 0     | 0     | 0    | 0,92
  2  | Indeks kesiapan    | 0,48              | 0       | 0        | 0,20  | 0,20  | 0,30 | 0,48
  3  | Desa tangguh       | 4,47              | 4,00    | 4,00     | 4,10  | 4,10  | 4,20 | ${last}
  4  | Warga terlayani    | 12                | 1       | 3        | 1     | 2     | 3    | 2
  5  | Nilai akuntabilitas| 75,35             | 0       | 0        | 0     | 75,35 | 75,35| 75,35
  6  | Layanan tepat      | 95                | 95      | 95       | 95    | 95    | 95   | 95
  7  | Laporan selesai    | 80                | 20      | 30       | 40    | 50    | 65   | 80
  8  | Indeks pemulihan   | 1,20              | 0       | 0        | 0     | 0     | 0,60 | ${own}`;

test('the last month states the target of the year, where it does in the other rows', () => {
  expectErrors(rencana('4,47'));
  expectErrors(rencana('4,70 !hitungan'));
});

test('rows that reach their target otherwise are right', () => {
  // 1 + 3 + 1 + 2 + 3 + 2 = 12 in the fourth row.
  expectErrors(rencana('4,47', '1,20').replace('| 0,60 | 1,20', '| 1,20 | 0,90'));
});

test('where several rows end elsewhere none is wrong', () => {
  expectErrors(rencana('4,70', '1,02').replace('65   | 80', '65   | 70'));
});

const bulanan = (heading: string, target: string): string => `
  No | Indikator Kinerja  | ${heading} | Target Bulan |       |       |       |       |
     |                    |            | Januari | Februari | Maret | April | Mei   | Juni
  1  | Nilai akuntabilitas| ${target}  | 5,28    | 9,23     | 15,83 | 50,12 | 67,26 | 84,41
  2  | Indeks kepuasan    | 78,90      | 10,10   | 20,20    | 30,30 | 51,44 | 70,00 | 78,90
  3  | Laporan selesai    | 20         | 1       | 3        | 5     | 9     | 15    | 20`;

/** Where something stands to tell of numbers, without the warnings about a table of which nothing is known. */
function warned(table: string): string[] {
  return check(workbookOf(sheetOf('S', table, { form: 'angka' })).workbook)
    .findings.filter(({ rule, severity }) => rule === 'hitungan' && severity === 'warning')
    .map(({ message }) => message.id);
}

test('levels that grow to other numbers than their targets are likely mistakes, also where few rows show it', () => {
  expect(warned(bulanan('Target Tahun 2026', '84,41'))).toEqual([]);
  expect(warned(bulanan('Target Tahun 2026', '87,41'))).toEqual(['hitungan.yearEnd']);
});

test('the column before the months is their target whatever its heading says', () => {
  expect(warned(bulanan('Takaran', '84,41'))).toEqual([]);
  expect(warned(bulanan('Takaran', '87,41'))).toEqual(['hitungan.yearEnd']);
});

test('counts that do not add up to their target are likely mistakes beside levels that end with theirs', () => {
  const withCounts = (target: string): string =>
    `${bulanan('Target Tahun 2026', '84,41')}
  4  | Desa terbina       | ${target}  | 5       | 3        | 3     | 3     | 3     | 3`;
  expect(warned(withCounts('20'))).toEqual([]);
  expect(warned(withCounts('27'))).toEqual(['hitungan']);
});

/** Levels that end with what came of the year, beside one of another year's size and counts: 2 + 1 + 2 + 4 = 9. */
const aksi = (end: string, mean = '90,00'): string => `
  Rencana Aksi Perjanjian Kinerja Tahun 2025
  No | Indikator Kinerja   | Target | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV
  1  | Nilai akuntabilitas | 83,78  | 3,99        | 31,92        | 59,84         | 83,78        | 66,57     | 2,56           | 15,36           | 40,97            | ${end}
  2  | Indeks kepuasan     | 88,20  | 22,05       | 44,10        | 66,15         | 88,20        | 89,31     | 20,15          | 41,30           | 63,20            | 89,31
  3  | Laporan selesai     | 10     | 2           | 2            | 2             | 4            | 9         | 2              | 1               | 2                | 4
  4  | Layanan tepat       | 91,00  | 91,00       | 91,00        | 91,00         | 91,00        | ${mean}   | 88,00          | 92,00           | 89,00            | 91,00
  5  | Rasio desa          | 45,50  | 11,00       | 20,00        | 31,00         | 45,50        | 44,12     | 10,00          | 21,00           | 30,00            | 44,12`;

test('what came of the year is where its last quarter ended, where it is in the other rows; counts, means, bests and roundings are right', () => {
  expect(warned(aksi('66,57'))).toEqual([]);
  expect(warned(aksi('66,57', '92,00'))).toEqual([]);
  expect(warned(aksi('66,6'))).toEqual([]);
  expect(warned(aksi('16,57'))).toEqual(['hitungan.yearEnd']);
});

test('a column that is known as what came of the last quarter is none of the plan, however its heading is spelled', () => {
  const triwulan = `Rencana Aksi Perjanjian Kinerja Tahun 2023
  Indikator           | Satuan  | Target Tahun 2023 | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi Tahunan | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realissai TW IV
  Laporan koordinasi  | Laporan | 23                | 5           | 9            | 15            | 23           | 23                | 11             | 18              | 22               | 23
  Nilai akuntabilitas | Skor    | 75,08             | 24,03       | 36,04        | 60,06         | 75,08        | 76,57             | 29,17          | 47,40           | 58,34            | 76,57`;
  expect(warned(triwulan)).toEqual([]);
});

test('counts beside a wrong target do not tell that the last one is wrong', () => {
  // 1 + 3 + 1 + 2 + 3 + 2 = 12, and not 42.
  const wrong = rencana('4,47').replace('| 12                |', '| 42                |');
  const severities = check(workbookOf(sheetOf('S', wrong)).workbook).findings.flatMap(({ rule, severity }) =>
    rule === 'hitungan' ? [severity] : [],
  );
  expect(severities).toEqual(['warning']);
});
