/** The sentences that a standard sheet shows beside its table, by their ids; whoever makes the sheets hands them over. */
export type SheetSentences = Readonly<Record<string, string>>;

/**
 * The line above a table: how it is filled in, or where what it shows comes from.
 * @param isFilledIn whether anything is typed on the sheet
 * @throws Error when there are no sentences: a mistake of ours, found by the tests
 */
export function noteFor(sentences: SheetSentences, kind: string, isFilledIn: boolean): string {
  const note = isFilledIn ? 'note' : 'computed';
  return sentences[`${note}.${kind}`] ?? sentenceOf(sentences, `${note}.other`);
}

/**
 * One of the sentences.
 * @throws Error when there is no such sentence: a mistake of ours, found by the tests
 */
export function sentenceOf(sentences: SheetSentences, id: string): string {
  const sentence = sentences[id];
  if (sentence === undefined) throw new Error(`No sentence for the sheet text ${id}.`);
  return sentence;
}
