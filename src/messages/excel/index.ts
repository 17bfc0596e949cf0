/** What an error of Excel means, in the language of the reader. */
import type { NumberLanguage } from '../../core/workbook/write-number';
import { en } from './en';
import type { ExcelErrorId } from './excel-messages';
import { id } from './id';

export type { ErrorSentences, ExcelErrorId, ExcelMessages } from './excel-messages';

/** An error of Excel as plain data, as `readOfficeError` gives it. */
export interface ExcelErrorData {
  readonly id: ExcelErrorId;
  readonly left: 'unchanged' | 'restored' | 'changed';
  readonly remains: readonly string[];
}

const LANGUAGES = { id, en };

/**
 * What happened, what was and was not changed, and what to try.
 * @example excelSentence({ id: 'busy', left: 'unchanged', remains: [] }, 'id') // 'Excel sedang menyunting sebuah sel. …'
 */
export function excelSentence(error: ExcelErrorData, language: NumberLanguage): string {
  const messages = LANGUAGES[language];
  const { what, advice } = messages.errors[error.id];
  const left = error.left === 'changed' ? messages.changed(error.remains.join(', ')) : messages[error.left];
  return `${what} ${left} ${advice}`;
}
