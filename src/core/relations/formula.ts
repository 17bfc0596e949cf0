/** Pieces of native formulas. */
import type { Quantity } from '../tables/quantity';
import { formatCell } from '../workbook/address';

/** Where a number stands on its own sheet. */
interface CellPlace {
  readonly row: number;
  readonly column: { readonly index: number };
}

/** The address of a quantity for a formula on its own sheet, e.g. `E3`. */
export function addressOf({ row, column }: CellPlace): string {
  return formatCell(row, column.index);
}

/** What one unit of a cell is in the unit in which its number is computed with: a cell that shows 78,89% holds 0,7889. */
function unitOf({ reading, printedPerUnit }: Quantity): number {
  return (reading.percent ? 100 : 1) / printedPerUnit;
}

/**
 * The address of a number, in the unit of the larger one of two: beside 79,70 a cell that shows 78,89% counts a hundredfold.
 * @example inUnitBeside(percent, plain) // '(G4*100)'
 */
export function inUnitBeside(quantity: Quantity, other: Quantity): string {
  const factor = Math.round(unitOf(quantity) / unitOf(other));
  return factor > 1 ? `(${addressOf(quantity)}*${factor})` : addressOf(quantity);
}

/**
 * A formula that stays blank until all the cells it needs hold numbers, so that an empty form shows no error.
 *
 * @example onceFilled(['D5', 'E5'], 'D5-E5') // '=IF(COUNT(D5,E5)<2,"",D5-E5)'
 */
export function onceFilled(cells: readonly string[], formula: string): string {
  return `=IF(COUNT(${cells.join(',')})<${cells.length},"",${formula})`;
}

/** A formula that repeats another cell, blank while that one is. */
export function repeatFormula(cell: string): string {
  return `=IF(${cell}="","",${cell})`;
}

/** A sum that stays blank while nothing is filled in: `=IF(COUNT(C4:C6)=0,"",SUM(C4:C6))`. */
export function sumOnceFilled(cells: string): string {
  return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/**
 * A fraction as its column prints it: times 100 where percentages are numbers without a sign.
 * @param isProduct false where brackets keep it together
 */
export function asPrinted(quantity: Quantity, formula: string, isProduct = true): string {
  if (quantity.printedPerUnit !== 100 || quantity.reading.percent) return formula;
  return isProduct ? `${formula}*100` : `(${formula})*100`;
}

/** Cells one after the other; those that touch in a row or a column become a range: `C4:C6,C9`. */
export function cellsOf(cells: readonly CellPlace[]): string {
  const parts: string[] = [];
  for (let from = 0, to = 0; from < cells.length; from = to) {
    const [first, next] = [cells[from]!, cells[from + 1]];
    const [down, right] = next?.row === first.row + 1 ? [1, 0] : [0, 1];
    const continues = (place: number): boolean =>
      cells[place]?.row === first.row + down * (place - from) &&
      cells[place].column.index === first.column.index + right * (place - from);
    for (to = from + 1; continues(to);) to++;
    const last = cells[to - 1]!;
    parts.push(last === first ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`);
  }
  return parts.join(',');
}
