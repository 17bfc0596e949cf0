/** Reads and checks one report, in this thread or in another one. */
import type { Readers } from '../../hosts/files/read-report';
import { readReportFile } from '../../hosts/files/read-file';
import { checkRead, type ReportOptions } from '../offices/check-read';
import type { Outcome } from './outcome';
import { fileFailure } from './file-failure';

/**
 * Checks a report; whatever is wrong with its file becomes a sentence.
 * @param readers when absent each is loaded when there is a file for it
 */
export async function checkReport(file: string, options: ReportOptions, readers?: Readers): Promise<Outcome> {
  try {
    return checkRead(file, await readReportFile(file, {}, readers), options);
  } catch (error) {
    return { file, failure: fileFailure(error) };
  }
}
