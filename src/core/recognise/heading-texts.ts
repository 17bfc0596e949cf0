/** What the texts of a row say about headings: whether it is a row of them. */
import { readWrittenTarget } from '../calc/target';
import { isMonth } from '../tables/part-of-year';
import { rememberTexts } from '../remember';
import { cellText, filledColumns, type Cell, type Sheet } from '../workbook/workbook';
import { readHeading } from './headings';
import { matchColumns } from './match-columns';

/** A longer text is no heading. */
export const longestHeading = 120;
/** A text counts as a heading when the name of some column explains at least this share of it. */
const smallestShare = 0.5;

const isKnownHeading = rememberTexts(20_000, (text): boolean =>
  [...matchColumns(readHeading([text])).values()].some(({ share }) => share >= smallestShare),
);

const stageWords = /^(?:sebelum|setelah|sesudah|semula|menjadi|murni|perubahan|awal)(?:\s+perubahan)?$/i;

/** Quarters and months below a group heading: `I`, `TW II`, `Triwulan 3`, `Januari`. */
const quarter = /^(?:i{1,3}|iv|(?:tri\s*wulan|tw\.?|semester|smt\.?)\s*(?:i{1,3}|iv|[1-4]))$/i;
/** Texts that stand in heading rows but name no column: years, units, numbers of columns. */
export function isHeadingDetail(text: string): boolean {
  return (
    /^\(?(?:rp|%|rp\.|no|tahun|[ktrc])?\.?\)?$/i.test(text) ||
    quarter.test(text) ||
    isMonth(text) ||
    stageWords.test(text) ||
    /^(?:tahun\s*)?(?:19|20)\d\d$/i.test(text)
  );
}

/** The texts of a row. */
export interface RowOfTexts {
  /** Where they stand. */
  readonly columns: readonly number[];
  /** How many are names of columns. */
  readonly known: number;
  /** How many are neither these nor details of headings. */
  readonly strange: number;
  /** How many of the known ones are names of classes, which stand in data as well: Baik, Sangat Tinggi. */
  readonly classes: number;
}

const className = /^(?:(?:sangat|kurang|tidak|cukup)\s+)?(?:baik|tinggi|sedang|rendah|cukup|kurang|sesuai)$/i;

/** A year stands in headings as a typed number too. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2099;
}

const mayBeAmount = /^\s*[\d(rR-]/;

/** True for a text that is nothing but an amount: `Rp. 7.747.000`, `81,32`, `100 %`, `80 skor`. */
export function isAmount(text: string): boolean {
  return /^(?:rp\.?\s*)*[-(]?\d[\d.,]*(?:,-)?\)?\s*%?$/i.test(text) || /^\d(?:[\d.,]*\d)?\s+\p{L}+$/u.test(text);
}

const mayBeTarget = /^\s*[\d≥≤≧≦<>m]/i;
/** No target is longer. */
const longestTarget = 40;

/** True for a target that is a range or carries a bound: `7–8 hari`, `≥ 90`; a period of years is a heading. */
function isTarget(text: string): boolean {
  if (text.length > longestTarget || /(?:19|20)\d\d\D{1,5}(?:19|20)\d\d/.test(text)) return false;
  return readWrittenTarget(text) !== null;
}

/** Cheap, because it is asked of every row of every table. */
function hasAmount(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => {
    const value = cell?.value;
    if (typeof value === 'number') return !isYear(value);
    if (typeof value !== 'string') return false;
    if (mayBeAmount.test(value) && isAmount(value.trim())) return !isHeadingDetail(value.trim());
    return mayBeTarget.test(value) && isTarget(value);
  });
}

/** What the texts of a row say about headings; null when an amount stands in it: then it is no row of headings. */
export function headingTexts(sheet: Sheet, row: number): RowOfTexts | null {
  if (hasAmount(sheet.rows[row] ?? [])) return null;
  const textOf = (column: number): string => cellText(sheet, row, column);
  const columns = filledColumns(sheet, row).filter((column) => textOf(column) !== '');
  let [known, strange, classes] = [0, 0, 0];
  for (const column of columns) {
    const text = textOf(column);
    if (text.length <= longestHeading && isKnownHeading(text)) {
      known++;
      if (className.test(text)) classes++;
    } else if (!isHeadingDetail(text)) strange++;
  }
  return { columns, known, strange, classes };
}

/** True for a row that holds nothing but headings, so many at least besides names of classes: a new table right below another one. */
export function isPureHeading(sheet: Sheet, row: number, fewest: number): boolean {
  const texts = headingTexts(sheet, row);
  return texts !== null && texts.strange === 0 && texts.known - texts.classes >= fewest;
}

const namesNumber = /^no(?:mor)?\.?$/i;

/** True for a row of mostly headings that begins with that of the number of the row: one of the others may be unknown. */
export function isNumberedHeading(sheet: Sheet, row: number): boolean {
  const texts = headingTexts(sheet, row);
  if (texts === null || texts.known - texts.classes < 2 || texts.known <= texts.strange) return false;
  return namesNumber.test(cellText(sheet, row, texts.columns[0]!));
}
