/** Whether a cell shows what its formula gives: functions of an add-in are computed late, and show an error until then. */
import { isCellError, type CellValue } from './workbook';

/** Error values that a computation ends with. */
const RESULTS: ReadonlySet<string> = new Set(['#VALUE!', '#NUM!', '#N/A', '#DIV/0!', '#REF!', '#NULL!']);

/** Error values that stand in a cell while its value is still on the way. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/**
 * False for an error value that is no result: of a function that is not known yet, is still being computed, or has no
 * room for what it gives.
 * @example isResult({ error: '#N/A' }) // true
 * @example isResult({ error: '#NAME?' }) // false
 */
export function isResult(value: CellValue): boolean {
  return !isCellError(value) || RESULTS.has(value.error);
}

/**
 * True for a cell that will get its value by itself, without anybody changing it.
 * @example isOnTheWay({ error: '#BUSY!' }) // true
 */
export function isOnTheWay(value: CellValue): boolean {
  return isCellError(value) && ON_THE_WAY.has(value.error);
}
