/** The sentence about a file that cannot be read. */
import type { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { writeNumber, type NumberLanguage } from '../../core/workbook/write-number';
import { en } from './en';
import { id } from './id';

const SENTENCES = { id, en };

/**
 * Says why a file cannot be read and what to do.
 * @example fileSentence(new WorkbookUnreadable('pdf'), 'id') // 'Ini berkas PDF. Pilih berkas Word (.docx) atau Excel asalnya; …'
 */
export function fileSentence(
  { reason, values }: Pick<WorkbookUnreadable, 'reason' | 'values'>,
  language: NumberLanguage,
): string {
  return SENTENCES[language][reason].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const number = values[name];
    return number === undefined ? hole : writeNumber(number, language);
  });
}
