/** Computes one formula from what stands in the cells that it reads. */
import { cellAt, type CellValue, type Place, type Workbook } from '../workbook/workbook';
import { computeNode } from './compute-node';
import { ErrorValue } from './formula-values';
import { NotUnderstood, parseFormula } from './parse-formula';

/**
 * The value that a formula gives at a place, all other cells being as they are.
 * @returns undefined for a formula that is not computed here
 * @example computeFormula('=E3/D3', { sheet: '3.2', row: 2, column: 5 }, workbook) // 1.05
 */
export function computeFormula(formula: string, place: Place, workbook: Workbook): CellValue | undefined {
  const read = (name: string, row: number, column: number): CellValue => {
    const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) throw new ErrorValue('#REF!');
    return cellAt(sheet, row, column)?.value ?? null;
  };
  try {
    return computeNode(parseFormula(formula), place, read) ?? 0;
  } catch (error) {
    if (error instanceof ErrorValue) return { error: error.code };
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
