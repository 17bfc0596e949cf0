/** The repairs that the findings of a check offer, before it is known what they do together. */
import type { Finding } from '../findings/finding';
import type { CellChange, NewContent } from '../formulas/recalculate';
import { placeKey } from '../workbook/address';
import { cellAt, type Place, type Workbook } from '../workbook/workbook';
import { repairContent } from './repair-content';

/** What one finding would put into its cell. */
export interface Candidate extends CellChange {
  readonly finding: Finding;
  /** The cell, see `placeKey`. */
  readonly key: string;
}

/** One for each cell, of the most severe finding about it; none that would leave the cell as it is. */
export function candidatesOf(findings: readonly Finding[], workbook: Workbook): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const finding of findings) {
      if (finding.severity !== severity || finding.place === null) continue;
      const key = placeKey(finding.place);
      const content = found.has(key) ? null : repairContent(finding, workbook);
      if (content === null || isThere(content, finding.place, workbook)) continue;
      found.set(key, { place: finding.place, content, finding, key });
    }
  }
  return [...found.values()];
}

function isThere(content: NewContent, { sheet: name, row, column }: Place, workbook: Workbook): boolean {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
  if ('value' in content) return cell?.formula === undefined && cell?.value === content.value;
  return cell?.formula !== undefined && sameFormula(cell.formula, content.formula);
}

/** True for formulas that differ only in blanks outside of texts and names, dollar signs and the case of letters. */
export function sameFormula(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function plain(formula: string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[\s$]+/g, (_, kept?: string) => kept ?? '').toUpperCase();
}
