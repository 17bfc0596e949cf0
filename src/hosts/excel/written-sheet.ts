/** Whether a sheet still holds just what this program has written to it. */
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { readInput } from './cell-content';
import type { SheetRows } from './fill-rows';

/** Of a 32-bit FNV-1a sum. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/**
 * The sum of a plan without formulas, to be kept with its sheet.
 * @example sumOfPlan(plan) === sumOfRows(rows) // nothing was typed into the sheet since
 */
export function sumOfPlan({ cells }: SheetPlan): string {
  const filled = cells.filter(({ value }) => value !== undefined && value !== '');
  const sorted = filled.sort((one, other) => one.row - other.row || one.column - other.column);
  return sumOf(sorted.map(({ row, column, value }) => `${row} ${column} ${value!}`));
}

/** The sum of the cells that stand on a sheet. */
export function sumOfRows(rows: SheetRows): string {
  const lines: string[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const input = readInput(cell);
      if (input !== '') lines.push(`${row} ${column} ${String(input)}`);
    });
  });
  return sumOf(lines);
}

function sumOf(lines: readonly string[]): string {
  let sum = START;
  const text = lines.join('\n');
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), FACTOR);
  return `${lines.length} ${(sum >>> 0).toString(16)}`;
}
