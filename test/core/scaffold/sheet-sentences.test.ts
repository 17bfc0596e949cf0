import { layouts } from '../../../src/core/layouts';
import { noteFor, sentenceOf } from '../../../src/core/scaffold/sheet-sentences';
import { sheetSentences } from '../../../src/messages/sheets/id';

test('every kind of table says how it is filled in', () => {
  for (const { kind } of layouts) {
    expect(noteFor(sheetSentences, kind, true)).toMatch(/sel kuning .*\.$/);
    expect(noteFor(sheetSentences, kind, false)).toMatch(/\.$/);
    expect(noteFor(sheetSentences, kind, false)).not.toMatch(/sel kuning/);
  }
});

test('every note of a kind is about a kind that there is', () => {
  const kinds = new Set([...layouts.map(({ kind }) => kind), 'other']);
  const named = Object.keys(sheetSentences).flatMap((id) => /^(?:note|computed)\.(.*)$/.exec(id)?.[1] ?? []);
  expect(named.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a sentence that is not there is a mistake of ours', () => {
  expect(() => sentenceOf(sheetSentences, 'note.x')).toThrow('note.x');
});
