/** What a finding offers to put into its cell. */
import { round } from '../calc/round';
import type { Finding } from '../findings/finding';
import { valuesIn, type MessageValue } from '../findings/messages';
import type { NewContent } from '../formulas/recalculate';
import { readNumberFormat } from '../workbook/number-format';
import { cellIn, type Cell, type Workbook } from '../workbook/workbook';
import type { ShownNumber } from '../workbook/shown-number';
import { writeLike } from '../workbook/write-like';

/**
 * The formula, the number or the text that mends the cell of a finding; null where there is none that a program can
 * choose. What is only likely may be made a formula, but no filled cell is changed to another value for it.
 */
export function repairContent(finding: Finding, workbook: Workbook): NewContent | null {
  const { place, scope, severity, fix, actual, expected, message } = finding;
  if (place === null || scope === 'table' || finding.isUndecided === true) return null;
  if (severity !== 'error' && actual !== null && expected !== null && actual !== expected) return null;
  const cell = cellIn(workbook, place);
  const shown = valuesIn(message)['expected'];
  const number = typeof expected === 'number' && isShownNumber(shown) && cell !== undefined;
  // A number that is stored as text stays one: the format of its cell would not show what a formula gives.
  const isText = typeof cell?.value === 'string' && cell.value.trim() !== '' && cell.formula === undefined;
  if (fix !== null && !(number && isText)) return { formula: fix.formula };
  if (number) return { value: valueFor(expected, shown, cell) };
  return typeof expected === 'string' && typeof cell?.value === 'string' ? { value: expected } : null;
}

/** A number in the unit of a cell with the decimals of its sentence; in a cell of text, a text in the same writing. */
function valueFor(expected: number, shown: ShownNumber, cell: Cell): number | string {
  if (typeof cell.value === 'string') return writeLike(cell.value, shown);
  return round(expected, shown.decimals + (readNumberFormat(cell.format, expected).percent ? 2 : 0));
}

function isShownNumber(value: MessageValue | undefined): value is ShownNumber {
  return typeof value === 'object' && 'decimals' in value;
}
