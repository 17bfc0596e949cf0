/** The functions of Excel that reports and our forms compute with. */
import { isCellError } from '../workbook/workbook';
import {
  compareScalars,
  criterion,
  ErrorValue,
  toNumber,
  toText,
  toTruth,
  wildcards,
  type Matrix,
  type Scalar,
} from './formula-values';
import { NotUnderstood } from './parse-formula';

/** A function of single values; a rectangle in the place of one gives a rectangle of results. */
export type ScalarFunction = (...args: Scalar[]) => Scalar;
/** A function of rectangles; a single value is a rectangle of one. */
export type MatrixFunction = (...args: Matrix[]) => Scalar;

function rounded(value: number, digits: number, way: (scaled: number) => number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  // As Excel does, a binary fraction that should be a half is one.
  const result = (way(Number(scaled.toPrecision(15))) / 10 ** digits) * Math.sign(value);
  return Number(result.toPrecision(15));
}

function half(scaled: number): number {
  return Math.floor(scaled + 0.5);
}

/** Where a text begins in another, counted from 1; wildcards are not understood. */
function placeOf(wanted: string, text: string, from: number): number {
  if (/[*?~]/.test(wanted)) throw new NotUnderstood(wanted);
  const index = text.indexOf(wanted, from - 1);
  if (index < 0) throw new ErrorValue('#VALUE!');
  return index + 1;
}

/** The functions of single values, by their names. */
export const scalarFunctions: Readonly<Record<string, ScalarFunction>> = {
  ROUND: (value, digits) => rounded(toNumber(value!), toNumber(digits!), half),
  ROUNDUP: (value, digits) => rounded(toNumber(value!), toNumber(digits!), Math.ceil),
  ROUNDDOWN: (value, digits) => rounded(toNumber(value!), toNumber(digits!), Math.floor),
  TRUNC: (value, digits = 0) => rounded(toNumber(value!), toNumber(digits), Math.floor),
  INT: (value) => Math.floor(toNumber(value!)),
  ABS: (value) => Math.abs(toNumber(value!)),
  SQRT: (value) => Math.sqrt(toNumber(value!)),
  POWER: (value, exponent) => toNumber(value!) ** toNumber(exponent!),
  MOD: (value, divisor) => {
    const by = toNumber(divisor!);
    if (by === 0) throw new ErrorValue('#DIV/0!');
    return toNumber(value!) - by * Math.floor(toNumber(value!) / by);
  },
  NOT: (value) => !toTruth(value!),
  TRIM: (text) => toText(text!).trim().replace(/ +/g, ' '),
  REPT: (text, count) => toText(text!).repeat(toNumber(count!)),
  LEN: (text) => toText(text!).length,
  UPPER: (text) => toText(text!).toUpperCase(),
  LOWER: (text) => toText(text!).toLowerCase(),
  LEFT: (text, count = 1) => toText(text!).slice(0, toNumber(count)),
  RIGHT: (text, count = 1) => (toNumber(count) === 0 ? '' : toText(text!).slice(-toNumber(count))),
  MID: (text, from, count) => toText(text!).slice(toNumber(from!) - 1, toNumber(from!) - 1 + toNumber(count!)),
  SUBSTITUTE: (text, old, replacement) => toText(text!).replaceAll(toText(old!), toText(replacement!)),
  SEARCH: (wanted, text, from = 1) =>
    placeOf(toText(wanted!).toLowerCase(), toText(text!).toLowerCase(), toNumber(from)),
  FIND: (wanted, text, from = 1) => placeOf(toText(wanted!), toText(text!), toNumber(from)),
  VALUE: (text) => toNumber(text!),
  N: (value) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  CHAR: (code) => String.fromCharCode(toNumber(code!)),
  EXACT: (left, right) => toText(left!) === toText(right!),
  ISNUMBER: (value) => typeof value === 'number',
  ISTEXT: (value) => typeof value === 'string',
  ISBLANK: (value) => value === null,
  ISERROR: (value) => isCellError(value!),
  ISNA: (value) => isCellError(value!) && value.error === '#N/A',
};

function* all(matrices: readonly Matrix[]): Generator<Scalar> {
  for (const matrix of matrices) for (const row of matrix) yield* row;
}

function numbersOf(matrices: readonly Matrix[]): number[] {
  const numbers: number[] = [];
  for (const value of all(matrices)) {
    if (isCellError(value)) throw new ErrorValue(value.error);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new ErrorValue('#DIV/0!');
  return sum(numbers) / numbers.length;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.length % 2 === 1 ? [sorted[half]!] : sorted.slice(half - 1, half + 1));
}

function truthsOf(matrices: readonly Matrix[]): boolean[] {
  return [...all(matrices)].filter((value) => typeof value !== 'string' && value !== null).map(toTruth);
}

/** The cells of one rectangle whose fellows in others fit their tests. */
function fitting(cells: Matrix, pairs: readonly Matrix[]): Matrix {
  const tests = pairs.flatMap((range, index) =>
    index % 2 === 0 ? [{ range, fits: criterion(pairs[index + 1]![0]![0]!) }] : [],
  );
  return [
    cells.flatMap((row, r) => row.filter((_, c) => tests.every(({ range, fits }) => fits(range[r]?.[c] ?? null)))),
  ];
}

/** The place of a value in a row or column, counted from 1. */
function match(wanted: Scalar, cells: Matrix, kind: number): number {
  const list = [...all([cells])];
  let best = -1;
  if (kind === 0) {
    const pattern = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcards(wanted) : null;
    best = list.findIndex((value) => {
      if (isCellError(value) || value === null || typeof value !== typeof wanted) return false;
      return pattern === null ? compareScalars(value, wanted) === 0 : pattern.test(String(value));
    });
  } else {
    list.forEach((value, index) => {
      if (isCellError(value) || typeof value !== typeof wanted) return;
      if (Math.sign(compareScalars(value, wanted)) !== Math.sign(kind)) best = index;
    });
  }
  if (best < 0) throw new ErrorValue('#N/A');
  return best + 1;
}

/** The least or largest number, 0 when there is none; a whole column is more than a call can be given at once. */
function outermost(matrices: readonly Matrix[], pick: (left: number, right: number) => number): number {
  const numbers = numbersOf(matrices);
  return numbers.length === 0 ? 0 : numbers.reduce((left, right) => pick(left, right));
}

/** The functions of rectangles, by their names. */
export const matrixFunctions: Readonly<Record<string, MatrixFunction>> = {
  SUM: (...args) => sum(numbersOf(args)),
  AVERAGE: (...args) => mean(numbersOf(args)),
  COUNT: (...args) => [...all(args)].filter((value) => typeof value === 'number').length,
  COUNTA: (...args) => [...all(args)].filter((value) => value !== null).length,
  COUNTBLANK: (...args) => [...all(args)].filter((value) => value === null || value === '').length,
  MIN: (...args) => outermost(args, Math.min),
  MAX: (...args) => outermost(args, Math.max),
  PRODUCT: (...args) => numbersOf(args).reduce((left, right) => left * right, 1),
  AND: (...args) => truthsOf(args).every(Boolean),
  OR: (...args) => truthsOf(args).some(Boolean),
  CONCAT: (...args) => [...all(args)].map(toText).join(''),
  CONCATENATE: (...args) => [...all(args)].map(toText).join(''),
  SUMPRODUCT: (...args) => {
    const [first] = args;
    if (args.some((each) => each.length !== first!.length || each[0]?.length !== first![0]?.length))
      throw new ErrorValue('#VALUE!');
    const product = (r: number, c: number): number =>
      args.reduce((factor, each) => {
        const value = each[r]![c]!;
        if (isCellError(value)) throw new ErrorValue(value.error);
        return factor * (typeof value === 'number' ? value : 0);
      }, 1);
    return sum(first!.flatMap((row, r) => row.map((_, c) => product(r, c))));
  },
  COUNTIF: (cells, ...rest) => fitting(cells!, [cells!, ...rest])[0]!.length,
  COUNTIFS: (...pairs) => fitting(pairs[0]!, pairs)[0]!.length,
  SUMIF: (cells, wanted, summed = cells) => sum(numbersOf([fitting(summed!, [cells!, wanted!])])),
  AVERAGEIFS: (averaged, ...pairs) => mean(numbersOf([fitting(averaged!, pairs)])),
  MEDIAN: (...args) => median(numbersOf(args)),
  SUMIFS: (summed, ...pairs) => sum(numbersOf([fitting(summed!, pairs)])),
  AVERAGEIF: (cells, wanted, summed = cells) => mean(numbersOf([fitting(summed!, [cells!, wanted!])])),
  MATCH: (wanted, cells, kind) => match(wanted![0]![0]!, cells!, kind === undefined ? 1 : toNumber(kind[0]![0]!)),
  VLOOKUP: (wanted, cells, column, nearest) => {
    const first = cells!.map((row) => [row[0]!]);
    const row = match(wanted![0]![0]!, first, nearest === undefined || toTruth(nearest[0]![0]!) ? 1 : 0);
    const value = cells![row - 1]![toNumber(column![0]![0]!) - 1];
    if (value === undefined) throw new ErrorValue('#REF!');
    return value;
  },
  SUBTOTAL: (kind, ...args) => {
    const code = toNumber(kind![0]![0]!) % 100;
    const name = { 1: 'AVERAGE', 2: 'COUNT', 3: 'COUNTA', 4: 'MAX', 5: 'MIN', 9: 'SUM' }[code];
    if (name === undefined) throw new ErrorValue('#VALUE!');
    return matrixFunctions[name]!(...args);
  },
};

const isOdd = (index: number): boolean => index % 2 === 1;
const isTest = (index: number): boolean => index >= 2 && index % 2 === 0;

/**
 * Which arguments of a function of rectangles are single values, by their place: a rectangle there gives a rectangle of
 * results, as in `SUMPRODUCT(SUMIF(A1:A5,C1:C3,B1:B5))`.
 */
export const singleArguments: Readonly<Record<string, (index: number) => boolean>> = {
  COUNTIF: isOdd,
  COUNTIFS: isOdd,
  SUMIF: (index) => index === 1,
  AVERAGEIF: (index) => index === 1,
  SUMIFS: isTest,
  AVERAGEIFS: isTest,
  MATCH: (index) => index === 0,
  VLOOKUP: (index) => index === 0,
};
