import { nestedByName, withoutChanceFamilies } from '../../../../src/core/tables/hierarchy/nested-by-name';

/** 12 + 30 = 42 and 42 + 15 = 57; the second programme is 8 + 2 = 10. */
const amounts = [57, 42, 12, 30, 15, 15, 10, 10, 8, 2].map((amount) => [amount, amount / 2]);
const levels = [1, 2, 3, 3, 2, 3, 1, 2, 3, 3];
const parents = [-1, 0, 1, 1, 0, 4, -1, 6, 7, 7];

test('where the sums of a programme leave its levels open, the names tell them', () => {
  const open = [-1, 0, -1, -1, 0, -1, -1, 6, 7, 7];
  expect(nestedByName(levels, open, amounts)).toEqual(parents);
});

test('a programme whose sums are all right is nested by them, whatever the names say', () => {
  const misnamed = levels.with(4, 3);
  expect(nestedByName(misnamed, parents, amounts)).toEqual(parents);
});

test('a row below a kegiatan that is the sum of others shows that the names are misleading', () => {
  const misnamed = [1, 2, 3, 3, 3, 3, 1, 2, 3, 3];
  const bySums = [-1, -1, -1, -1, 1, 1, -1, 6, 7, 7];
  const other = [57, 5, 9, 42, 12, 30, 10, 10, 8, 2].map((amount) => [amount, amount / 2]);
  const sums = bySums.with(4, 3).with(5, 3);
  expect(nestedByName(misnamed, sums, other)).toEqual(sums);
});

test('names by which most sums are wrong tell nothing', () => {
  const none = levels.map(() => -1);
  expect(
    nestedByName(
      levels,
      none,
      amounts.map(([first], item) => [first! + item * 7, 1]),
    ),
  ).toBe(none);
});

test('a row right above programmes that is their sum, or has more money than its kegiatan, is a sasaran', () => {
  const misnamed = [1, 2, 3, 3, 3, 1, 2, 3, 1, 2, 3];
  const bySums = [-1, 0, 1, 1, -1, -1, 5, 6, -1, 8, 9];
  const table = (own: number): number[][] =>
    [42, 42, 12, 30, own, 10, 10, 10, 6, 6, 6].map((amount) => [amount, amount / 2]);
  for (const own of [16, 10, 90]) expect(nestedByName(misnamed, bySums, table(own))).toBe(bySums);
  expect(nestedByName(misnamed, bySums, table(11))).not.toBe(bySums);
});

test('in a list most of whose rows stand alone, only rows that add up in some column belong together', () => {
  const list = [70, 12, 5, 44, 31, 31, 9, 18, 27, 63].map((amount) => [amount, amount + 1]);
  const taken = [-1, 0, -1, -1, -1, 4, -1, -1, -1, -1];
  expect(withoutChanceFamilies(taken, list)).toEqual([-1, -1, -1, -1, -1, 4, -1, -1, -1, -1]);
});

test('a table of programmes keeps a sum that is wrong', () => {
  expect(withoutChanceFamilies(parents, amounts.with(6, [11, 6]))).toEqual(parents);
});
