/** What the value of one cell means to a function. */
import type { Argument, CellErrorValue, CellInput, RangeInput } from './definition';
import type { ErrorCode } from './function-error';

const ERROR_CODES: readonly ErrorCode[] = ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NULL!'];

/** Tells a range from a single value. */
export function isRange(argument: Argument): argument is RangeInput {
  return Array.isArray(argument);
}

/** True for a cell that holds nothing, or 0, which is what some hosts pass for a blank cell. */
export function isBlankOrZero(value: CellInput): boolean {
  return value === 0 || isBlank(value);
}

/** True for a cell that holds nothing, or spaces. */
export function isBlank(value: CellInput): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** True for a blank cell and for the ways to write that there is no value: N/A, NA, n/a and a dash. */
export function isMissing(value: CellInput): boolean {
  return isBlank(value) || (typeof value === 'string' && /^(-|n\/?a)$/i.test(value.trim()));
}

function errorText(value: CellErrorValue): string {
  return 'error' in value ? value.error : value.code;
}

/** The error value that a cell holds, or null; an error of an unknown name is taken as #VALUE!. */
export function errorIn(value: CellInput): ErrorCode | null {
  const isObject = typeof value === 'object' && value !== null;
  const text = isObject ? errorText(value) : value;
  return ERROR_CODES.find((code) => code === text) ?? (isObject ? '#VALUE!' : null);
}
