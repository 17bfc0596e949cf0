import { en } from '../../../src/messages/findings/en';
import { id } from '../../../src/messages/findings/id';

function holes(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

test('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
});

test.each(Object.keys(id))('%s puts the same values into both languages', (name) => {
  expect(holes(en[name]!)).toEqual(holes(id[name]!));
});
