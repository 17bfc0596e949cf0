/** Spoils workbooks as clerks do: numbers typed over formulas, and numbers that are wrong. */
import type { CellChange } from '../../src/core/formulas/recalculate';
import type { Workbook } from '../../src/core/workbook/workbook';

/** The number that a mistake makes of another. */
export const mistakes: readonly ((value: number) => number)[] = [
  (value) => value * 1.09,
  (value) => value + 10,
  (value) => value * 10,
  (value) => -value,
];

/**
 * A change of some numbers of a workbook, each told by where it stands among all of them, 0 to 1.
 * @param mistake index in `mistakes`
 */
export function spoilt(workbook: Workbook, shares: readonly number[], mistake: number): CellChange[] {
  const numbers: CellChange[] = [];
  for (const { name, rows } of workbook.sheets) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (typeof cell?.value !== 'number') return;
        numbers.push({ place: { sheet: name, row, column }, content: { value: mistakes[mistake]!(cell.value) } });
      });
    });
  }
  return [...new Set(shares.flatMap((share) => numbers[Math.floor(share * numbers.length)] ?? []))];
}
