import { sheetSizes } from '../../../../src/apps/web/univer/sheet-sizes';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

const long = 'Persentase gangguan ketenteraman dan ketertiban umum yang ditangani oleh kecamatan';

test('a column is as wide as its longest cell, within bounds', () => {
  const { widths } = sheetSizes(sheetOf('A', [['No', 'Sasaran strategis', long]]));
  const [narrow = 0, middle = 0, wide = 0] = widths;
  expect(narrow).toBeLessThan(middle);
  expect(middle).toBeLessThan(wide);
  const twice = sheetSizes(sheetOf('A', [['No', 'Sasaran strategis', long + long]]));
  expect(twice.widths).toEqual(widths);
});

test('a title alone in its row, and a merged heading, widen no column', () => {
  const table = [
    ['No', 'Target'],
    ['1', '2'],
  ];
  const plain = sheetSizes(sheetOf('A', table));
  expect(sheetSizes(sheetOf('A', [...table, [long, null]])).widths).toEqual(plain.widths);
  const merges = [{ top: 2, left: 0, bottom: 2, right: 1 }];
  expect(sheetSizes(sheetOf('A', [...table, [long, 'x']], { merges })).widths[0]).toBe(plain.widths[0]);
});

test('a row with a text too long for its column is higher, and higher for more', () => {
  const { heights } = sheetSizes(
    sheetOf('A', [
      ['a', long],
      ['b', `${long} ${long}`],
      ['c', 'pendek'],
    ]),
  );
  expect([...heights.keys()]).toEqual([0, 1]);
  expect(heights.get(0)).toBeLessThan(heights.get(1) ?? 0);
});

test('a word without spaces that is longer than the column takes lines as well', () => {
  const { heights } = sheetSizes(sheetOf('A', [['a', 'x'.repeat(400)]]));
  expect(heights.get(0)).toBeGreaterThan(100);
});

test('an empty sheet has no sizes', () => {
  expect(sheetSizes(sheetOf('A', []))).toEqual({ widths: [], heights: new Map() });
});
