import fc from 'fast-check';
import { AreaIndex, mergesOf } from '../../../src/core/workbook/area-index';
import type { Area, Sheet } from '../../../src/core/workbook/workbook';

const edge = fc.integer({ min: -3, max: 40 });
const area: fc.Arbitrary<Area> = fc.record({ top: edge, left: edge, bottom: edge, right: edge });

function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function sheetWith(merges: readonly Area[]): Sheet {
  return { name: 'S', hidden: false, rows: [], merges, hiddenRows: [], hiddenColumns: [] };
}

test('finds the areas that a cell lies in, as looking at each of them does', () => {
  fc.assert(
    fc.property(fc.array(area), fc.nat(45), fc.nat(45), (areas, row, column) => {
      const index = new AreaIndex<Area>();
      for (const each of areas) index.add(each, each);
      const expected = new Set(areas.filter((each) => contains(each, row, column)));
      expect(index.at(row, column)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('finds merged cells, the first of those that overlap', () => {
  fc.assert(
    fc.property(fc.array(area), fc.nat(45), fc.nat(45), (areas, row, column) => {
      const merges = mergesOf(sheetWith(areas));
      expect(merges.at(row, column)).toBe(areas.find((each) => contains(each, row, column)));
      expect(merges.startingAt(row)).toEqual(areas.filter(({ top }) => top === row));
    }),
    { numRuns: 500 },
  );
});

test('knows the corners of a whole sheet', () => {
  const index = new AreaIndex<string>();
  index.add({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, 'all');
  index.add({ top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }, 'last');
  expect([...index.at(0, 0)]).toEqual(['all']);
  expect([...index.at(1_048_575, 16_383)].sort()).toEqual(['all', 'last']);
});

test('what is taken is found no more where it was taken', () => {
  const index = new AreaIndex<string>();
  index.add({ top: 0, left: 2, bottom: 99, right: 2 }, 'column');
  expect([...index.take(5, 2)]).toEqual(['column']);
  expect([...index.take(5, 2)]).toEqual([]);
});
