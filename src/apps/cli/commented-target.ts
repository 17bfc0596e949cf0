/** Reads what was typed after --komentar. */
import { cliSentence } from '../../messages/cli';
import { Refusal } from './command';

/**
 * The file that was asked for, or null.
 * @throws Refusal when it is no Word file, or not one report alone is checked
 */
export function readCommentedTarget(written: string | undefined, files: readonly string[]): string | null {
  if (written === undefined) return null;
  if (!/\.docx$/i.test(written)) throw new Refusal(cliSentence('refused.commentType', { file: written }));
  if (files.length !== 1) throw new Refusal(cliSentence('refused.commentFiles', { files: files.length }));
  return written;
}
