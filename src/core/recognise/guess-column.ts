/** Guesses which column of an unknown heading a kind of table needs, by its place and by what stands in it. */
import { numberSpec } from '../arithmetic/columns';
import type { ColumnSpec, Layout } from '../tables/layout';
import { byPlace, holdsNumbers, type TableColumn } from '../tables/table';
import { readCell } from '../workbook/read-cell';
import { cellAt, type Sheet } from '../workbook/workbook';
import { nomor } from '../layouts/columns';
import { isOfMonth } from '../tables/part-of-year';
import type { HeaderBlock } from './header';
import { isUnknownHeading, knownHeading } from './known-headings';
import { readInterval } from './scales/interval';

/** So many rows tell what stands in a column. */
const rowsToLookAt = 25;
/** Amounts of money are mostly larger than this. */
const smallMoney = 10_000;

/** What stands in a column: how many of its cells are numbers, large amounts among them, and how many bounds of classes or other texts. */
interface Contents {
  readonly numbers: number;
  /** Those among the numbers that are one more than the number above. */
  readonly counting: number;
  readonly amounts: number;
  readonly intervals: number;
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

/**
 * The columns of a table with one more, for the only requirement of its kind that no heading meets; null where nothing is
 * missing, more than one thing is, or no column of an unknown heading may be it.
 *
 * @param columns those that were found by their headings, by their place in the header
 */
export function withGuessedColumn(
  layout: Layout,
  columns: ReadonlyMap<number, TableColumn>,
  { sheet, header, rows }: HeaderWithRows,
): Map<number, TableColumn> | null {
  const roles = new Set([...columns.values()].map(({ spec }) => spec.role));
  const missing = layout.required
    .map((required) => (typeof required === 'string' ? [required] : required))
    .filter((required) => !required.some((role) => roles.has(role)));
  if (missing.length !== 1 || ![...columns.values()].some(({ spec }) => layoutRequires(layout, spec.role))) return null;
  const months = groupsOfMonths(header);
  const open = header.headings.flatMap((heading, column) => {
    const mayBeIt = heading !== null && isUnknownHeading(heading) && !months.has(groupOf(heading.text));
    return mayBeIt && !columns.has(column) ? [column] : [];
  });
  const telling = [...columns.values()].filter(({ spec }) => spec !== nomor).length;
  if (open.length > telling) return null;
  for (const role of missing[0]!) {
    const spec = layout.columns.find((each) => each.role === role)!;
    if (holdsNumbers(spec) && months.size > 0 && ![...months].some((group) => mayBe(group, spec))) continue;
    const fitting = open.filter((column) => {
      const contents = contentsOf(sheet, rows, header.left + column);
      return isFilled(contents, rows.length) && holds(contents, spec);
    });
    if (fitting.length === 0) continue;
    const best = fitting.reduce((a, b) =>
      placeFit(layout, columns, spec, b) > placeFit(layout, columns, spec, a) ? b : a,
    );
    const { year, stage, text } = header.headings[best]!;
    return new Map([
      ...columns,
      [best, { index: header.left + best, spec, year, stage, heading: text, confidence: byPlace }],
    ]);
  }
  return null;
}

/** The group headings above months: what the year comes to stands beside them. */
function groupsOfMonths({ headings }: HeaderBlock): Set<string> {
  return new Set(headings.flatMap((each) => (each !== null && isOfMonth(each.text) ? [groupOf(each.text)] : [])));
}

function groupOf(heading: string): string {
  return heading.split(' › ').slice(0, -1).join(' › ');
}

/** "Target Bulan" speaks of targets. */
function mayBe(heading: string, { role }: ColumnSpec): boolean {
  return [...knownHeading([heading]).matches.keys()].some((spec) => spec.role === role);
}

/** A number of the row, or a unit, alone says nothing of the kind of a table. */
function layoutRequires({ required }: Layout, role: string): boolean {
  return required.some((each) => (typeof each === 'string' ? each === role : each.includes(role)));
}

/** True where a column that would hold names holds numbers, and none of rows: "Jumlah Sasaran" names no sasaran. */
export function holdsNoNames(spec: ColumnSpec, column: number, below: HeaderWithRows): boolean {
  if (spec.content !== 'text' || spec.isNumbered === true || spec.role === 'nomor' || spec.role === 'kode')
    return false;
  const { sheet, rows, header } = below;
  return numberSpec(sheet, rows, { index: header.left + column, heading: '' }) !== null;
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

const fewestShares = 3;

/** True where a column that would hold money, or count people, shows percentages: "Serapan Anggaran" over 95,38%. */
export function holdsOnlyShares(spec: ColumnSpec, column: number, { sheet, rows, header }: HeaderWithRows): boolean {
  if (spec.content !== 'rupiah' && spec.whole !== true) return false;
  const numbers = rows.slice(0, rowsToLookAt).flatMap((row) => {
    const reading = readCell(cellAt(sheet, row, header.left + column));
    return reading.kind === 'number' ? [reading] : [];
  });
  // A row of shares alone may be that of another row.
  if (spec.whole === true && numbers.length < fewestShares) return false;
  const isShare = ({ percent, value }: (typeof numbers)[0]): boolean =>
    percent || (spec.whole === true && value > 0 && value < 1);
  return numbers.filter(isShare).length * 2 > numbers.length;
}

/** True where a column that would hold the classes of a scale holds numbers in no order: "Nilai" beside "Kriteria" of a contest. */
export function holdsNoClasses(spec: ColumnSpec, column: number, { sheet, rows, header }: HeaderWithRows): boolean {
  if (spec.isInterval !== true) return false;
  const readings = rows.slice(0, rowsToLookAt).map((row) => readCell(cellAt(sheet, row, header.left + column)));
  const filled = readings.filter(({ kind }) => kind !== 'empty').length;
  const numbers = readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
  if (numbers.length * 2 <= filled) return false;
  return [1, -1].every((sign) =>
    numbers.some((number, index) => index > 0 && (number - numbers[index - 1]!) * sign < 0),
  );
}

/** What stands in a column of a sheet. */
export function contentsOf(sheet: Sheet, rows: readonly number[], column: number): Contents {
  let [numbers, counting, amounts, intervals, texts, letters] = [0, 0, 0, 0, 0, 0];
  let last = NaN;
  for (const row of rows.slice(0, rowsToLookAt)) {
    const reading = readCell(cellAt(sheet, row, column));
    if (reading.kind === 'number') {
      numbers++;
      if (reading.value === last + 1) counting++;
      last = reading.value;
      if (reading.rupiah || Math.abs(reading.value) >= smallMoney) amounts++;
    } else if (reading.kind === 'text') {
      if (readInterval(reading.text) !== null) intervals++;
      if (!/\p{L}{3}/u.test(reading.text)) continue;
      texts++;
      letters += reading.text.length;
    }
  }
  return { numbers, counting, amounts, intervals, texts, length: texts === 0 ? 0 : letters / texts };
}

/** A required column is filled in one row of so many at least: merged cells stand once for several rows. */
const rowsPerFilled = 6;

function isFilled({ numbers, intervals, texts }: Contents, rows: number): boolean {
  return (numbers + Math.max(intervals, texts)) * rowsPerFilled >= Math.min(rows, rowsToLookAt);
}

/** Names of indicators and programmes are longer than units and classes. */
const shortestName = 8;

/** So many running numbers at least are those of rows. */
const fewestRunning = 3;

function holds(contents: Contents, { content, isNumbered, isInterval }: ColumnSpec): boolean {
  const { numbers, counting, amounts, intervals, texts, length } = contents;
  if (isInterval === true) return intervals > numbers && intervals >= texts;
  if (isNumbered === true && numbers >= fewestRunning && counting === numbers - 1) return true;
  if (content === 'text') return texts > numbers && length >= shortestName;
  if (content === 'rupiah' && amounts * 2 < numbers) return false;
  if (content === 'percent' && amounts > 0) return false;
  return content !== 'label' && numbers > texts;
}

/** How many columns stand on the side of a column on which the kind of table has them. */
function placeFit(layout: Layout, columns: ReadonlyMap<number, TableColumn>, spec: ColumnSpec, column: number): number {
  const own = layout.columns.indexOf(spec);
  return [...columns].filter(([other, { spec: others }]) => other < column === layout.columns.indexOf(others) < own)
    .length;
}
