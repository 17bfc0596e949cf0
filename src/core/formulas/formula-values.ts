/** The values that formulas are computed with, and how one is read as another. */
import { isCellError, type Area, type CellValue } from '../workbook/workbook';

/** What a formula computes with: single values, rectangles of them, and cells. */
export type Scalar = CellValue;
/** Rows of values. */
export type Matrix = readonly (readonly Scalar[])[];
/** Cells that were not read yet; OFFSET and ROWS ask for their place. */
export interface Cells {
  readonly sheet: string;
  readonly area: Area;
}
/** Any of them. */
export type FormulaValue = Scalar | Matrix | Cells;

/** An error value of Excel, on its way to the cell. */
export class ErrorValue extends Error {
  override readonly name = 'ErrorValue';
  constructor(readonly code: string) {
    super(code);
  }
}

/** True for cells. */
export function areCells(value: FormulaValue): value is Cells {
  return typeof value === 'object' && value !== null && 'area' in value;
}

/** True for rows of values. */
export function isMatrix(value: FormulaValue): value is Matrix {
  return Array.isArray(value);
}

function raise(value: Scalar): void {
  if (isCellError(value)) throw new ErrorValue(value.error);
}

/** A value as a number: a blank is 0, a text that is none is an error. */
export function toNumber(value: Scalar): number {
  raise(value);
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number =
    typeof value === 'string' && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?\s*$/i.test(value) ? Number(value) : NaN;
  if (Number.isNaN(number)) throw new ErrorValue('#VALUE!');
  return number;
}

/** A value as a text. */
export function toText(value: Scalar): string {
  raise(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
}

/** A value as true or false. */
export function toTruth(value: Scalar): boolean {
  raise(value);
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new ErrorValue('#VALUE!');
  }
  return typeof value === 'boolean' ? value : value !== null && value !== 0;
}

const order = { number: 0, string: 1, boolean: 2 } as const;

/** How two values are ordered: numbers, then texts without their case, then truths; a blank is 0 or an empty text. */
export function compareScalars(left: Scalar, right: Scalar): number {
  raise(left);
  raise(right);
  const [a, b] = [blankAs(left, right), blankAs(right, left)];
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * 1e-15 ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    const [lower, other] = [a.toLowerCase(), b.toLowerCase()];
    return lower < other ? -1 : lower > other ? 1 : 0;
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return order[typeof a as keyof typeof order] - order[typeof b as keyof typeof order];
}

function blankAs(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

const beyond: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '>': (difference) => difference > 0,
  '<=': (difference) => difference <= 0,
  '>=': (difference) => difference >= 0,
};

/** A test of COUNTIF and SUMIF: `">5"`, `"<>"`, `"ikm*"`, or a value that must be equal. */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  raise(wanted);
  if (typeof wanted !== 'string') return (value) => typeof value === typeof (wanted ?? 0) && value === (wanted ?? 0);
  const [, sign = '', rest = ''] = /^(<=|>=|<>|[<>=])?([^]*)$/.exec(wanted) ?? [];
  const number = rest.trim() === '' ? NaN : Number(rest);
  const isBeyond = beyond[sign];
  if (isBeyond !== undefined) {
    const bound: Scalar = Number.isNaN(number) ? rest : number;
    return (value) => typeof value === typeof bound && isBeyond(compareScalars(value, bound));
  }
  const pattern = wildcards(rest);
  const equal = (value: Scalar): boolean => {
    if (rest === '') return value === null || (sign !== '=' && value === '');
    if (typeof value === 'string')
      return pattern.test(value) || (!Number.isNaN(number) && Number(value) === number && value !== '');
    return typeof value === 'number' && value === number;
  };
  return sign === '<>' ? (value) => !equal(value) : equal;
}

/** A text with `*`, `?` and `~` as the pattern that it means. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (found, plain?: string, wild?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    return wild === undefined ? `\\${found}` : wild === '*' ? '[^]*' : '[^]';
  });
  return new RegExp(`^${source}$`, 'i');
}
