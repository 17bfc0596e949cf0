/** A number typed over a formula gets the one back that its neighbours have, where that one gives the right number. */
import type { Finding } from '../findings/finding';
import { computeNode } from '../formulas/compute-node';
import { ErrorValue } from '../formulas/formula-values';
import { NotUnderstood, parseFormula } from '../formulas/parse-formula';
import { cellAt, type CellValue, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { movesElsewhere, readForm, writeForm } from './formula-form';

/** An index is repeated with two decimals. */
const tolerance = 0.005;
/** Numbers below 1 are compared as closely as their size asks for. */
const relativeTolerance = 0.001;

/**
 * The findings about typed numbers, each with the formula that the cells above and below have, where that formula
 * computes what was expected: it may look up more than the number of today, such as a choice of the clerk's.
 *
 * @example withNeighboursFormulas(findings, context) // ='IKM Unsur'!F13 becomes =IF('2.4 PK'!H4="IKM",'IKM Unsur'!F13,"")
 */
export function withNeighboursFormulas(findings: readonly Finding[], context: CheckContext): Finding[] {
  return findings.map((finding) => {
    const { place, fix, expected } = finding;
    if (fix === null || place === null || typeof expected !== 'number') return finding;
    const formula = neighboursFormulas(place, context).find((each) => {
      const value = valueOf(each, place, context);
      const tolerated = Math.min(tolerance, Math.abs(expected) * relativeTolerance);
      return typeof value === 'number' && Math.abs(value - expected) <= tolerated;
    });
    return formula === undefined ? finding : { ...finding, fix: { formula } };
  });
}

/** The formulas of the neighbours as the cell would have them, the most frequent first; none for a cell with a formula. */
function neighboursFormulas(place: Place, { values }: CheckContext): string[] {
  const own = values.find(({ table }) => table.sheet.name === place.sheet && table.rows.includes(place.row));
  if (own === undefined || own.isTotal(own.table.rows.indexOf(place.row))) return [];
  if (cellAt(own.table.sheet, place.row, place.column)?.formula !== undefined) return [];
  const forms = new Map<string, number>();
  own.table.rows.forEach((row, item) => {
    const formula = own.isTotal(item) ? undefined : cellAt(own.table.sheet, row, place.column)?.formula;
    if (formula === undefined) return;
    const { form } = readForm(formula, row, place.column);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  });
  return [...forms]
    .filter(([form, count]) => count > 1 || !movesElsewhere(form))
    .sort((one, other) => other[1] - one[1])
    .map(([form]) => writeForm(form, place.row, place.column));
}

function valueOf(formula: string, place: Place, { workbook }: CheckContext): CellValue {
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
