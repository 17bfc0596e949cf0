import { formatArea } from '../workbook/address';
import type { Area, CellValue } from '../workbook/workbook';
import { bracket, isLeftOut, referenceOf, writtenNumber, type ReadCells, type ToNative } from './arguments';

/** More unsur than any survey has; the formula has a part for each. */
const MOST_UNSUR = 40;

/**
 * IKM as a native formula: the mean of the averages per unsur, blanks and zeros not counted, times 25. Weights may be
 * one number that is written out, or one cell per unsur. Answers that our function refuses have none.
 * @example ikmToNative(['B4:B12'], read) // 'IF(COUNTIF(B4:B12,">0")=0,NA(),AVERAGEIF(B4:B12,">0")*25)'
 */
export const ikmToNative: ToNative = ([nilai = '', bobot], read) => {
  const reference = referenceOf(nilai);
  const cells = reference === null ? null : read(nilai);
  if (reference === null || cells === null) return null;
  const { sheet, area } = reference;
  const isOneLine = isLine(area);
  if (!cells.flat().every((value) => isAnswer(value, isOneLine))) return null;
  const whole = sheet + fixed(formatArea(area), nilai);
  const answered = `COUNTIF(${whole},">0")=0`;
  if (isOneLine && isLeftOut(bobot)) return `IF(${answered},NA(),AVERAGEIF(${whole},">0")*25)`;
  const unsur = linesOf(area);
  if (unsur.length > MOST_UNSUR) return null;
  const ranges = unsur.map((each) => sheet + fixed(formatArea(each), nilai));
  const averages = ranges.map((range) => `IFERROR(AVERAGEIF(${range},">0"),0)`);
  const counted = ranges.map((range) => `(COUNTIF(${range},">0")>0)`);
  if (isLeftOut(bobot)) return `IF(${answered},NA(),(${averages.join('+')})/(${counted.join('+')})*25)`;
  const weights = weightsOf(bobot ?? '', ranges.length, read);
  if (weights === null) return null;
  const weighted = averages.map((average, index) => `${average}*${weights[index] ?? ''}`).join('+');
  // The weight of an unsur that nobody answered is shared by the others.
  const kept = counted.map((count, index) => `${count}*${weights[index] ?? ''}`).join('+');
  return `IF(${answered},NA(),(${weighted})*(${weights.join('+')})/(${kept})*25)`;
};

/** An average has decimals, an answer of one respondent has none. */
function isAnswer(value: CellValue, isAverage: boolean): boolean {
  if (value === null || value === '' || value === 0) return true;
  return typeof value === 'number' && value >= 1 && value <= 4 && (isAverage || Number.isInteger(value));
}

function isLine({ top, left, bottom, right }: Area): boolean {
  return top === bottom || left === right;
}

/** The columns of an area; the cells of one column. */
function linesOf(area: Area): Area[] {
  const { top, left, bottom, right } = area;
  return left < right
    ? Array.from({ length: right - left + 1 }, (_, at) => ({ ...area, left: left + at, right: left + at }))
    : Array.from({ length: bottom - top + 1 }, (_, at) => ({ ...area, top: top + at, bottom: top + at }));
}

function weightsOf(written: string, count: number, read: ReadCells): string[] | null {
  if (writtenNumber(written) !== null) return Array.from({ length: count }, () => bracket(written.trim()));
  const reference = referenceOf(written);
  const cells = reference === null ? null : read(written);
  if (reference === null || cells?.flat().every((value) => typeof value === 'number' && value > 0) !== true)
    return null;
  const given = linesOf(reference.area);
  const addresses = given.map((area) => reference.sheet + fixed(formatArea(area), written));
  if (cells.flat().length === 1) return Array.from({ length: count }, () => addresses[0] ?? '');
  return isLine(reference.area) && addresses.length === count ? addresses : null;
}

/** An address with dollar signs where the written one has them on both sides. */
function fixed(address: string, written: string): string {
  return /\$[A-Z]+\$\d/i.test(written) ? address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : address;
}
