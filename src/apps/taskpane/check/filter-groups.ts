/** Search and filter of the findings. */
import type { Finding } from '../../../core/findings/finding';
import type { FindingGroup } from '../../../core/findings/group-findings';
import { formatPlace } from '../../../core/workbook/address';
import type { Sentences } from '../../../messages/pane';
import { writeMessage } from '../../../messages/write-message';
import type { CheckView } from './check-view';

/**
 * The tables with the findings that fit the search and the chosen severity. A table without any left is dropped, a clean
 * one too unless everything is shown.
 */
export function filterGroups(
  groups: readonly FindingGroup[],
  view: Pick<CheckView, 'search' | 'severity'>,
  sentences: Sentences,
): FindingGroup[] {
  const { language } = sentences;
  const words = view.search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  if (words.length === 0 && view.severity === 'all') return [...groups];
  const kept: FindingGroup[] = [];
  for (const { table, findings } of groups) {
    const name = table === null ? '' : `${table.name} ${table.sheet}`;
    const fitting = findings.filter(
      (finding) =>
        (view.severity === 'all' || finding.severity === view.severity) &&
        hasWords(`${name} ${textOf(finding, sentences)}`.toLocaleLowerCase(language), words),
    );
    if (fitting.length > 0) kept.push({ table, findings: fitting });
  }
  return kept;
}

function textOf({ message, cause, place }: Finding, { findings, language }: Sentences): string {
  const written = [message, cause].map((each) => (each === null ? '' : writeMessage(each, findings, language)));
  return `${written.join(' ')} ${place === null ? '' : formatPlace(place)}`;
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
