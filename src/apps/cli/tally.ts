/** What was found in all files together. */
import { countSeverities, type CheckedReport } from '../offices/checked-report';

/** Counts files and findings as they come. */
export class Tally {
  files = 0;
  unread = 0;
  error = 0;
  warning = 0;
  info = 0;
  ignored = 0;

  add(report: Pick<CheckedReport, 'result' | 'ignored'>): void {
    const { error, warning, info } = countSeverities([report]);
    this.files += 1;
    this.error += error;
    this.warning += warning;
    this.info += info;
    this.ignored += report.ignored.length;
  }

  addUnread(): void {
    this.unread += 1;
  }
}
