/** Turns what the core says into a sentence. */
import type { Message, MessageValue } from '../core/findings/finding';
import type { ShownNumber } from '../core/workbook/shown-number';
import { formatPlace } from '../core/workbook/address';
import { writeNumber, type NumberLanguage } from '../core/workbook/write-number';

/** The sentences of one language by the ids of messages; `{name}` is replaced by a value of the message. */
export type FindingSentences = Readonly<Record<string, string>>;

/**
 * The sentence of a message.
 *
 * @example writeMessage({ id: 'cause.swapped', values: {} }, id, 'id') // 'Target dan realisasi tampaknya tertukar.'
 * @throws Error when there is no such sentence: a mistake of ours, found by the tests
 */
export function writeMessage(message: Message, sentences: FindingSentences, language: NumberLanguage): string {
  const sentence = sentences[message.id];
  if (sentence === undefined) throw new Error(`No sentence for the message ${message.id}.`);
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = message.values[name];
    return value === undefined ? hole : writeValue(value, language);
  });
}

function isNumber(value: object): value is ShownNumber {
  return 'decimals' in value;
}

function writeValue(value: MessageValue, language: NumberLanguage): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((each) => writeValue(each, language)).join(', ');
  return isNumber(value) ? writeNumber(value, language) : formatPlace(value);
}

function isList(value: MessageValue): value is readonly MessageValue[] {
  return Array.isArray(value);
}
