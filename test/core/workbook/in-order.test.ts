import { inOrder } from '../../../src/core/workbook/in-order';

const named = (name: string): string => name;

test('sheets of the order change places among themselves, all others stay', () => {
  expect(inOrder(['C', 'Catatan', 'A', 'B', 'Lain'], named, ['A', 'B', 'C'])).toEqual([
    'A',
    'Catatan',
    'B',
    'C',
    'Lain',
  ]);
});

test('several things of one sheet keep their order; sheets that are not there do not matter', () => {
  const things = [
    { sheet: 'B', what: 1 },
    { sheet: 'A', what: 2 },
    { sheet: 'B', what: 3 },
  ];
  expect(inOrder(things, ({ sheet }) => sheet, ['A', 'X', 'B']).map(({ what }) => what)).toEqual([2, 1, 3]);
  expect(inOrder(things, ({ sheet }) => sheet, [])).toEqual(things);
});
