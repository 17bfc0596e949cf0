/** `periksa --komentar`: a copy of a Word report with what was found in it as comments. */
import { cliSentence } from '../../messages/cli';
import { readBytes } from '../../hosts/files/read-file';
import { commentReport } from '../comments/comment-report';
import type { CheckedReport } from '../offices/checked-report';
import { withoutParts } from './without-parts';
import { writeNewFile } from './write-new-file';

/**
 * Writes the copy; the report itself is only read.
 * @returns whether it was written, and the sentence about it
 */
export async function writeCommentedFile(
  { file, word, result }: CheckedReport,
  target: string,
): Promise<{ readonly isWritten: boolean; readonly sentence: string }> {
  if (word === null) return { isWritten: false, sentence: cliSentence('failed.noWord', { file }) };
  const { bytes, comments, lost } = await commentReport(await readBytes(file), word, result.findings, 'id');
  const failure = await writeNewFile(target, bytes);
  const made = [cliSentence('made.comments', { file: target, comments }), withoutParts(target, lost)];
  return { isWritten: failure === null, sentence: failure ?? made.filter((line) => line !== null).join('\n') };
}
