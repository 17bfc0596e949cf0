/** Search and filter of the findings. */
import type { Finding } from '../../../core/findings/finding';
import type { FindingGroup } from '../../../core/findings/group-findings';
import { formatPlace } from '../../../core/workbook/address';
import { formatMessage, type Language } from '../../../messages';
import type { CheckView } from './check-view';

/**
 * The tables with the findings that fit the search and the chosen severity. A table without any left is dropped, a clean
 * one too unless everything is shown.
 */
export function filterGroups(
  groups: readonly FindingGroup[],
  view: Pick<CheckView, 'search' | 'severity'>,
  language: Language,
): FindingGroup[] {
  const words = view.search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  if (words.length === 0 && view.severity === 'all') return [...groups];
  const kept: FindingGroup[] = [];
  for (const { table, findings } of groups) {
    const name = table === null ? '' : `${table.name} ${table.sheet}`;
    const fitting = findings.filter(
      (finding) =>
        (view.severity === 'all' || finding.severity === view.severity) &&
        hasWords(`${name} ${textOf(finding, language)}`.toLocaleLowerCase(language), words),
    );
    if (fitting.length > 0) kept.push({ table, findings: fitting });
  }
  return kept;
}

function textOf({ message, cause, place }: Finding, language: Language): string {
  const sentences = [message, cause].map((each) => (each === null ? '' : formatMessage(each, language)));
  return `${sentences.join(' ')} ${place === null ? '' : formatPlace(place)}`;
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
