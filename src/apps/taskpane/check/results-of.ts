/** The sheet "Hasil Periksa" as text. */
import type { CheckResult } from '../../../core/check';
import type { Finding } from '../../../core/findings/finding';
import { countOf, groupFindings } from '../../../core/findings/group-findings';
import type { ResultRow, Results } from '../../../hosts/excel/results-plan';
import { formatMessage, type Language } from '../../../messages';
import { paneMessages } from '../../../messages/pane';
import { resultsMessages } from '../../../messages/pane/results';
import { orderGroups } from './order-groups';
import type { SortedFindings } from './sort-findings';
import { writeExpected } from './write-expected';

/** Every finding as a row, in the order of the pane, ignored ones with their reasons at the end of their table. */
export function resultsOf(result: CheckResult, findings: SortedFindings, language: Language, today: Date): Results {
  const texts = resultsMessages(language);
  const { open, ignored } = findings;
  const reasons = new Map(ignored.map(({ finding, reason }) => [finding, reason]));
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(today);
  return {
    name: texts.sheet,
    title: texts.title,
    lines: [
      texts.checked(date),
      texts.tables(result.tables.length),
      texts.counts(countOf(open, 'error'), countOf(open, 'warning'), countOf(open, 'info'), ignored.length),
    ],
    headings: texts.headings,
    rows: orderGroups(groupFindings(result)).flatMap((group) =>
      [...group.findings]
        .sort((first, second) => Number(reasons.has(first)) - Number(reasons.has(second)))
        .map((finding) => rowOf(finding, nameOf(group, language), reasons.get(finding) ?? '', language)),
    ),
  };
}

function nameOf({ table, findings }: ReturnType<typeof groupFindings>[number], language: Language): string {
  const messages = paneMessages(language);
  if (table !== null) return messages.table(table.name, table.sheet);
  return findings[0]?.place === null ? messages.wholeWorkbook : messages.elsewhere;
}

function rowOf(finding: Finding, table: string, ignored: string, language: Language): ResultRow {
  return {
    table,
    place: finding.place,
    severity: paneMessages(language)[finding.severity],
    message: formatMessage(finding.message, language),
    cause: finding.cause === null ? '' : formatMessage(finding.cause, language),
    expected: finding.place === null ? '' : (writeExpected(finding, language) ?? ''),
    ignored,
  };
}
