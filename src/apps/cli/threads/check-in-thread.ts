/** Checks a report in a thread of its own. */
import { readWordReport } from '../../../hosts/docx/read';
import type { Readers } from '../../../hosts/files/read-report';
import { readLegacyInNode } from '../../../hosts/legacy/read-in-node';
import type { ReportOptions } from '../../offices/check-read';
import { checkReport } from '../check-report';
import type { Outcome } from '../outcome';

/** Among many files there is one for each reader. */
const readers: Readers = { word: readWordReport, legacy: readLegacyInNode };

/** Checks a report as `checkReport` does, with all readers at hand. */
export function checkInThread(file: string, options: ReportOptions): Promise<Outcome> {
  return checkReport(file, options, readers);
}
