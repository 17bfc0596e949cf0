/** What somebody has decided about a report in the pane, as its file keeps it. */
import { CHOSEN_COLUMNS_SETTING, chosenColumns } from '../excel/chosen-columns';
import { IGNORED_SETTING, ignoredFindings, type IgnoredFinding } from '../excel/ignored-findings';
import { readNotesOf } from '../xlsx/saved-notes';
import type { ReadReport } from './read-report';

/** A report with what somebody has decided about it, whether Excel or the web edition has saved it. */
export interface DecidedReport extends ReadReport {
  readonly ignored: readonly IgnoredFinding[];
}

/** A report with the meanings of columns and the ignored findings that its file tells. */
export async function withDecisions(report: ReadReport, bytes: Uint8Array): Promise<DecidedReport> {
  if (report.format !== 'xlsx') return { ...report, ignored: [] };
  const notes = await readNotesOf(bytes);
  const kept = (name: string): unknown => notes.find(({ key, sheet }) => key === name && sheet === null)?.text;
  return {
    ...report,
    workbook: { ...report.workbook, chosenColumns: chosenColumns.parse(kept(CHOSEN_COLUMNS_SETTING)) },
    ignored: ignoredFindings.parse(kept(IGNORED_SETTING)),
  };
}
