/** Turns what the core says into sentences. */
import type { Message, MessageValue, ShownNumber } from '../core/findings/finding';
import { formatPlace } from '../core/workbook/address';
import { writeNumber, type NumberLanguage } from '../core/workbook/write-number';
import { en } from './findings/en';
import { id } from './findings/id';

/** The languages of the product. */
export type Language = NumberLanguage;

const sentences = { id, en } as const;

/**
 * The sentence of a message in a language.
 *
 * @example formatMessage({ id: 'cause.swapped', values: {} }, 'id') // 'Target dan realisasi tampaknya tertukar.'
 * @throws Error when there is no such sentence: a mistake of ours, found by the tests
 */
export function formatMessage(message: Message, language: Language): string {
  const sentence = sentences[language][message.id];
  if (sentence === undefined) throw new Error(`No sentence for the message ${message.id}.`);
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = message.values[name];
    return value === undefined ? hole : formatValue(value, language);
  });
}

function isNumber(value: object): value is ShownNumber {
  return 'decimals' in value;
}

function formatValue(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((each) => formatValue(each, language)).join(', ');
  return isNumber(value) ? writeNumber(value, language) : formatPlace(value);
}

function isList(value: MessageValue): value is readonly MessageValue[] {
  return Array.isArray(value);
}
