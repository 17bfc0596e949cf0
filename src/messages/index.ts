/** What the checker says, in either language. */
import type { Message } from '../core/findings/messages';
import type { NumberLanguage } from '../core/workbook/write-number';
import { en } from './findings/en';
import { id } from './findings/id';
import { writeMessage } from './write-message';

/** The languages of the product. */
export type Language = NumberLanguage;

const sentences = { id, en } as const;

/**
 * The sentence of a message in a language.
 *
 * @example formatMessage({ id: 'cause.swapped', values: {} }, 'id') // 'Target dan realisasi tampaknya tertukar.'
 */
export function formatMessage(message: Message, language: Language): string {
  return writeMessage(message, sentences[language], language);
}
