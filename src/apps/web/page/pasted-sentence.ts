/** The line that says what became of a paste. */
import type { WebMessages } from '../../../messages/web';
import type { Pasted } from '../univer/take-pastes';

/** How many cells the line names before it only counts the others. */
const NAMED_CELLS = 4;

/**
 * What was read, what should be looked at again, and what stayed text; empty where only texts were pasted, and all can be seen.
 * @example pastedSentence({ numbers: 12, doubtful: [], left: [], hidden: 0 }, messages, ',') // '12 angka dibaca.'
 */
export function pastedSentence(pasted: Pasted, messages: WebMessages, decimalSign: string): string {
  if ('merged' in pasted) return messages.notPasted(pasted.merged);
  const { numbers, doubtful, left, hidden } = pasted;
  const sentences: string[] = [];
  if (numbers > 0) sentences.push(messages.pasted(numbers));
  const doubts = doubtful.map(({ cell, text, value }) =>
    messages.readAs(cell, text, String(value).replace('.', decimalSign)),
  );
  if (doubts.length > 0) sentences.push(messages.pastedDoubtful(named(doubts, messages)));
  const texts = left.map(({ cell, text }) => `${cell} “${text}”`);
  if (texts.length > 0) sentences.push(messages.pastedAsText(named(texts, messages)));
  if (hidden > 0) sentences.push(messages.pastedHidden(hidden));
  return sentences.join(' ');
}

function named(cells: readonly string[], messages: WebMessages): string {
  const more = cells.length - NAMED_CELLS;
  const shown = cells.slice(0, NAMED_CELLS).join('; ');
  return more > 0 ? `${shown}; ${messages.andMore(more)}` : shown;
}
