/** Turns what the core says into a sentence. */
import {
  valuesIn,
  type Message,
  type MessageId,
  type MessageValue,
  type MessageValues,
} from '../core/findings/messages';
import type { ShownNumber } from '../core/workbook/shown-number';
import { formatPlace } from '../core/workbook/address';
import { writeNumber, type NumberLanguage } from '../core/workbook/write-number';

/** The sentences of one language by the ids of messages; `{name}` is replaced by a value of the message. */
export type FindingSentences = Readonly<Record<MessageId, string>>;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;

/** Sentences of which every hole is filled by the values of its message. */
export type Filled<Texts extends FindingSentences> = {
  readonly [Id in MessageId]: Holes<Texts[Id]> extends keyof MessageValues[Id] ? string : never;
};

/**
 * The sentence of a message.
 *
 * @example writeMessage({ id: 'cause.swapped', values: {} }, id, 'id') // 'Target dan realisasi tampaknya tertukar.'
 */
export function writeMessage(message: Message, sentences: FindingSentences, language: NumberLanguage): string {
  const sentence = sentences[message.id];
  const values = valuesIn(message);
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : writeValue(value, language);
  });
}

function isNumber(value: object): value is ShownNumber {
  return 'decimals' in value;
}

function writeValue(value: MessageValue, language: NumberLanguage): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((each) => writeValue(each, language)).join(', ');
  if ('calculation' in value) {
    const written = value.calculation.map((part) => writeValue(part, language)).join(' ');
    return written.replace(/\( | \)/g, (space) => space.trim());
  }
  return isNumber(value) ? writeNumber(value, language) : formatPlace(value);
}

function isList(value: MessageValue): value is readonly MessageValue[] {
  return Array.isArray(value);
}
