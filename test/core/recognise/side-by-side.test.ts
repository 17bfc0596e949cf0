import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

function found(text: string): [string, string | null, number, number, readonly number[]][] {
  const { tables, unknown } = recognise({ sheets: [sheetOf('S', text).sheet] });
  return [...tables, ...unknown.map(({ table }) => table)].map(({ layout, title, area, rows }) => [
    layout.kind,
    title,
    area.left,
    area.right,
    rows,
  ]);
}

test('two tables below titles of their own', () => {
  const text = `Tabel 1 Capaian Kinerja | | | | | | Tabel 2 Realisasi Anggaran
    No | Indikator | Target | Realisasi | Capaian | | No | Program   | Anggaran | Realisasi | %
    1  | Nilai IKM | 80     | 84        | 105     | | 1  | Program A | 1000000  | 900000    | 90
    2  | SAKIP     | 70     | 63        | 90      | | 2  | Program B | 2000000  | 1000000   | 50
       |           |        |           |         | |    | Jumlah    | 3000000  | 1900000   | 63,33`;
  expect(found(text)).toEqual([
    ['capaian', 'Tabel 1 Capaian Kinerja', 0, 4, [2, 3]],
    ['realisasi-anggaran', 'Tabel 2 Realisasi Anggaran', 6, 10, [2, 3, 4]],
  ]);
});

test('two tables of which the headings begin alike, with blank columns inside them, too', () => {
  const text = `Semester I | | | | | | Semester II
    No. | Indikator |  | Target | Realisasi | | No | Indikator |  | Target | Realisasi
    1   | Nilai IKM |  | 80     | 84        | | 1  | Nilai IKM |  | 80     | 88`;
  expect(found(text)).toEqual([
    ['capaian', 'Semester I', 0, 4, [2]],
    ['capaian', 'Semester II', 6, 10, [2]],
  ]);
});

test('a table above both is no title', () => {
  const text = `No | Indikator | Target | Realisasi | | Kategori
    1  | Nilai IKM | 80     | 84        | | Baik
    No | Indikator | Target | Realisasi | | No | Program   | Anggaran | Realisasi
    1  | Nilai IKM | 80     | 84        | | 1  | Program A | 1000000  | 900000`;
  expect(found(text).map(([kind, title]) => [kind, title])).toEqual([
    ['capaian', null],
    ['capaian', null],
    ['realisasi-anggaran', null],
  ]);
});

test.each([
  [
    'a blank column inside it',
    `No | Indikator | | Target | Realisasi
     1  | Nilai IKM | | 80     | 84`,
  ],
  [
    'names that are numbered by themselves',
    `No | Sasaran | | No | Indikator | Target | Realisasi
     1  | Layanan | | 1  | Nilai IKM | 80     | 84`,
  ],
  [
    'rows that go on beside themselves',
    `No | Program   | Anggaran | Realisasi | | No | Program   | Anggaran | Realisasi
     1  | Program A | 1000000  | 900000    | | 3  | Program C | 1000000  | 900000
     2  | Program B | 1000000  | 900000    | |    | Jumlah    | 3000000  | 2700000`,
  ],
  [
    'a text between the halves',
    `No | Indikator | Target | Realisasi |   | No | Program   | Anggaran | Realisasi
     1  | Nilai IKM | 80     | 84        | > | 1  | Program A | 1000000  | 900000`,
  ],
  [
    'rows that name a sasaran over both halves',
    `No | Indikator | Target | Realisasi | | No | Program   | Anggaran | Realisasi
     Sasaran 1 | < | < | < | < | < | < | < | <
     1  | Nilai IKM | 80     | 84        | | 1  | Program A | 1000000  | 900000`,
  ],
  [
    'a right half that goes on',
    `Tabel 2 Capaian Kinerja | < | < | < | | Tabel 2 Capaian Kinerja (lanjutan) | <
     No | Indikator | Target | Realisasi | | Kategori    | Keterangan
     1  | Nilai IKM | 80     | 76        | | Sangat Baik | -
     2  | Indeks B  | 90     | 81        | | Tinggi      | -`,
  ],
])('one table with %s', (_, text) => {
  expect(found(text)).toHaveLength(1);
});
