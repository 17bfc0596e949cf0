import fc from 'fast-check';
import { editDistance, sameWord, wordsOf } from '../../../src/core/names/words';

test('words are lower case, without signs, abbreviations written out', () => {
  expect(wordsOf('SAT. Prosentase (Rata2)')).toEqual(['satuan', 'persentase', 'rata']);
  expect(wordsOf(' — ')).toEqual([]);
});

test.each([
  ['realisasi', 'realiasai', true],
  ['efektifitas', 'efektivitas', true],
  ['target', 'tagret', true],
  ['tinggi', 'tingi', true],
  ['desa', 'dasa', false],
  ['mandiri', 'maju', false],
  ['2022', '2023', false],
])('%s and %s: the same word %s', (a, b, same) => {
  expect(sameWord(a, b)).toBe(same);
});

test('the distance is the same both ways, and no more than the longer word', () => {
  const word = fc.string({ maxLength: 10 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      expect(editDistance(a, b, 20)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, a, 20)).toBe(0);
    }),
  );
});
