import * as fc from 'fast-check';
import { addressLists, coverCells } from '../../../src/hosts/excel/cell-areas';
import { formatArea } from '../../../src/core/workbook/address';

function cellsOf(addresses: readonly { top: number; left: number; bottom: number; right: number }[]): string[] {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of addresses) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push(`${String(row)} ${String(column)}`);
    }
  }
  return cells.sort();
}

test('a block is one area, and an L is two', () => {
  const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ row, column })));
  expect(coverCells(block).map(formatArea)).toEqual(['A1:B3']);
  expect(coverCells([...block, { row: 3, column: 0 }]).map(formatArea)).toEqual(['A1:B3', 'A4']);
});

test('the areas cover each cell once and no other', () => {
  const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column });
  fc.assert(
    fc.property(cells, (given) => {
      const wanted = given.map(({ row, column }) => `${String(row)} ${String(column)}`).sort();
      expect(cellsOf(coverCells(given))).toEqual(wanted);
    }),
  );
});

test('lists of addresses stay under the length that Excel takes, and lose none', () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: row * 2, left: 0, bottom: row * 2, right: 3 }));
  const lists = addressLists(areas);
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
  expect(lists.join(',')).toBe(areas.map(formatArea).join(','));
});
