import { isColumnNumberRow } from '../../../src/core/recognise/column-number-row';
import { headerAt } from '../../../src/core/recognise/header';
import { sheetOf } from '../../support/sheet';

function headings(text: string): (string | null)[] | undefined {
  return headerAt(sheetOf('S', text).sheet, 0)?.headings.map((heading) => heading?.text ?? null);
}

test('group headings reach over the columns below them, merged or not', () => {
  const expected = [
    'No',
    'Indikator Kinerja',
    '2022 › Target',
    '2022 › Realisasi',
    '2023 › Target',
    '2023 › Realisasi',
  ];
  expect(
    headings(`No | Indikator Kinerja | 2022 | < | 2023 | <
              ^  | ^ | Target | Realisasi | Target | Realisasi`),
  ).toEqual(expected);
  expect(
    headings(`No | Indikator Kinerja | 2022 |  | 2023 |
                 |  | Target | Realisasi | Target | Realisasi`),
  ).toEqual(expected);
});

test('one name and years are headings when names stand below', () => {
  expect(
    headings(`Indikator | 2022 | < | <
              ^ | Target | Realisasi | Capaian`),
  ).toEqual(['Indikator', '2022 › Target', '2022 › Realisasi', '2022 › Capaian']);
});

test('so is one that nobody knows', () => {
  expect(
    headings(`Butir | 2022 | < | <
              ^ | Target | Realisasi | Capaian`),
  ).toEqual(['Butir', '2022 › Target', '2022 › Realisasi', '2022 › Capaian']);
});

test('data are no headings', () => {
  expect(headings('1 | Nilai IKM | 80,00 | 81,09 | 101,36%')).toBeUndefined();
  expect(headings('Jumlah | 105')).toBeUndefined();
});

test('the row of column numbers ends the headings', () => {
  const { sheet } = sheetOf(
    'S',
    `No | Program | Anggaran | Realisasi | %
     (1) | (2) | (3) | (4) | (5) = 4/3*100
     1 | Program A | 100 | 90 | 90%`,
  );
  expect(headerAt(sheet, 0)).toMatchObject({ top: 0, bottom: 1, left: 0, right: 4 });
});

test.each([
  ['1 | 2 | 3', true],
  ['(1) | (2) | (3) = 1/2 x 100', true],
  ['1 | Nilai IKM | 80', false],
  ['3 | 2 | 1', false],
  ['10 | 250 | 900', false],
])('%s: numbers of columns %s', (row, expected) => {
  expect(isColumnNumberRow(sheetOf('S', row).sheet, 0, 0, 2)).toBe(expected);
});

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

test.each([
  ['of more than 99 columns', upTo(112), true],
  ['with one number twice', [...upTo(6), ...upTo(24).slice(5)], true],
  ['that goes back once', [...upTo(7), ...upTo(20).slice(4)], true],
  ['that goes back twice', [...upTo(7), ...upTo(12).slice(4), ...upTo(16).slice(8)], false],
  ['of few columns with one number twice', [1, 2, 3, 3, 4, 5], false],
])('a row of column numbers %s', (_, numbers, expected) => {
  expect(isColumnNumberRow(sheetOf('S', numbers.join(' | ')).sheet, 0, 0, numbers.length - 1)).toBe(expected);
});

test.each(['≥ 85%', 'Minimal 80', '81%–85%', '7–8 hari'])(
  'a row with the target %s is no row of headings',
  (target) => {
    const row = `Meningkatnya kualitas layanan | Persentase layanan tepat waktu | ${target} | ${target} | ${target}`;
    expect(headerAt(sheetOf('S', row).sheet, 0)).toBeNull();
  },
);

test('a period of years stands in headings', () => {
  const { sheet } = sheetOf('S', 'Sasaran | Indikator Kinerja | Target | 2021–2026');
  expect(headerAt(sheet, 0)).not.toBeNull();
});

test('names below a merged heading are headings, whatever they say', () => {
  expect(
    headings(`No | Nama Kegiatan | Jumlah Anggaran (Rp) | Realisasi     | < | Sisa Anggaran
              ^  | ^             | ^                    | Menurut Buku  | % | ^
              1  | Uji Berkala   | 873.915.000          | 861.440.250   | 98,57 | 12.474.750`),
  ).toEqual([
    'No',
    'Nama Kegiatan',
    'Jumlah Anggaran (Rp)',
    'Realisasi › Menurut Buku',
    'Realisasi › %',
    'Sisa Anggaran',
  ]);
  expect(
    headings(`Indikator | Target | Realisasi | < | < | <
              ^         | ^      | 1 | 2 | 3 | Jumlah
              Jumlah laporan | 4 | 1 |   | 2 | 3`),
  ).toEqual(['Indikator', 'Target', 'Realisasi › 1', 'Realisasi › 2', 'Realisasi › 3', 'Realisasi › Jumlah']);
});

test('a first row of data below a merged heading is none', () => {
  expect(
    headerAt(
      sheetOf(
        'S',
        `No | Indikator      | Target | Realisasi | <
         1  | Jumlah laporan | 4      | empat     | lima`,
      ).sheet,
      0,
    )?.bottom,
  ).toBe(0);
});

test('unknown names among known ones stand below group headings, the first of each group right below its name', () => {
  expect(
    headings(`No | <    | <       | <     | Program | Realisasi Triwulan | < | < | <
              ^  | Arah | Sasaran | Matra | ^       | I | < | II | <
              1  | <    | <       | <     | 2       | 3 | < | 4 | <
                 |      |         |       |         | K | Rp | K | Rp`),
  ).toEqual([
    'No',
    'No › Arah',
    'No › Sasaran',
    'No › Matra',
    'Program',
    'Realisasi Triwulan › I › K',
    'Realisasi Triwulan › I › Rp',
    'Realisasi Triwulan › II › K',
    'Realisasi Triwulan › II › Rp',
  ]);
});

test('an unknown name stands below a group that is not merged, as in a CSV file', () => {
  expect(
    headings(`Sasaran | Kinerja |           | Keuangan |           |   | Efisiensi (%)
                      | Target  | Realisasi | Besaran  | Realisasi | %`),
  ).toEqual([
    'Sasaran',
    'Kinerja › Target',
    'Kinerja › Realisasi',
    'Keuangan › Besaran',
    'Keuangan › Realisasi',
    'Keuangan › %',
    'Efisiensi (%)',
  ]);
  // Without anything beside it a text below a heading is the first row of data.
  expect(headings('Sasaran | Program | Pagu\n | Kegiatan utama | Anggaran')).toEqual(['Sasaran', 'Program', 'Pagu']);
});

test('headings merged over and down to a row of names need not be known', () => {
  expect(
    headings(`Wilayah | Hijau | < | Merah | < | Semuanya
              ^       | km | % | km | % | ^
              Utara   | 8,0 | 80,00 | 2,0 | 20,00 | 10,0`),
  ).toEqual(['Wilayah', 'Hijau › km', 'Hijau › %', 'Merah › km', 'Merah › %', 'Semuanya']);
  expect(
    headings(`Wilayah | Hijau | < | Merah
              ^       | 12 | 8 | 4`),
  ).toBeUndefined();
});

test('a remark below a heading belongs to it, beside years below a group', () => {
  expect(
    headings(`No | Indikator Kinerja | Realisasi | <    | <    | Target 2023     | Tingkat Kemajuan
              ^  | ^                 | 2019      | 2020 | 2021 | (akhir Renstra) | (%)
              1  | Nilai SAKIP       | 60,75     | 62,9 | 64,1 | 70              | 91,60`),
  ).toEqual([
    'No',
    'Indikator Kinerja',
    'Realisasi › 2019',
    'Realisasi › 2020',
    'Realisasi › 2021',
    'Target 2023 › (akhir Renstra)',
    'Tingkat Kemajuan (%)',
  ]);
});
