import { strayCell } from '../../../../src/apps/web/page/stray-cell';
import type { SavedCell } from '../../../../src/hosts/xlsx/export-model';
import { bookOf, saved } from '../../../hosts/xlsx/saved';

const cell: SavedCell = { value: 1 };

/** Rows of which only some hold something. */
function rowsWith(cells: readonly (readonly [row: number, column: number, cell?: SavedCell])[]) {
  const rows: (SavedCell | undefined)[][] = [];
  for (const [row, column, given = cell] of cells) {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = given;
  }
  return rows;
}

const strayIn = (rows: (SavedCell | undefined)[][]) =>
  strayCell(bookOf([saved({ rows: [[cell]] }), saved({ name: 'Jauh', rows })]));

test('cells that lie too far apart are named, one at the end of a column or row is not', () => {
  expect(
    strayIn(
      rowsWith([
        [0, 0],
        [1_048_575, 16_383],
      ]),
    ),
  ).toEqual({ sheet: 'Jauh', cell: 'XFD1048576' });
  expect(
    strayIn(
      rowsWith([
        [0, 16_383],
        [9_999, 0],
      ]),
    ),
  ).toEqual({ sheet: 'Jauh', cell: 'A10000' });
  expect(
    strayIn(
      rowsWith([
        [0, 0],
        [1_048_575, 3],
      ]),
    ),
  ).toBeNull();
  expect(
    strayIn(
      rowsWith([
        [0, 0],
        [90, 16_383],
      ]),
    ),
  ).toBeNull();
});

test('a cell in which nothing stands strays nowhere', () => {
  expect(
    strayIn(
      rowsWith([
        [0, 0],
        [1_048_575, 16_383, { value: null, look: { bold: true } }],
      ]),
    ),
  ).toBeNull();
});

test('the cell that is named holds something: the one far behind hundreds of rows', () => {
  const rows = Array.from({ length: 400 }, (_, row): readonly [number, number] => [row, 0]);
  expect(strayIn(rowsWith([...rows.slice(0, 2), [2, 16_383], ...rows.slice(3)]))).toEqual({
    sheet: 'Jauh',
    cell: 'XFD3',
  });
});

test('a formula without a value is something, too', () => {
  const formula: SavedCell = { value: null, formula: '=A1' };
  expect(
    strayIn(
      rowsWith([
        [0, 16_383],
        [999, 0, formula],
      ]),
    ),
  ).toEqual({ sheet: 'Jauh', cell: 'A1000' });
});
