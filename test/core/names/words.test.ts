import fc from 'fast-check';
import { editDistance, sameWord, wordsOf } from '../../../src/core/names/words';

test.each([
  ['Capaian (%)', ['capaian']],
  ['SAT.', ['satuan']],
  ['Prog./Keg. 7.01', ['program', 'kegiatan', '7', '01']],
  ['Jml. desa yg dibina thd target', ['jumlah', 'desa', 'yang', 'dibina', 'terhadap', 'target']],
  ['', []],
])('the words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['efektifits', 'efektivitas', true],
  ['realiasi', 'realisasi', true],
  ['capian', 'capaian', true],
  ['desa', 'dasa', false],
  ['maju', 'mandiri', false],
  ['tahun2023', 'tahun2024', false],
  ['pendidikan', 'pembinaan', false],
])('%s and %s', (a, b, same) => {
  expect([sameWord(a, b), sameWord(b, a)]).toEqual([same, same]);
});

/** The textbook distance with exchanges of neighbours, in full. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      }
      table[i]![j] = least;
    }
  }
  return table[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'i', 'r'), minLength: 1, maxLength: 12 });
/** A word and the same word after some slips. */
const pair = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(12), fc.constantFrom('', 'a', 'z', 'ir')), { maxLength: 3 }))
  .map(([first, slips]): [string, string] => [
    first,
    slips.reduce((text, [at, letters]) => text.slice(0, at) + letters + text.slice(at + 1), first),
  ]);

test('words are the same exactly when they are few enough slips apart', () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(word, word)), ([a, b]) => {
      const shorter = Math.min(a.length, b.length);
      const allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
      expect(sameWord(a, b)).toBe(distance(a, b) <= allowed);
    }),
  );
});

test('the distance is right up to its limit, and above it says so', () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(word, word)), fc.integer({ min: 1, max: 3 }), ([a, b], limit) => {
      const whole = distance(a, b);
      if (whole <= limit) expect(editDistance(a, b, limit)).toBe(whole);
      else expect(editDistance(a, b, limit)).toBeGreaterThan(limit);
    }),
  );
});
