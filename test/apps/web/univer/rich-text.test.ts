import { fromRichText, plainText, toRichText } from '../../../../src/apps/web/univer/rich-text';

const runs = [
  { text: 'Luas\n12 km', font: {} },
  { text: '2', font: { offset: 'superscript', bold: true } },
] as const;

test('pieces of a text that were given to Univer come back; what said nothing looks like its cell', () => {
  const rich = toRichText(runs, { size: 14, fill: 'FFF9E5' });
  expect(rich.body?.dataStream).toBe('Luas\r12 km2\r\n');
  expect(rich.body?.paragraphs).toEqual([{ startIndex: 4 }, { startIndex: 11 }]);
  expect(plainText(rich)).toBe('Luas\n12 km2');
  expect(fromRichText(rich)).toEqual([{ text: 'Luas\n12 km', font: { size: 14 } }, runs[1]]);
});

test('a text whose pieces look the same has none, and nothing is no text', () => {
  expect(fromRichText(toRichText([{ text: 'polos', font: {} }], undefined))).toBeNull();
  expect(plainText(null)).toBeNull();
  expect(fromRichText(undefined)).toBeNull();
});

test('text that Univer has put between the pieces belongs to no piece', () => {
  const rich = {
    id: 'd',
    documentStyle: {},
    body: { dataStream: 'abcd\r\n', textRuns: [{ st: 1, ed: 2, ts: { it: 1 as const } }] },
  };
  expect(fromRichText(rich)).toEqual([
    { text: 'a', font: {} },
    { text: 'b', font: { italic: true } },
    { text: 'cd', font: {} },
  ]);
});
