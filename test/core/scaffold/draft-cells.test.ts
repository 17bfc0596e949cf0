import { standar } from '../../../src/core/profiles/standar';
import { draftTables, type DraftTable } from '../../../src/core/scaffold/draft';
import { columnOf, dataArea, draftCells, fixedReference, placeIn } from '../../../src/core/scaffold/draft-cells';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { helperTables } from '../../../src/core/scaffold/helper-tables';
import { formatArea } from '../../../src/core/workbook/address';

const tables = draftTables(standar, helperTables, emptyOffice(2025));
const tableOf = (kind: string): DraftTable => tables.find(({ spec }) => spec.kind === kind)!;

test('the first row stands below the headings: note, title and one heading row are above it', () => {
  expect(placeIn(tableOf('pk'), 0, 5)).toEqual({ sheet: '2.4 PK', row: 3, column: 5 });
});

test('a column is found by its role and by which of that role it is', () => {
  // No., Sasaran, Indikator, Satuan; then Target, Realisasi and Capaian of each of three years.
  const years = tableOf('perbandingan-tahun');
  expect([columnOf(years, 'target'), columnOf(years, 'target', 1), columnOf(years, 'target', 2)]).toEqual([4, 7, 10]);
  expect(columnOf(years, 'anggaran')).toBe(-1);
});

test('each row has a cell for each known column, row by row', () => {
  const table = tableOf('pk');
  const cells = draftCells(table);
  expect(cells).toHaveLength(6 * 8);
  expect(cells[0]).toMatchObject({ item: 0, place: { row: 3, column: 0 }, content: { kind: 'fixed', value: 1 } });
  expect(cells[8 + 5]).toMatchObject({ item: 1, content: { kind: 'entry', key: 'indikator 1 target' } });
});

test('the cells of a column reach to its last row, or to that before the total', () => {
  const groups = tables.find(({ spec }) => spec.groups === 'sex')!;
  // Laki-laki, Perempuan, others and their sum.
  expect(formatArea(dataArea(groups, 1))).toBe('B4:B7');
  expect(formatArea(dataArea(groups, 1, 2, false))).toBe('B4:C6');
  expect(fixedReference(groups.sheet, dataArea(groups, 0, 0, false))).toBe('Responden!$A$4:$A$6');
});
