/** The sheet "Hasil Periksa" as text. */
import type { CheckResult } from '../../../core/findings/check-result';
import type { Finding } from '../../../core/findings/finding';
import { countOf, groupFindings, type FindingGroup } from '../../../core/findings/group-findings';
import { figureTotals } from '../../../core/summary/table-standing';
import type { ResultRow, Results } from '../../../hosts/excel/results-plan';
import type { PaneMessages, Sentences } from '../../../messages/pane';
import type { ResultsMessages } from '../../../messages/pane/results/results-messages';
import { writeMessage } from '../../../messages/write-message';
import { orderGroups } from './order-groups';
import type { SortedFindings } from './sort-findings';
import { writeExpected } from './write-expected';

/** Every finding as a row, in the order of the pane, ignored ones with their reasons at the end of their table. */
export function resultsOf(
  result: CheckResult,
  findings: SortedFindings,
  sentences: Sentences,
  texts: ResultsMessages,
  today: Date,
): Results {
  const { language } = sentences;
  const { open, ignored } = findings;
  const { figures, computed } = figureTotals(result.tables);
  const reasons = new Map(ignored.map(({ finding, reason }) => [finding, reason]));
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(today);
  return {
    name: texts.sheet,
    title: texts.title,
    lines: [
      texts.checked(date),
      texts.tables(result.tables.length, computed, figures),
      texts.counts(countOf(open, 'error'), countOf(open, 'warning'), countOf(open, 'info'), ignored.length),
      ...(result.unrecognised.length === 0 ? [] : [texts.unrecognised(result.unrecognised.join(', '))]),
    ],
    headings: texts.headings,
    rows: orderGroups(groupFindings(result)).flatMap((group) =>
      [...group.findings]
        .sort((first, second) => Number(reasons.has(first)) - Number(reasons.has(second)))
        .map((finding) => rowOf(finding, nameOf(group, sentences.pane), reasons.get(finding) ?? '', sentences)),
    ),
  };
}

function nameOf({ table, findings }: FindingGroup, messages: PaneMessages): string {
  if (table !== null) return messages.table(table.name, table.sheet);
  return findings[0]?.place === null ? messages.wholeWorkbook : messages.elsewhere;
}

function rowOf(finding: Finding, table: string, ignored: string, sentences: Sentences): ResultRow {
  const { language, pane, findings } = sentences;
  return {
    table,
    place: finding.place,
    severity: pane[finding.severity],
    message: writeMessage(finding.message, findings, language),
    cause: finding.cause === null ? '' : writeMessage(finding.cause, findings, language),
    expected: finding.place === null ? '' : (writeExpected(finding, language) ?? ''),
    ignored,
  };
}
