/** Why a file could not be checked, as a sentence. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { cliSentence } from '../../messages/cli';
import { fileSentence } from '../../messages/files/file-sentence';

/**
 * The sentence about an error that reading or checking a file threw: of the file itself, of the disk, or of this program.
 * @example fileFailure(new WorkbookUnreadable('missing')) // 'Berkas tidak ditemukan. Periksa nama berkas dan foldernya.'
 */
export function fileFailure(error: unknown): string {
  if (error instanceof WorkbookUnreadable) return fileSentence(error, 'id');
  if (error instanceof Error && 'code' in error) return cliSentence('failed.disk', { code: String(error.code) });
  return cliSentence('failed.program', { detail: error instanceof Error ? error.message : String(error) });
}
