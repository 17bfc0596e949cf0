/** Decides which kind of table a block of headings is, and which column plays which role. */
import { bestOf } from '../best-of';
import { remember } from '../remember';
import { layouts } from '../layouts';
import type { ColumnSpec, Layout } from '../tables/layout';
import { sameWord, wordsOf } from '../names/words';
import { holdsCodesOf, holdsNoNames, holdsOther, type HeaderWithRows, type RowsBelow } from './contents';
import { withGuessedColumn } from './guess-column';
import { isUnknownHeading } from './known-headings';
import { openColumns, type HeaderBlock } from './header';
import { meantMatches, type ColumnMatches } from './meant-matches';
import { strength } from './match-columns';
import { isOutOfBounds } from './out-of-bounds';
import { byHeading, byPlace, isGuessed, type OpenColumn, type TableReading, type TableColumn } from '../tables/table';

/** A layout with the columns of a header assigned to its roles. */
export interface Assignment extends TableReading {
  readonly score: number;
  /** Other kinds that it may be, where a column was guessed. */
  readonly others: readonly TableReading[];
}

const pointsForTitle = 3;
const pointsForGuess = 0.2;
/** So far apart the numbers may still tell which of two kinds a table is. */
const pointsApart = 2.5;
const pointsLostForStrangeColumn = 0.7;
/** "Realisasi (Rp)" beside "Realisasi" is the money, not the indicator; "%" beside "Serapan" is the percentage. */
const pointsForUnit = 0.3;

/** A heading that says that its numbers are rupiah. */
const saysRupiah = /\brp\b/i;

/** What is counted, behind the heading of its numbers. */
const unitBehind = /\([^()]+\)\s*$/;

/** The kind of table that fits best, or null when none does. With the rows below them one unknown heading may be guessed. */
export function assignLayout(header: HeaderBlock, title: string | null, below?: RowsBelow): Assignment | null {
  const titleWords = title === null ? [] : wordsOf(title);
  const matches = meantMatches(header, titleWords, below);
  const present = new Set(matches.flatMap((specs) => (specs === null ? [] : [...specs.keys()])));
  const hasUnknown =
    below !== undefined && header.headings.some((heading) => heading !== null && isUnknownHeading(heading));
  const all: Assignment[] = [];
  for (const layout of layouts) {
    if (isMissingMore(layout, present, hasUnknown ? 1 : 0)) continue;
    const assignment = assignColumns(layout, header, matches, titleWords, below);
    if (assignment !== null) all.push(assignment);
  }
  const best = bestOf(all, ({ score }) => score);
  if (!best?.columns.some(isGuessed)) return best;
  return { ...best, others: all.filter((each) => each !== best && each.score > best.score - pointsApart) };
}

/** The columns that meet each requirement of a kind of table. */
const requirementsOf = remember(({ columns, required }: Layout): ColumnSpec[][] =>
  required.map((each) =>
    columns.filter(({ role }) => (typeof each === 'string' ? role === each : each.includes(role))),
  ),
);

/** True where no column among some meets more than so many of the requirements of a kind of table. */
function isMissingMore(layout: Layout, present: ReadonlySet<ColumnSpec>, most: number): boolean {
  let missing = 0;
  for (const specs of requirementsOf(layout)) {
    if (!specs.some((spec) => present.has(spec))) missing++;
    if (missing > most) return true;
  }
  return false;
}

/** A heading of a header beside a column of a layout that it may stand for, by their places. */
interface Pair {
  readonly column: number;
  readonly spec: number;
  readonly strength: number;
  readonly isSure: boolean;
  /** True for a name that explains the whole heading. */
  readonly isWhole: boolean;
  readonly isSubstitute: boolean;
}

/**
 * Without what the cells below speak against: percentages are no money and no people, and "Jumlah Sasaran" over numbers names no sasaran.
 * "Sasaran" alone does, whatever stands below, unless another heading may stand for them, too; "Sasaran (Orang)" does not.
 */
function borneOut(pairs: Pair[], layout: Layout, below: HeaderWithRows): Pair[] {
  const { headings } = below.header;
  const isCode = (pair: Pair): boolean =>
    pairs.some(
      ({ spec, column }) =>
        spec === pair.spec &&
        column !== pair.column &&
        headings[column]!.text === headings[pair.column]!.text &&
        holdsCodesOf(layout.columns[spec]!, pair.column, column, below),
    );
  const fitting = pairs.filter((pair) => !holdsOther(layout.columns[pair.spec]!, pair.column, below) && !isCode(pair));
  return fitting.filter((pair) => {
    const isOnly =
      pair.isWhole &&
      !unitBehind.test(headings[pair.column]!.text) &&
      !fitting.some(({ spec, column }) => spec === pair.spec && column !== pair.column);
    return isOnly || !holdsNoNames(layout.columns[pair.spec]!, pair.column, below);
  });
}

function isBetterName(other: Pair, pair: Pair): boolean {
  return other.spec === pair.spec && other.column !== pair.column && !other.isSubstitute;
}

/** Where a kind of table lists each of its columns. */
const placesOf = remember(
  ({ columns }: Layout): ReadonlyMap<ColumnSpec, number> => new Map(columns.map((spec, index) => [spec, index])),
);

/** What the headings may stand for in a kind of table. */
function pairsOf(layout: Layout, { headings }: HeaderBlock, matches: ColumnMatches): Pair[] {
  const places = placesOf(layout);
  const pairs: Pair[] = [];
  matches.forEach((specs, column) => {
    specs?.forEach((match, spec) => {
      const place = places.get(spec);
      if (place === undefined) return;
      const { text } = headings[column]!;
      const isMoney = spec.content === 'rupiah' && saysRupiah.test(text);
      const isPercent = spec.content === 'percent' && text.includes('%');
      const points = strength(match) + (isMoney || isPercent ? pointsForUnit : 0);
      const { isSure, share, isSubstitute = false } = match;
      pairs.push({ column, spec: place, strength: points, isSure, isWhole: share === 1, isSubstitute });
    });
  });
  return pairs;
}

function assignColumns(
  layout: Layout,
  header: HeaderBlock,
  matches: ColumnMatches,
  titleWords: readonly string[],
  below: RowsBelow | undefined,
): Assignment | null {
  const pairs = pairsOf(layout, header, matches);
  const own = pairs.filter((pair) => !pair.isSubstitute || !pairs.some((other) => isBetterName(other, pair)));
  const named = below === undefined ? own : borneOut(own, layout, { ...below, header });
  named.sort((a, b) => b.strength - a.strength || a.column - b.column || a.spec - b.spec);

  const headed = openColumns(header);
  let columns = new Map<number, TableColumn>();
  const taken = new Set<number>();
  let score = 0;
  for (const pair of named) {
    const spec = layout.columns[pair.spec]!;
    if (columns.has(pair.column) || (taken.has(pair.spec) && spec.repeats !== true)) continue;
    const confidence = pair.isSure ? byHeading : byPlace;
    columns.set(pair.column, { ...headed[pair.column]!, spec, confidence });
    if (!taken.has(pair.spec)) score += 1 + (pair.strength % 1);
    taken.add(pair.spec);
  }
  const roles = new Set([...columns.values()].map((column) => column.spec.role));
  if (!layout.required.every((required) => isMet(required, roles))) {
    const guessed = below === undefined ? null : withGuessedColumn(layout, columns, { ...below, header });
    if (guessed === null) return null;
    columns = guessed;
    score += pointsForGuess;
  }
  const forTitle = titleScore(layout, titleWords);
  // What the title calls so is so, whatever its numbers are.
  const mayBeOther = forTitle === 0 || [...columns.values()].some(isGuessed);
  if (mayBeOther && below !== undefined && isOutOfBounds(layout, columns.values(), below.sheet, below.rows))
    return null;
  const open = headed.filter((column, place) => column !== null && !columns.has(place)) as OpenColumn[];
  score += forTitle * pointsForTitle - open.length * pointsLostForStrangeColumn;
  const inOrder = [...columns.values()].sort((a, b) => a.index - b.index);
  return { layout, columns: inOrder, open, score, others: [] };
}

/** Whether some roles meet a requirement of a kind of table. */
export function isMet(required: string | readonly string[], roles: ReadonlySet<string>): boolean {
  return typeof required === 'string' ? roles.has(required) : required.some((role) => roles.has(role));
}

/** The titles of every kind of table, as words. */
const titlesOf = new Map(layouts.map((layout) => [layout, layout.titles.map(wordsOf)]));

/** 0..1: how much the words of a title speak for a kind of table. */
function titleScore(layout: Layout, words: readonly string[]): number {
  const fitting = titlesOf
    .get(layout)!
    .filter((wanted) => wanted.every((word) => words.some((other) => sameWord(word, other))));
  return Math.max(0, ...fitting.map(({ length }) => Math.min(1, 0.55 + length * 0.15)));
}
