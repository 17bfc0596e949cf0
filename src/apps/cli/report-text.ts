/** What was found, for a person: file by file, table by table. Plain text, the same on a terminal and in a file. */
import type { FoundTable } from '../../core/findings/check-result';
import type { Finding } from '../../core/findings/finding';
import { groupFindings } from '../../core/findings/group-findings';
import { tableStanding } from '../../core/summary/table-standing';
import { formatArea, formatCell, formatPlace } from '../../core/workbook/address';
import { localFormula } from '../../core/workbook/local-formula';
import type { Place } from '../../core/workbook/workbook';
import type { WordReport } from '../../hosts/docx/read';
import { wordPlace } from '../../hosts/docx/word-place';
import { formatMessage } from '../../messages';
import { cliSentence, onOneLine } from '../../messages/cli';
import { commentSentences } from '../../messages/comments';
import type { CheckedReport } from '../offices/checked-report';
import type { Tally } from './tally';

/** Room for the longest of the words for a severity. */
const widestSeverity = 10;
const indent = ' '.repeat(2 + widestSeverity + 2);

function howToMend(finding: Finding): string | null {
  const { fix, expected, place, rule, scope, severity } = finding;
  if (severity === 'info' || place === null || scope === 'table') return null;
  const cell = formatCell(place.row, place.column);
  if (fix !== null) return cliSentence('mend.formula', { formula: localFormula(fix.formula), cell });
  if (rule === 'silang' || rule === 'kalimat') return cliSentence('mend.compare');
  if (typeof expected === 'string') return cliSentence('mend.text', { expected, cell });
  return expected === null ? null : cliSentence('mend.source', { cell });
}

/** Where a finding is; in a Word file as one finds it on the page, too. */
function placeText({ sheet, row, column }: Place, word: WordReport | null): string {
  const cell = formatCell(row, column);
  if (word === null) return cell;
  return `${commentSentences('id').place(wordPlace(word, { sheet, row, column }))} (${cell})`;
}

function findingLines(finding: Finding, word: WordReport | null): string[] {
  const { place, severity, message, cause, related } = finding;
  const cell = place === null ? '' : `${placeText(place, word)}  `;
  const lines = [`  ${cliSentence(severity).padEnd(widestSeverity)}  ${cell}${formatMessage(message, 'id')}`];
  if (cause !== null) lines.push(indent + cliSentence('cause', { sentence: formatMessage(cause, 'id') }));
  const mend = howToMend(finding);
  if (mend !== null) lines.push(indent + mend);
  if (related.length > 0) {
    lines.push(indent + cliSentence('related', { places: related.map(formatPlace).join(', ') }));
  }
  return lines.map(onOneLine);
}

function tableHeading({ name, sheet, area, title }: FoundTable): string {
  const printed = title === null ? '' : cliSentence('title', { title });
  return cliSentence('table', { name, sheet, range: formatArea(area), title: printed });
}

/**
 * Every table of a file in the order of its sheets, also those in which nothing is wrong, each with its findings; errors
 * come first.
 */
export function reportText({ file, word, profile, result, ignored }: CheckedReport): string {
  const year = result.year === null ? cliSentence('noYear') : cliSentence('year', { year: result.year });
  const lines = [cliSentence('file', { file, profile: profile.id, year })];
  if (result.tables.length === 0) lines.push('', cliSentence('noTables'));
  const groupsOfIgnored = groupFindings({ ...result, findings: ignored.map(({ finding }) => finding) });
  const ignoredIn = new Map(groupsOfIgnored.map(({ table, findings }) => [table, findings.length]));
  for (const { table, findings } of groupFindings(result)) {
    lines.push('', table === null ? cliSentence('elsewhere') : tableHeading(table));
    if (table !== null) {
      const { figures, computed } = table;
      const standing = tableStanding(table, findings.length + (ignoredIn.get(table) ?? 0));
      lines.push(cliSentence(`standing.${standing}`, { figures, computed }));
    }
    lines.push(...findings.flatMap((finding) => findingLines(finding, word)));
  }
  if (ignored.length > 0) lines.push('', cliSentence('ignored', { findings: ignored.length }));
  for (const { finding, reason } of ignored) {
    const at = finding.place === null ? '' : `${formatPlace(finding.place)}  `;
    lines.push(
      onOneLine(`  ${at}${formatMessage(finding.message, 'id')} ${cliSentence('ignored.reason', { reason })}`),
    );
  }
  if (result.unrecognised.length > 0) lines.push('');
  for (const sheet of result.unrecognised) lines.push(cliSentence('unrecognised', { sheet }));
  return `${lines.join('\n')}\n\n`;
}

/** The last line: how many files were checked and what was found in all of them together. */
export function summaryText({ files, unread, error, warning, info, ignored }: Tally): string {
  const parts = [cliSentence('summary', { files, error, warning, info })];
  if (ignored > 0) parts.push(cliSentence('summary.ignored', { ignored }));
  if (unread > 0) parts.push(cliSentence('unread', { files: unread }));
  return `${parts.join(' ')}\n`;
}
