import { fittedHeights } from '../../../src/hosts/xlsx/fitted-heights';

const heightOf = (text: string, width: number | null): number | undefined =>
  fittedHeights([[{ value: text }]], () => width).get(0);

test.each<[string, number | null, number | undefined]>([
  ['Kantor', 20, undefined],
  ['Kantor yang mengalaminya', 20, 30],
  // Words are not broken where a line ends before them.
  ['empat empat empat', 7, 45],
  ['satu\ndua\ntiga', 20, 45],
  // A word that is longer than its column goes on in the next line.
  ['abcdefghij', 4, 45],
  ['Kantor yang mengalaminya', null, undefined],
  ['kata '.repeat(500), 10, 300],
])('text %# has its lines', (text, width, height) => {
  expect(heightOf(text, width)).toBe(height);
});

test('the highest cell of a row decides; numbers and empty cells need one line', () => {
  const rows = [[{ value: 1234567890 }, undefined, { value: 'satu dua' }, { value: 'satu dua tiga' }], undefined];
  expect([...fittedHeights(rows, () => 4)]).toEqual([[0, 45]]);
});
