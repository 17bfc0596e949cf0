import { isOfficeRow } from '../../../../src/core/tables/hierarchy/office-row';

/** An office with two programmes, the first of two kegiatan: 100 + 50 = 150 and 70 + 30 = 100. */
const parents = [-1, -1, 1, 1, -1];
const amounts = (office: number, first: number, kegiatan: number): readonly (readonly number[])[] => [
  [office],
  [first],
  [kegiatan],
  [30],
  [50],
];

test.each([
  ['it is the sum of the programmes', amounts(150, 100, 70), true],
  ['one programme is wrong, and what is below it right', amounts(150, 120, 70), true],
  ['it is neither', amounts(180, 100, 70), false],
  ['it has no money', amounts(0, 100, 70), false],
])('%s: %p', (_, rows, expected) => {
  expect(isOfficeRow([1, 4], parents, rows)).toBe(expected);
});

test('a row of which something is a part already, or above none, is none', () => {
  expect(isOfficeRow([1, 4], [-1, 0, 1, 1, -1], amounts(150, 100, 70))).toBe(false);
  expect(isOfficeRow([], [-1, -1], [[150], [150]])).toBe(false);
});
