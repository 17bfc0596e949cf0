import { normalisedText } from '../../../src/core/names/normalised-text';

test.each([
  ['Nilai\n IKM ', 'nilai ikm'],
  ['Belanja  Modal', 'belanja modal'],
  ['ikm', 'ikm'],
])('%p is compared as %p', (text, expected) => {
  expect(normalisedText(text)).toBe(expected);
});
