import fc from 'fast-check';
import {
  LAST_COLUMN,
  LAST_ROW,
  columnIndex,
  columnName,
  formatArea,
  formatCell,
  formatFixedArea,
  formatFixedRow,
  formatPlace,
  formatReference,
  parseArea,
  parseCell,
  containsCell,
  isOneCell,
  quoteSheet,
  unquoteSheet,
} from '../../../src/core/workbook/address';

const rows = fc.integer({ min: 0, max: LAST_ROW });
const columns = fc.integer({ min: 0, max: LAST_COLUMN });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnIndex(name)).toBe(column);
});

test('letters beyond the last column are no column', () => {
  expect(columnIndex('XFE')).toBeNull();
  expect(columnIndex('')).toBeNull();
  expect(columnIndex('A1')).toBeNull();
});

test('a cell keeps its address', () => {
  fc.assert(
    fc.property(rows, columns, (row, column) => {
      expect(parseCell(formatCell(row, column))).toEqual({ row, column });
    }),
  );
});

test('dollar signs are allowed, nonsense is not', () => {
  expect(parseCell('$F$3')).toEqual({ row: 2, column: 5 });
  for (const text of ['', 'F', '3', 'F0', 'F1048577', 'XFE1', 'F3 ', 'F-3', 'FFFF3']) {
    expect(parseCell(text)).toBeNull();
  }
});

test('an area keeps its address, from whichever corners', () => {
  const area = { top: 1, left: 0, bottom: 5, right: 7 };
  expect(formatArea(area)).toBe('A2:H6');
  for (const text of ['A2:H6', 'H6:A2', 'A6:H2', '$A$2:$H$6']) expect(parseArea(text)).toEqual(area);
  expect(formatArea({ top: 1, left: 0, bottom: 1, right: 0 })).toBe('A2');
  expect(parseArea('A2')).toEqual({ top: 1, left: 0, bottom: 1, right: 0 });
  expect(parseArea('A2:')).toBeNull();
  expect(parseArea('A2:B3:C4')).toBeNull();
});

test.each([
  ['PK', 'PK'],
  ['Capaian_1a', 'Capaian_1a'],
  ['3.2', "'3.2'"],
  ['3.2 Capaian', "'3.2 Capaian'"],
  ["Jum'at", "'Jum''at'"],
  ['PK2023', "'PK2023'"],
  ['R1C1', "'R1C1'"],
  ['TRUE', "'TRUE'"],
])('sheet %s is written %s in a formula', (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test('a place is unquoted for people and quoted for formulas', () => {
  const place = { sheet: '3.3 Perbandingan', row: 3, column: 8 };
  expect(formatPlace(place)).toBe('3.3 Perbandingan!I4');
  expect(formatReference(place)).toBe("'3.3 Perbandingan'!I4");
});

test('an address with dollar signs names the same cells', () => {
  fc.assert(
    fc.property(rows, columns, rows, columns, (top, left, bottom, right) => {
      const area = { top, left, bottom, right };
      expect(formatFixedArea(area).replaceAll('$', '')).toBe(`${formatCell(top, left)}:${formatCell(bottom, right)}`);
      expect(parseCell(formatFixedRow(top, left))).toEqual({ row: top, column: left });
    }),
  );
  expect(formatFixedArea({ top: 2, left: 1, bottom: 123, right: 10 })).toBe('$B$3:$K$124');
  expect(formatFixedRow(25, 0)).toBe('A$26');
});

test.each([
  ["'3.2'", '3.2'],
  ["'Bab ''3'''", "Bab '3'"],
  ['Identitas', 'Identitas'],
])('%p is the sheet %p', (written, name) => {
  expect(unquoteSheet(written)).toBe(name);
});

test('an area contains the cells on its edges, and may be one cell', () => {
  const area = { top: 1, left: 2, bottom: 3, right: 4 };
  expect([containsCell(area, 1, 4), containsCell(area, 3, 2)]).toEqual([true, true]);
  expect([containsCell(area, 0, 3), containsCell(area, 2, 5)]).toEqual([false, false]);
  expect([isOneCell(area), isOneCell({ top: 1, left: 2, bottom: 1, right: 2 })]).toEqual([false, true]);
});
