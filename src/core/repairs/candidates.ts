/** The repairs that the findings of a check offer, before it is known what they do together. */
import type { Finding } from '../findings/finding';
import type { CellChange, NewContent } from '../formulas/recalculate';
import { sameFormula } from '../formulas/same-formula';
import { placeKey } from '../workbook/address';
import { numberOfText } from '../workbook/number-of-text';
import { cellIn, type Place, type Workbook } from '../workbook/workbook';
import { repairContent } from './repair-content';

/** What one finding would put into its cell. */
export interface Candidate extends CellChange {
  readonly finding: Finding;
  /** The cell, see `placeKey`. */
  readonly key: string;
}

/**
 * One for each cell, of the most severe finding about it; none that would leave the cell as it is. Numbers stored as text
 * bring one for each.
 * @param contentOf what mends the cell of a finding; planning tries more than can be known without it
 */
export function candidatesOf(
  findings: readonly Finding[],
  workbook: Workbook,
  contentOf: (finding: Finding, workbook: Workbook) => NewContent | null = repairContent,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const texts = new Set(findings.flatMap(({ textNumbers = [] }) => textNumbers.map(({ place }) => placeKey(place))));
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const { place, content } of changesOf(finding, workbook, contentOf)) {
        const key = placeKey(place);
        if (found.has(key) || isThere(content, place, workbook)) continue;
        found.set(key, { place, content: texts.has(key) ? asNumber(content) : content, finding, key });
      }
    }
  }
  return [...found.values()];
}

function changesOf(finding: Finding, workbook: Workbook, contentOf: typeof repairContent): CellChange[] {
  const { place, textNumbers } = finding;
  if (textNumbers !== undefined)
    return textNumbers.map(({ place: each, value, format }) => ({ place: each, content: { value, format } }));
  const content = contentOf(finding, workbook);
  return place === null || content === null ? [] : [{ place, content }];
}

/** What a text is corrected to becomes a number at once, where it is to become one anyway. */
function asNumber(content: NewContent): NewContent {
  if (!('value' in content)) return content;
  return numberOfText({ value: content.value }) ?? content;
}

function isThere(content: NewContent, place: Place, workbook: Workbook): boolean {
  const cell = cellIn(workbook, place);
  if ('value' in content) return cell?.formula === undefined && cell?.value === content.value;
  return cell?.formula !== undefined && sameFormula(cell.formula, content.formula);
}
