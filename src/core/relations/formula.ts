/** Pieces of native formulas. */
import type { Quantity } from '../tables/quantity';
import { formatCell } from '../workbook/address';

/** The address of a quantity for a formula on its own sheet, e.g. `E3`. */
export function addressOf(quantity: Quantity): string {
  return formatCell(quantity.row, quantity.column.index);
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

/** A fraction as its column prints it: times 100 where percentages are numbers without a sign. */
export function asPrinted(quantity: Quantity, formula: string): string {
  return quantity.printedPerUnit === 100 && !quantity.reading.percent ? `${formula}*100` : formula;
}

/** Cells one after the other; those that touch in a row or a column become a range: `C4:C6,C9`. */
export function cellsOf(rows: readonly number[], columns: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < rows.length;) {
    const row = rows[index]!;
    const column = columns[index]!;
    let last = index;
    const downwards = rows[index + 1] === row + 1;
    while (last + 1 < rows.length) {
      const steps = last + 1 - index;
      const [nextRow, nextColumn] = downwards ? [row + steps, column] : [row, column + steps];
      if (rows[last + 1] !== nextRow || columns[last + 1] !== nextColumn) break;
      last++;
    }
    const first = formatCell(row, column);
    parts.push(last > index ? `${first}:${formatCell(rows[last]!, columns[last]!)}` : first);
    index = last + 1;
  }
  return parts.join(',');
}

/** Cells of one column; those that follow each other become a range: `C4:C6,C9`. */
export function cellsBelow(column: number, rows: readonly number[]): string {
  return cellsOf(
    rows,
    rows.map(() => column),
  );
}
