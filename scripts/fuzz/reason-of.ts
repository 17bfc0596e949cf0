/** What a refusal says. */
import { WorkbookUnreadable } from '../../src/core/workbook/unreadable';
import { fileSentence } from '../../src/messages/files/file-sentence';

/**
 * The reason of a refusal, which must have its sentence.
 * @throws any other error: that is a fault
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof WorkbookUnreadable)) throw error;
  for (const language of ['id', 'en'] as const)
    if (!/\w/.test(fileSentence(error, language))) throw new Error(`no sentence for ${error.reason}`);
  return error.reason;
}
