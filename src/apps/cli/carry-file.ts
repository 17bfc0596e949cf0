/** `buat --dari`: what last year's file gives for this year's, and what it does not. */
import { carryOver } from '../../core/next-year/carry-over';
import type { Carried } from '../../core/next-year/carried';
import type { Profile } from '../../core/profiles/profile';
import { readReportFile } from '../../hosts/files/read-file';
import { cliSentence } from '../../messages/cli';
import { leftSentence } from '../../messages/next-year';
import type { Output } from './command';
import { fileFailure } from './file-failure';

/**
 * Reads last year's file, whatever its kind; `failed` once it was said why it cannot be used.
 * @param year the new year; null for the one after that of the file
 */
export async function carryFile(
  file: string,
  profile: Profile,
  year: number | null,
  output: Output,
): Promise<Carried | 'failed'> {
  try {
    const { workbook } = await readReportFile(file);
    const carried = carryOver(workbook, profile, year);
    if (carried !== null && !carried.isEmpty) return carried;
    const sentence = cliSentence(carried === null ? 'failed.noOldYear' : 'failed.noOldTables');
    output.error(`${cliSentence('ofFile', { file, sentence })}\n`);
  } catch (error) {
    output.error(`${cliSentence('ofFile', { file, sentence: fileFailure(error) })}\n`);
  }
  return 'failed';
}

/** What was carried, and a line for each thing that was not. */
export function carriedText({ office, from, left }: Carried, file: string): string {
  const counts = { indicators: office.indicators.length, programs: office.programs.length };
  const lines = [
    cliSentence('made.carried', { file, from, ...counts }),
    ...(left.length === 0 ? [] : [cliSentence('carried.left')]),
    ...left.map((each) => `  ${leftSentence(each, 'id')}`),
  ];
  return `${lines.join('\n')}\n`;
}
