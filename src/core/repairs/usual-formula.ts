/** A number typed over a formula gets the one back that its neighbours have, where that one gives the right number. */
import type { Finding } from '../findings/finding';
import { computeNode } from '../formulas/compute-node';
import { ErrorValue } from '../formulas/formula-values';
import { NotUnderstood, parseFormula } from '../formulas/parse-formula';
import type { NewContent } from '../formulas/recalculate';
import { cellAt, type CellValue, type Place, type Workbook } from '../workbook/workbook';
import { repairContent } from './repair-content';

/** An index is repeated with two decimals. */
const tolerance = 0.005;
/** Numbers below 1 are compared as closely as their size asks for. */
const relativeTolerance = 0.001;

/**
 * What mends the cell of a finding, see `repairContent`; of the usual formulas of its column the first that computes what
 * is expected.
 */
export function usualContent(finding: Finding, workbook: Workbook): NewContent | null {
  const content = repairContent(finding, workbook);
  const { place, fix, expected } = finding;
  if (content === null || !('formula' in content) || place === null || typeof expected !== 'number') return content;
  const tolerated = Math.min(tolerance, Math.abs(expected) * relativeTolerance);
  const formula = fix?.usual?.find((each) => {
    const value = valueOf(each, place, workbook);
    return typeof value === 'number' && Math.abs(value - expected) <= tolerated;
  });
  return formula === undefined ? content : { formula };
}

function valueOf(formula: string, place: Place, workbook: Workbook): CellValue {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  try {
    return computeNode(parseFormula(formula), place, (name, row, column) => {
      const sheet = sheets.get(name);
      if (sheet === undefined) throw new ErrorValue('#REF!');
      return cellAt(sheet, row, column)?.value ?? null;
    });
  } catch (error) {
    if (error instanceof ErrorValue || error instanceof NotUnderstood) return null;
    throw error;
  }
}
