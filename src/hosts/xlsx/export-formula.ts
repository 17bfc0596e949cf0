/** Formulas as an .xlsx file keeps them. */

import type { SavedCell } from './export-model';
import { functionMark } from './newer-functions';

/** A cell with the result of its formula alone. */
export function resultOnly({ formula: _, spill: __, intersects: ___, ...result }: SavedCell): SavedCell {
  return result;
}

/** Texts in quotation marks, names of sheets in apostrophes, or the name of a function before its bracket. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\s*\()/g;

/**
 * The functions that a formula calls, in capitals, each as often as it is called.
 * @example functionsIn('=IF(A1="SUM(","",Sum(B:B))') // ['IF', 'SUM']
 */
export function functionsIn(formula: string): string[] {
  return [...formula.matchAll(parts)].flatMap(([, name]) => (name === undefined ? [] : [name.toUpperCase()]));
}

/**
 * A formula as it stands in a file: no equals sign, newer functions with their mark.
 * @example fileFormula('=IFNA(A1,"-")') // '_xlfn.IFNA(A1,"-")'
 */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(parts, (text: string, name: string | undefined) =>
      name === undefined ? text : functionMark(name) + text,
    );
}
