/** What pasted texts become in the cells that they are pasted into. */
import { readNumberFormat } from '../../../core/workbook/number-format';
import { readText } from '../../../core/workbook/read-text';
import { asPercentage } from './as-percentage';
import { toEnglishFormula } from './indonesian-entry';
import { isNumbering, isOfNumbering } from './is-numbering';
import { readNumber } from './read-number';

/** A column that is pasted into. */
export interface PastedColumn {
  /** The number format of each cell; General where it has none. */
  readonly formats: readonly string[];
  /** Numbers that stand in the same column already. */
  readonly numbers: readonly number[];
}

/** What one cell gets; nothing of its look but a percent format where it has none. */
export interface PastedValue {
  readonly value: string | number;
  readonly isFormula: boolean;
  readonly format?: string;
}

/** What became of the pasted cells, each by its place among them. */
export interface PastedCells {
  readonly values: readonly (readonly PastedValue[])[];
  readonly numbers: number;
  /** Numbers that may be thousands or decimals, and how they were read. */
  readonly doubtful: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly value: number;
  }[];
  /** Numbers with something beside them, such as a unit, which stay text. */
  readonly left: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const TEXT_FORMAT = '@';
/** Averages of answers, and the bounds of their classes (Permen PANRB 14/2017). */
const leastAnswer = 1;
const mostAnswer = 4;

/**
 * Reads pasted texts by the reader that reads what is typed. One dot with three digits behind it groups thousands,
 * unless the column shows decimals or holds nothing but averages from 1 to 4; a number in a percent cell is a percentage.
 * The numbers of sections and rows stay texts.
 * @example readPasted([['125.000']], [{ formats: [''], numbers: [] }]).values[0][0].value // 125000
 */
export function readPasted(rows: readonly (readonly string[])[], columns: readonly PastedColumn[]): PastedCells {
  const decimals = columns.map((column, index) =>
    holdsAverages(
      column.numbers,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const areNumberings = columns.map(
    ({ formats, numbers }, column) =>
      numbers.length === 0 && formats.every(isPlain) && isNumbering(rows.map((row) => row[column] ?? '')),
  );
  const doubtful: { row: number; column: number; text: string; value: number }[] = [];
  const left: { row: number; column: number; text: string }[] = [];
  let numbers = 0;
  const values = rows.map((texts, row) =>
    texts.map((text, column): PastedValue => {
      const format = columns[column]?.formats[row] ?? '';
      if (text.startsWith('=') && text.length > 1 && format !== TEXT_FORMAT)
        return { value: toEnglishFormula(text) ?? text, isFormula: true };
      // As a number 1.10 would be the same as 1.1.
      if (areNumberings[column] === true && isOfNumbering(text)) {
        left.push({ row, column, text });
        return { value: text, isFormula: false };
      }
      const entered = format === TEXT_FORMAT ? null : readNumber(text);
      if (entered === null) {
        if (readText(text).kind === 'number') left.push({ row, column, text });
        return { value: text, isFormula: false };
      }
      numbers += 1;
      const asDecimal = entered.ambiguous && (decimals[column] === true || showsDecimals(format, entered.value));
      const value = asDecimal ? entered.value / 1000 : entered.value;
      if (entered.ambiguous) doubtful.push({ row, column, text, value });
      const { percent } = readNumberFormat(format, value);
      if (entered.percent) return { value, isFormula: false, ...(isGeneral(format) ? percentFormat(entered) : {}) };
      return { value: percent ? asPercentage(value) : value, isFormula: false };
    }),
  );
  return { values, numbers, doubtful, left };
}

/** True for a format that asks for no number. */
function isPlain(format: string): boolean {
  return format === TEXT_FORMAT || isGeneral(format);
}

function isGeneral(format: string): boolean {
  return format === '' || format === 'General';
}

function percentFormat({ decimals }: { readonly decimals: number }): { readonly format: string } {
  const places = Math.max(0, decimals);
  return { format: places === 0 ? '0%' : `0.${'0'.repeat(places)}%` };
}

function showsDecimals(format: string, value: number): boolean {
  return !isGeneral(format) && !format.includes(',') && readNumberFormat(format, value).decimals > 0;
}

/** True when all numbers of a column that leave no doubt are averages of answers, and there is one. */
function holdsAverages(present: readonly number[], pasted: readonly string[]): boolean {
  const sure = pasted.map(readNumber).filter((each) => each !== null && !each.ambiguous);
  const all = [...present, ...sure.map((each) => each!.value)];
  return all.length > 0 && all.every((value) => value >= leastAnswer && value <= mostAnswer);
}
