import { en } from '../../../src/messages/findings/en';
import { id } from '../../../src/messages/findings/id';

function holes(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

test.each(Object.entries(id))('%s puts the same values into both languages', (name, sentence) => {
  expect(holes(new Map(Object.entries(en)).get(name)!)).toEqual(holes(sentence));
});
