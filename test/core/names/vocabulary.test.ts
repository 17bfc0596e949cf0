import { Vocabulary } from '../../../src/core/names/vocabulary';

const vocabulary = new Vocabulary(['realisasi', 'realisasi', 'target', 'kategori', 'lokasi', 'alokasi']);

test.each([
  ['realisasi', ['realisasi']],
  ['realiasi', ['realisasi']],
  ['lokasi', ['lokasi']],
  ['alokais', ['alokasi']],
  ['sisa', []],
])('%s may stand for %j', (word, known) => {
  expect(vocabulary.like(word)).toEqual(known);
  expect(vocabulary.like(word)).toEqual(known);
});

test('it still answers after very many different words', () => {
  for (let index = 0; index < 30_000; index++) vocabulary.like(`kata${index}`);
  expect(vocabulary.like('realiasi')).toEqual(['realisasi']);
});
