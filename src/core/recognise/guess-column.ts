/** Guesses which column of an unknown heading a kind of table needs, by its place and by what stands in it. */
import { bestOf } from '../best-of';
import { onlyOne } from '../only-one';
import type { ColumnSpec, Layout } from '../tables/layout';
import { byPlace, holdsNumbers, joinedLevels, levelsOfHeading, type TableColumn } from '../tables/table';
import { areCalledSo } from '../tables/called-so';
import { nomor } from '../layouts/columns';
import { isColumnOfPartOfYear, isOfMonth } from '../tables/part-of-year';
import { contentsOf, rowsToLookAt, shortestName, type Contents, type HeaderWithRows } from './contents';
import { openColumns, type HeaderBlock } from './header';
import { isUnknownHeading, knownHeading, type KnownHeading } from './known-headings';

/** Which headings may stand for a column that is missing: those that are unknown, or also those that name other things. */
export type Guessed = 'unknown' | 'named';

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
  guessed: Guessed,
): Map<number, TableColumn> | null {
  const roles = new Set([...columns.values()].map(({ spec }) => spec.role));
  const required = layout.required.map((each) => (typeof each === 'string' ? [each] : each));
  const missing = onlyOne(required.filter((each) => !each.some((role) => roles.has(role))));
  // A number of the row, or a unit, alone says nothing of the kind of a table.
  const isTold = required.some((each) => each.some((role) => roles.has(role)));
  if (missing === null || !isTold) return null;
  const months = groupsOfMonths(header);
  const open = header.headings.flatMap((heading, column) => {
    const mayBeIt = heading !== null && isUnknownHeading(heading) && !months.has(groupOf(heading.text));
    return mayBeIt && !columns.has(column) ? [column] : [];
  });
  const telling = [...columns.values()].filter(({ spec }) => spec !== nomor).length;
  const hasNumbers = telling < columns.size;
  if (open.length > telling) return null;
  for (const role of missing) {
    const spec = layout.columns.find((each) => each.role === role)!;
    if (holdsNumbers(spec) && months.size > 0 && ![...months].some((group) => mayBe(group, spec))) continue;
    const named = guessed === 'named' ? namesOfOthers(spec, layout, columns, { sheet, header, rows }) : [];
    const fitting = [...open, ...named].filter((column) => {
      const index = header.left + column;
      const contents = contentsOf(sheet, rows, index);
      const { isChange, text } = header.headings[column]!;
      // A quarter is no more the year than the others beside it are.
      const isOfPart = isColumnOfPartOfYear({ heading: text }) && !isColumnOfPartOfYear(spec);
      if ((isChange || isOfPart) && holdsNumbers(spec)) return false;
      return (
        isFilled(contents, rows.length) && holds(contents, spec, hasNumbers) && areCalledSo(spec, sheet, rows, index)
      );
    });
    const best = bestOf(fitting, (column) => placeFit(layout, columns, spec, column));
    if (best === null) continue;
    return new Map([...columns, [best, { ...openColumns(header)[best]!, spec, confidence: byPlace }]]);
  }
  return null;
}

/** With so many requirements the others say enough of a kind of table whose rows go by other names. */
const enoughRequirements = 3;

/**
 * The columns that name the rows as something else: "Uraian", "Sasaran", "Kegiatan" before "Target | Realisasi | Capaian".
 * Before money they are what they say.
 */
function namesOfOthers(
  wanted: ColumnSpec,
  { required }: Layout,
  columns: ReadonlyMap<number, TableColumn>,
  { sheet, header, rows }: HeaderWithRows,
): number[] {
  if (wanted.content !== 'text') return [];
  // Where the rows have to be called so, their names say it.
  if (required.length < enoughRequirements && wanted.isCalled === undefined) return [];
  const numbers = [...columns.values()].filter(({ spec }) => holdsNumbers(spec));
  const isMoney = ({ index }: TableColumn): boolean => {
    const contents = contentsOf(sheet, rows, index);
    return contents.amounts * 2 > contents.numbers;
  };
  if (numbers.some(isMoney)) return [];
  const isNeeded = ({ spec }: TableColumn): boolean => spec === nomor || required.flat().includes(spec.role);
  return header.headings.flatMap((heading, column) => {
    const isBefore = numbers.every(({ index }) => header.left + column < index);
    const found = columns.get(column);
    if (heading === null || !isBefore || (found !== undefined && isNeeded(found))) return [];
    return namesOnly(heading) ? [column] : [];
  });
}

/** True for a heading that is known, and by all of its meanings one of texts. */
function namesOnly(heading: KnownHeading): boolean {
  return !isUnknownHeading(heading) && [...heading.matches.keys()].every(({ content }) => content === 'text');
}

/** The group headings above months: what the year comes to stands beside them. */
function groupsOfMonths({ headings }: HeaderBlock): Set<string> {
  return new Set(headings.flatMap((each) => (each !== null && isOfMonth(each.text) ? [groupOf(each.text)] : [])));
}

function groupOf(heading: string): string {
  return joinedLevels(levelsOfHeading(heading).slice(0, -1));
}

/** "Target Bulan" speaks of targets. */
function mayBe(heading: string, { role }: ColumnSpec): boolean {
  return [...knownHeading([heading]).matches.keys()].some((spec) => spec.role === role);
}

/** A required column is filled in one row of so many at least: merged cells stand once for several rows. */
const rowsPerFilled = 6;

function isFilled({ numbers, intervals, texts }: Contents, rows: number): boolean {
  return (numbers + Math.max(intervals, texts)) * rowsPerFilled >= Math.min(rows, rowsToLookAt);
}

/** So many running numbers at least are those of rows. */
const fewestRunning = 3;

/** @param hasNumbers whether another column has the numbers of the rows; where none has, running ones are these */
function holds(
  contents: Contents,
  { content, isNumbered, isInterval, isYear, whole }: ColumnSpec,
  hasNumbers: boolean,
): boolean {
  const { numbers, counting, amounts, intervals, years, texts, length } = contents;
  if (isYear === true) return years * 2 > numbers + texts;
  if (isInterval === true) return intervals > numbers && intervals >= texts;
  const isRunning = numbers >= fewestRunning && counting === numbers - 1;
  if (isRunning && (isNumbered === true || !hasNumbers)) return isNumbered === true;
  if (content === 'text') return texts > numbers && length >= shortestName;
  if (content === 'rupiah' && amounts * 2 < numbers) return false;
  if (content === 'percent' && amounts > 0) return false;
  // So many people or things are no respondents: they are money.
  if (content === 'number' && whole === true && amounts * 2 > numbers) return false;
  return content !== 'label' && numbers > texts;
}

/** How many columns stand on the side of a column on which the kind of table has them. */
function placeFit(layout: Layout, columns: ReadonlyMap<number, TableColumn>, spec: ColumnSpec, column: number): number {
  const own = layout.columns.indexOf(spec);
  return [...columns].filter(([other, { spec: others }]) => other < column === layout.columns.indexOf(others) < own)
    .length;
}
