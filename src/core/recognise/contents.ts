/** What stands in the columns below headings. */
import { numberSpec } from '../arithmetic/columns';
import type { ColumnSpec } from '../tables/layout';
import { kept, remember } from '../remember';
import { numbersIn, readingAt } from '../workbook/read-cell';
import type { NumberReading } from '../workbook/reading';
import { cellText, type Sheet } from '../workbook/workbook';
import type { HeaderBlock } from './header';
import { stageWord } from './headings';
import { readInterval } from './scales/interval';

/** So many rows tell what stands in a column. */
export const rowsToLookAt = 25;
/** Amounts of money are mostly larger than this. */
const smallMoney = 10_000;
/** Names of indicators and programmes are longer than units and classes. */
export const shortestName = 8;
const year = /\b(?:19|20)\d\d\b/;

/** What stands in a column: how many of its cells are numbers, large amounts among them, and how many bounds of classes or other texts. */
export interface Contents {
  readonly numbers: number;
  /** Those among the numbers that are one more than the number above. */
  readonly counting: number;
  readonly amounts: number;
  /** Those of which a unit says what is counted: 4 Dokumen. */
  readonly things: number;
  readonly intervals: number;
  /** Those that are years, or name one. */
  readonly years: number;
  readonly texts: number;
  /** How many letters its texts have on average. */
  readonly length: number;
}

/** The headings of a table with the rows below them. */
export interface HeaderWithRows {
  readonly sheet: Sheet;
  readonly header: HeaderBlock;
  readonly rows: readonly number[];
}

/** The rows below a header. */
export type RowsBelow = Omit<HeaderWithRows, 'header'>;

/** What stands in a column of a sheet. */
export function contentsOf(sheet: Sheet, rows: readonly number[], column: number): Contents {
  let [numbers, counting, amounts, things, intervals, years, texts, letters] = [0, 0, 0, 0, 0, 0, 0, 0];
  let last = NaN;
  for (const row of rows.slice(0, rowsToLookAt)) {
    const reading = readingAt(sheet, row, column);
    if (year.test(cellText(sheet, row, column))) years++;
    if (reading.kind === 'number') {
      numbers++;
      if (reading.value === last + 1) counting++;
      last = reading.value;
      if (reading.rupiah || Math.abs(reading.value) >= smallMoney) amounts++;
      if (reading.unit !== null && !reading.percent) things++;
    } else if (reading.kind === 'text') {
      if (readInterval(reading.text) !== null) intervals++;
      if (!/\p{L}{3}/u.test(reading.text)) continue;
      texts++;
      letters += reading.text.length;
    }
  }
  return { numbers, counting, amounts, things, intervals, years, texts, length: texts === 0 ? 0 : letters / texts };
}

/** True where a column that would hold names holds numbers, and none of rows: "Jumlah Sasaran" names no sasaran. */
export function holdsNoNames(spec: ColumnSpec, column: number, below: HeaderWithRows): boolean {
  if (spec.content !== 'text' || spec.isNumbered === true || spec.role === 'nomor' || spec.role === 'kode')
    return false;
  const { sheet, rows, header } = below;
  return numberSpec(sheet, rows, { index: header.left + column, heading: '' }) !== null;
}

/** No names are numbered so far. */
const largestNumberOfName = 100;

/** True where a column holds nothing but numbers, and mostly such as count things: "Sasaran" over 1.842 people. */
export function holdsLargeNumbers(column: number, below: HeaderWithRows): boolean {
  const numbers = firstNumbers(below, column);
  const isLarge = ({ value }: NumberReading): boolean => value > largestNumberOfName;
  return (
    numbers.filter(isLarge).length * 2 > numbers.length &&
    contentsOf(below.sheet, below.rows, below.header.left + column).texts === 0
  );
}

/** So many times as long as their codes are names. */
const timesAsLong = 3;

/** True where a column that would hold names holds their codes: "IKU 1.1" beside what it is called, below one heading. */
export function holdsCodesOf(spec: ColumnSpec, column: number, names: number, below: HeaderWithRows): boolean {
  if (spec.content !== 'text' || spec.role === 'nomor' || spec.role === 'kode') return false;
  const { sheet, rows, header } = below;
  const [own, other] = [column, names].map((each) => contentsOf(sheet, rows, header.left + each));
  return own!.texts > 0 && own!.length < shortestName && other!.length > timesAsLong * own!.length;
}

/** True where a column holds texts and no number: "Status Capaian" over classes. */
export function holdsOnlyTexts(column: number, { sheet, rows, header }: HeaderWithRows): boolean {
  const { numbers, texts } = contentsOf(sheet, rows, header.left + column);
  return numbers === 0 && texts > 0;
}

const numbersByColumn = remember((_rows: readonly number[]) => new Map<number, readonly NumberReading[]>());

/** The numbers in the first rows of a column; every kind of table that it may belong to asks for them. */
function firstNumbers({ sheet, rows, header }: HeaderWithRows, column: number): readonly NumberReading[] {
  return kept(numbersByColumn(rows), column, () => numbersIn(sheet, rows.slice(0, rowsToLookAt), header.left + column));
}

const fewestShares = 3;

/** True where a column that would hold money, or count people, shows percentages: "Serapan Anggaran" over 95,38%. */
function holdsOnlyShares(spec: ColumnSpec, column: number, below: HeaderWithRows): boolean {
  if (spec.content !== 'rupiah' && spec.whole !== true) return false;
  const numbers = firstNumbers(below, column);
  // A row of shares alone may be that of another row.
  if (spec.whole === true && numbers.length < fewestShares) return false;
  const isShare = ({ percent, value }: NumberReading): boolean =>
    percent || (spec.whole === true && value > 0 && value < 1);
  return numbers.filter(isShare).length * 2 > numbers.length;
}

/** So many averages for each whole number: sums and averages stand below whole answers, too. */
const averagesPerWhole = 3;

/** True where columns that would hold answers hold averages: U1 to U9 of each unit. */
function holdsAverages(spec: ColumnSpec, column: number, below: HeaderWithRows): boolean {
  if (spec.whole !== true || spec.repeats !== true) return false;
  const numbers = firstNumbers(below, column);
  const whole = numbers.filter(({ value }) => Number.isInteger(value)).length;
  return numbers.length >= fewestShares && numbers.length - whole > averagesPerWhole * whole;
}

/** True where a column that would hold the classes of a scale holds numbers in no order: "Nilai" beside "Kriteria" of a contest. */
function holdsNoClasses(spec: ColumnSpec, column: number, below: HeaderWithRows): boolean {
  if (spec.isInterval !== true) return false;
  const { sheet, rows, header } = below;
  const looked = rows.slice(0, rowsToLookAt);
  const filled = looked.filter((row) => readingAt(sheet, row, header.left + column).kind !== 'empty').length;
  const numbers = firstNumbers(below, column).map(({ value }) => value);
  if (numbers.length * 2 <= filled) return false;
  return [1, -1].every((sign) =>
    numbers.some((number, index) => index > 0 && (number - numbers[index - 1]!) * sign < 0),
  );
}

const partsOfYear = ['triwulan', 'tw', 'semester'];
const planOrOutcome = ['target', 'realisasi'];
const budgetWords = ['anggaran', 'pagu'];

/** True for words that may stand above anything: those of a stage of the budget, "Triwulan I › Target". */
function sayNoMoney(words: readonly string[]): boolean {
  if (words.length === 1) return words[0] === stageWord;
  return words.length === 2 && [partsOfYear, planOrOutcome].every((some) => words.some((word) => some.includes(word)));
}

/**
 * True where a heading says a stage or a part of the year alone, and nothing below it is as large as a budget:
 * "2023 | 2024 | Perubahan" of people, "Triwulan I › Target" of documents.
 */
function holdsNoBudget(spec: ColumnSpec, column: number, { sheet, rows, header }: HeaderWithRows): boolean {
  if (spec.content !== 'rupiah' || !sayNoMoney(header.headings[column]!.words)) return false;
  const isSmall = (place: number): boolean => {
    const { amounts, numbers } = contentsOf(sheet, rows, header.left + place);
    return amounts * 2 < numbers;
  };
  // Beside a budget that is as small, in millions, their size tells nothing.
  const isBudget = (heading: HeaderBlock['headings'][number]): boolean =>
    heading?.words.some((word) => budgetWords.includes(word)) === true;
  return isSmall(column) && !header.headings.some((heading, place) => isBudget(heading) && isSmall(place));
}

/** True for "Realisasi" right behind "Anggaran", over amounts: what was spent, and nothing that was reached. */
function holdsSpending(spec: ColumnSpec, column: number, { sheet, rows, header }: HeaderWithRows): boolean {
  const before = header.headings[column - 1];
  if (spec.content !== 'number' || before === null || before === undefined) return false;
  if (spec.notUnder?.some((name) => before.leafWords.includes(name)) !== true) return false;
  const { amounts, numbers } = contentsOf(sheet, rows, header.left + column);
  return amounts * 2 > numbers;
}

/** True where what stands in a column of numbers is not what its heading may stand for. */
export function holdsOther(spec: ColumnSpec, column: number, below: HeaderWithRows): boolean {
  return (
    holdsOnlyShares(spec, column, below) ||
    holdsAverages(spec, column, below) ||
    holdsSpending(spec, column, below) ||
    holdsNoClasses(spec, column, below) ||
    holdsNoBudget(spec, column, below)
  );
}
