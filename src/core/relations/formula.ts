/** Pieces of native formulas. */
import type { Quantity } from '../tables/quantity';
import { formatCell } from '../workbook/address';

/** The address of a quantity for a formula on its own sheet, e.g. `E3`. */
export function addressOf(quantity: Quantity): string {
  return formatCell(quantity.row, quantity.column.index);
}

/** A sum over cells of one column; cells that follow each other become a range: `SUM(C4:C6,C9)`. */
export function sumOf(column: number, rows: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < rows.length;) {
    let last = index;
    while (last + 1 < rows.length && rows[last + 1] === rows[last]! + 1) last++;
    const first = formatCell(rows[index]!, column);
    parts.push(last > index ? `${first}:${formatCell(rows[last]!, column)}` : first);
    index = last + 1;
  }
  return `SUM(${parts.join(',')})`;
}
