/** Whether two printings of a fact say the same. */
import { noise } from '../tables/quantity';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { NumberReading, Reading } from '../workbook/reading';

/** The longest text that is taken for a grade (`BB`, `A-`). */
const longestGrade = 4;

/** What two formulas compute differs beyond these decimals. */
const mostDecimals = 9;

/**
 * `same`, `different`, or null where nothing can be said: blank cells, dashes, a text beside a number. N/A beside a
 * number is different. A number printed with fewer decimals is the same when rounding or cutting off gives it.
 */
export function compareReadings(a: Reading, b: Reading, computed: boolean): 'same' | 'different' | null {
  if (a.kind === 'number' && b.kind === 'number') return sameNumber(a, b, computed) ? 'same' : 'different';
  const kinds = [a.kind, b.kind];
  if (kinds.includes('missing') && kinds.includes('number')) return 'different';
  if (a.kind === 'missing' && b.kind === 'missing') return 'same';
  if (a.kind === 'text' && b.kind === 'text' && a.text.length <= longestGrade && b.text.length <= longestGrade) {
    return a.text.trim().toUpperCase() === b.text.trim().toUpperCase() ? 'same' : 'different';
  }
  return null;
}

/** What a cell says; 0,9993 in a column of fractions says 99,93 %. */
export function comparableReading(values: TableValues, column: TableColumn, item: number): Reading {
  const reading = values.reading(column, item);
  if (column.spec.content !== 'percent' || reading.kind !== 'number') return reading;
  const numbers = values.numbers(column);
  if (numbers.perUnit(item) === 100) return reading.percent ? reading : { ...reading, percent: true };
  return { ...reading, value: numbers.values[item]! * 100, decimals: Math.max(0, reading.decimals - 2), percent: true };
}

function sameNumber(a: NumberReading, b: NumberReading, computed: boolean): boolean {
  if (a.value === b.value) return true;
  const step = 10 ** -Math.min(a.decimals, b.decimals, mostDecimals);
  const isShort = !computed && a.decimals !== b.decimals;
  const allowed = (computed ? step : step / 2) * (1 + noise);
  const isClose = (one: number, other: number): boolean =>
    isShort ? isShortened(one, other, step) : Math.abs(one - other) <= allowed;
  if (isClose(a.value, b.value)) return true;
  // 0,8095 in a cell without a percent format is the same target as 80,95%.
  return a.percent !== b.percent && (isClose(a.value * 100, b.value) || isClose(a.value, b.value * 100));
}

/** Whether rounding or cutting off at a step makes one number of two; 42,00 is not 43. */
function isShortened(a: number, b: number, step: number): boolean {
  const difference = Math.abs(a - b);
  if (difference <= (step / 2) * (1 + noise)) return true;
  const [coarse, fine] = isWhole(a / step) ? [a, b] : [b, a];
  return difference < step * (1 - noise) && Math.abs(coarse) < Math.abs(fine);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < noise;
}
