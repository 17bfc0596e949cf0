/** `periksa --komentar`: a copy of a Word report with what was found in it as comments. */
import { cliSentence } from '../../messages/cli';
import { readBytes } from '../../hosts/files/read-file';
import { commentReport } from '../comments/comment-report';
import type { CheckedFile } from './checked-file';
import { Refusal } from './command';
import { writeNewFile } from './write-new-file';

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

/**
 * Writes the copy; the report itself is only read.
 * @returns whether it was written, and the sentence about it
 */
export async function writeCommentedFile(
  { file, word, result }: CheckedFile,
  target: string,
): Promise<{ readonly isWritten: boolean; readonly sentence: string }> {
  if (word === null) return { isWritten: false, sentence: cliSentence('failed.noWord', { file }) };
  const { bytes, comments } = await commentReport(await readBytes(file), word, result.findings, 'id');
  const failure = await writeNewFile(target, bytes);
  const made = cliSentence('made.comments', { file: target, comments });
  return { isWritten: failure === null, sentence: failure ?? made };
}
