/** `periksa --surat`: a letter about each report. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeReviewLetter } from '../../hosts/docx/review-letter';
import { cliSentence } from '../../messages/cli';
import { withRemarks, type OfficeReport } from '../offices/office-report';
import { letterNames, reviewLetter } from '../offices/review-letter';
import { writeNewFile } from './write-new-file';

/**
 * Writes a letter about each report into a folder, which is made when it is not there; no file is replaced.
 * @returns how many were written, and a sentence for each that was not
 */
export async function writeLettersInto(
  reports: readonly OfficeReport[],
  folder: string,
): Promise<{ readonly letters: number; readonly failures: readonly string[] }> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { letters: 0, failures: [cliSentence('failed.folder', { folder, code })] };
  }
  const names = letterNames(reports.map(({ row }) => row.file));
  const failures: string[] = [];
  for (const [index, report] of withRemarks(reports).entries()) {
    const failure = await writeNewFile(join(folder, names[index]!), await writeReviewLetter(reviewLetter(report)));
    if (failure !== null) failures.push(failure);
  }
  return { letters: reports.length - failures.length, failures };
}
