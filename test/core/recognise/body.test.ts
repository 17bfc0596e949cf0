import { bodyBelow } from '../../../src/core/recognise/body';
import { headerAt } from '../../../src/core/recognise/header';
import { sheetOf } from '../../support/sheet';

/** The rows of data, counted from 1 as on the sheet. */
function rowsBelow(text: string): number[] {
  const { sheet } = sheetOf('S', text);
  return bodyBelow(sheet, headerAt(sheet, 0)!).rows.map((row) => row + 1);
}

test('two blank rows, a source, a title and prose end a table', () => {
  expect(rowsBelow('No | Program | Anggaran\n1 | A | 10\n2 | B | 20\n\n\n3 | C | 30')).toEqual([2, 3]);
  expect(rowsBelow('No | Program | Anggaran\n1 | A | 10\nSumber: data diolah\n2 | B | 20')).toEqual([2]);
  expect(rowsBelow('No | Program | Anggaran\n1 | A | 10\nTabel 3.2 Capaian\n2 | B | 20')).toEqual([2]);
  const prose = 'Berdasarkan tabel di atas dapat dijelaskan bahwa anggaran sudah terserap dengan baik.';
  expect(rowsBelow(`No | Program | Anggaran\n1 | A | 10\n${prose}`)).toEqual([2]);
});

test('one blank row separates groups of rows', () => {
  expect(rowsBelow('No | Program | Anggaran\n1 | A | 10\n\n2 | B | 20')).toEqual([2, 4]);
  expect(rowsBelow('Kode | Program | Anggaran\nA | A | 10\n\nB | B | -\n\nC | C | 20')).toEqual([2, 4, 6]);
  expect(rowsBelow('Kode | Program | Anggaran\nA | A | Rp. -\n\nB | B | 20')).toEqual([2, 4]);
});

test('rows of formulas that give nothing yet keep their place above the total, also when there are many', () => {
  const { sheet } = sheetOf(
    'S',
    'No | Program | Anggaran\n1 | A | 10\n2 | B | 20\n\n\n\n\n | Jumlah | 30\n\n\n3 | C | 30',
  );
  const waiting = [3, 4, 5, 6].map(
    (row) => [row, [{ value: '', formula: '=IF(\'2.1\'!A9="","",\'2.1\'!A9)' }]] as const,
  );
  const rows = sheet.rows.map((cells, row) => waiting.find(([at]) => at === row)?.[1] ?? cells);
  const formed = { ...sheet, rows };
  expect(bodyBelow(formed, headerAt(formed, 0)!).rows).toEqual([1, 2, 7]);
  expect(bodyBelow(sheet, headerAt(sheet, 0)!).rows).toEqual([1, 2]);
});

test('headings repeated after a page break are left out, and nothing else', () => {
  expect(
    rowsBelow(`No | Program | Anggaran
               1 | 2 | 3
               1 | A | 10
               No | Program | Anggaran
               2 | B | 20
               No | Program | Anggaran
               1 | 2 | 3
               3 | C | 30`),
  ).toEqual([3, 5, 8]);
});

test('headings repeated after a page break may lack one of them', () => {
  expect(
    rowsBelow(`No | Program | Anggaran | (%)
               1 | A | 10 | 5
               No | Program | Anggaran |
               2 | B | 20 | 7`),
  ).toEqual([2, 4]);
});

test('answers that happen to count up are no column numbers', () => {
  expect(rowsBelow('No. Responden | U1 | U2 | U3\n1 | 3 | 4 | 3\n2 | 3 |  | 4\n3 | 4 | 4 | 2')).toEqual([2, 3, 4]);
});

test('another table begins with other headings', () => {
  expect(
    rowsBelow('No | Program | Anggaran\n1 | A | 10\n\nNo | Indikator | Target | Realisasi\n1 | B | 2 | 2'),
  ).toEqual([2]);
});

test('a row of class names below an index is no heading of answers', () => {
  expect(
    rowsBelow(`Indikator Kinerja | Realisasi 2023 | Realisasi 2022 | Realisasi 2021
               Indeks Kepuasan Masyarakat | 88,36 | 86,50 | 87,26
               Kriteria | Sangat Baik | Baik | Kurang Baik`),
  ).toEqual([2, 3]);
});

test('a group of rows called Sumber daya is no source', () => {
  expect(rowsBelow('Variabel | Indikator | Skor\nKelembagaan | A | 4\nSumber daya manusia\nPelatihan | B | 3')).toEqual(
    [2, 3, 4],
  );
});

test('prose and notes right below the last row are none of its rows, a total without numbers is one', () => {
  const table = 'No | Program | Anggaran\n1 | A | 10\n | Jumlah | 10';
  expect(rowsBelow(`${table}\n*) angka sementara`)).toEqual([2, 3]);
  expect(
    rowsBelow(`${table}\nDari tabel tersebut target 81 terealisasi 82,30.\nBAB III AKUNTABILITAS KINERJA`),
  ).toEqual([2, 3]);
  expect(rowsBelow('No | Program | Anggaran\n1 | A | 10\nJumlah | |')).toEqual([2, 3]);
});

test('below a total and a line of text only rows that fill the same columns go on', () => {
  const table = 'Program | Anggaran | Realisasi | Sisa | %\nA | 10 | 9 | 1 | 90\nJumlah | 10 | 9 | 1 | 90';
  expect(rowsBelow(`${table}\nRingkas penggunaan anggaran\n1. Belanja Pegawai | 8\n2. Belanja Modal | 2`)).toEqual([
    2, 3,
  ]);
  expect(rowsBelow(`${table}\nSasaran kedua\nB | 20 | 18 | 2 | 90\nJumlah | 20 | 18 | 2 | 90`)).toEqual([
    2, 3, 4, 5, 6,
  ]);
});

test('a title with Lanjutan above repeated headings ends no table', () => {
  const heading = 'No | Program | Anggaran';
  expect(rowsBelow(`${heading}\n1 | A | 10\nTabel 3.8 (lanjutan)\n${heading}\n2 | B | 20`)).toEqual([2, 5]);
  expect(rowsBelow(`${heading}\n1 | A | 10\n\nLanjutan Tabel 3.8\n${heading}\n2 | B | 20`)).toEqual([2, 6]);
  expect(rowsBelow(`${heading}\n1 | A | 10\nTabel 3.9 Anggaran Lain\n${heading}\n2 | B | 20`)).toEqual([2]);
});

test('two headings below a title begin a table, right below data they may be data', () => {
  const table = 'No | Sasaran | Indikator | Target\n1 | A | B | 10';
  expect(rowsBelow(`${table}\nLampiran Perjanjian Kinerja\nIndikator | Target\nB | 10`)).toEqual([2]);
  expect(rowsBelow(`${table}\n | Lampiran Perjanjian Kinerja\nIndikator | Target\nB | 10`)).toEqual([2]);
  expect(rowsBelow(`${table}\nIndikator | Target\nB | 10`)).toEqual([2, 3, 4]);
});

test('below a title headings that begin with No are those of another table, also when one of them is unknown', () => {
  const below = (headings: string): number[] =>
    rowsBelow(`No | Indikator | Target\n1 | A | 10\nProgram dan Anggaran\n${headings}\n1 | B | Rp20.000.000,-`);
  expect(below('No | Tolok Ukur | Anggaran')).toEqual([2]);
  expect(below('3 | Tolok Ukur | Anggaran')).toEqual([2, 3, 4, 5]);
});

test('below rows of numbers alone a line of text begins something else, where no number follows', () => {
  const survey = 'Jumlah Pengguna Layanan | Sampel Minimal | Jumlah Responden\n56 | 49 | 49\n';
  const rencana = 'Rencana Aksi Tahun 2025\nKondisi | Ukuran | Satuan\nTertib | Desa maju | 40\nAman | Desa aman | 12';
  expect(rowsBelow(`${survey}Hasil survei dapat dijelaskan.\n${rencana}`)).toEqual([2]);
  expect(rowsBelow(`${survey}Pelayanan KTP\n70 | 59 | 60`)).toEqual([2, 3, 4]);
  expect(rowsBelow(`${survey}Setelah pandemi\n(data audited)\n70 | 59 | 60`)).toEqual([2, 3, 4, 5]);
});
