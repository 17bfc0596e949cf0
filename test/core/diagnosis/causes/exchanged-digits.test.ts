import { causeIn } from './cause-of';

/** 45.310 + 40.195 = 85.505 thousand. */
const table = (total: string): string =>
  `No | Program | Anggaran
   1 | Program A | 45.310.000
   2 | Program B | 40.195.000
     | Jumlah | ${total} !jumlah`;

test.each([
  ['two neighbouring digits exchanged', '85.550.000', 'cause.exchanged'],
  ['one digit mistyped', '85.605.000', 'cause.mistyped'],
  ['two digits that are no neighbours', '80.555.000', null],
  ['a digit too many', '855.505.000', null],
])('%s', (_, total, expected) => {
  expect(causeIn(table(total))).toBe(expected);
});

test('in a number of three digits a slip proves nothing', () => {
  expect(
    causeIn(`No | Program | Anggaran
             1 | Program A | 453
             2 | Program B | 402
               | Jumlah | 865 !jumlah`),
  ).toBeNull();
});
