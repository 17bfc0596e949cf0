import { standar } from '../../../src/core/profiles/standar';
import { draftTables, HeadingsNotRecognised, readColumns } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';

const office = emptyOffice(2025);

function columnsOf(headings: readonly string[], kind = 'perbandingan-tahun') {
  const table = { kind, sheet: '3.3', title: 'Perbandingan dengan Tahun Sebelumnya', headings };
  return readColumns(table, office).map((column) => column && `${column.role} ${column.offset} ${column.nth}`);
}

test('columns are what their headings say, with the year they speak of beside that of the report', () => {
  expect(
    columnsOf([
      'No. | Indikator Kinerja | {tahun-1} |  | {tahun} |  |  | Warna',
      ' |  | Target | Realisasi | Target | Realisasi | % Capaian | ',
    ]),
  ).toEqual([
    'nomor 0 0',
    'indikator 0 0',
    'target -1 0',
    'realisasi -1 0',
    'target 0 1',
    'realisasi 0 1',
    'capaian 0 0',
    null,
  ]);
});

test('headings of another table are refused, and say which one they look like', () => {
  const refuse = (): unknown => columnsOf(['No. | Program | Anggaran (Rp) | Realisasi (Rp)'], 'capaian');
  expect(refuse).toThrow(HeadingsNotRecognised);
  try {
    refuse();
  } catch (error) {
    expect((error as HeadingsNotRecognised).found).toBe('realisasi-anggaran');
  }
});

test('tables of one sheet stand below each other, with two blank rows that end each of them', () => {
  const tables = draftTables(standar, [], office).filter(({ sheet }) => sheet === 'Responden');
  expect(tables).toHaveLength(3);
  tables.slice(1).forEach((table, index) => {
    const before = tables[index]!;
    expect(table.titleRow - (before.headingBottom + before.rows.length)).toBe(3);
  });
});
