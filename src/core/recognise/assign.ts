/** Decides which kind of table a block of headings is, and which column plays which role. */
import { bestOf } from '../best-of';
import { layouts } from '../layouts';
import type { Layout } from '../tables/layout';
import { wordsOf } from '../names/words';
import {
  holdsCodesOf,
  holdsLargeNumbers,
  holdsNoNames,
  holdsOnlyTexts,
  holdsOther,
  type HeaderWithRows,
  type RowsBelow,
} from './contents';
import { withGuessedColumn, type Guessed } from './guess-column';
import { isUnknownHeading } from './known-headings';
import { openColumns, type HeaderBlock } from './header';
import { meantMatches, type ColumnMatches } from './meant-matches';
import { strength } from './match-columns';
import { isOutOfBounds } from './out-of-bounds';
import { isMet, points, possibleKinds, type PossibleKind } from './possible-kinds';
import { byHeading, byPlace, isGuessed, type OpenColumn, type TableReading, type TableColumn } from '../tables/table';

/** A layout with the columns of a header assigned to its roles. */
export interface Assignment extends TableReading {
  readonly score: number;
  /** Other kinds that it may be, where a column was guessed. */
  readonly others: readonly TableReading[];
}

/** So far apart the numbers may still tell which of two kinds a table is. */
const pointsApart = 2.5;
/** "Realisasi (Rp)" beside "Realisasi" is the money, not the indicator; "%" beside "Serapan" is the percentage. */
const pointsForUnit = 0.3;

/** A heading that says that its numbers are rupiah. */
const saysRupiah = /\brp\b/i;

/** The same of percentages: "Persentase Realisasi" beside "Realisasi". */
const saysPercent = /%|\b(?:persen|prosen|presen)/i;

/** What is counted, behind the heading of its numbers. */
const unitBehind = /\([^()]+\)\s*$/;

/**
 * The kind of table that fits best, or null when none does. With the rows below them one unknown heading may be guessed,
 * and, where that leads to none, one that names other things.
 */
export function assignLayout(header: HeaderBlock, title: string | null, below?: RowsBelow): Assignment | null {
  const titleWords = title === null ? [] : wordsOf(title);
  const matches = meantMatches(header, titleWords, below);
  const bestWith = (guessed: Guessed | null): Assignment | null => {
    const possible = possibleKinds(matches, titleWords, guessed !== null);
    const assign = (kind: PossibleKind): Assignment | null => assignColumns(kind, header, matches, below, guessed);
    const best = bestOf(assignments(possible, 0, assign), ({ score }) => score);
    if (!best?.columns.some(isGuessed)) return best;
    const near = assignments(possible, pointsApart, assign);
    const others = near.filter(({ layout, score }) => layout !== best.layout && score > best.score - pointsApart);
    return { ...best, others };
  };
  if (below === undefined) return bestWith(null);
  const hasUnknown = header.headings.some((heading) => heading !== null && isUnknownHeading(heading));
  return bestWith(hasUnknown ? 'unknown' : null) ?? bestWith('named');
}

/** Those that may come as near as that to the best of them, in the order of the layouts. */
function assignments(
  possible: readonly PossibleKind[],
  apart: number,
  assign: (kind: PossibleKind) => Assignment | null,
): Assignment[] {
  const found = new Map<Layout, Assignment>();
  let highest = -Infinity;
  for (const kind of possible) {
    if (kind.most < highest - apart) break;
    const assignment = assign(kind);
    if (assignment === null) continue;
    found.set(kind.layout, assignment);
    highest = Math.max(highest, assignment.score);
  }
  return layouts.flatMap((layout) => found.get(layout) ?? []);
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
 * "Sasaran" alone does, over large numbers only where its kind is none without it, and unless another heading may stand for them, too;
 * "Sasaran (Orang)" does not.
 */
function borneOut(pairs: Pair[], layout: Layout, below: HeaderWithRows): Pair[] {
  const { headings } = below.header;
  const required = layout.required.flat();
  const isCode = (pair: Pair): boolean =>
    pairs.some(
      ({ spec, column }) =>
        spec === pair.spec &&
        column !== pair.column &&
        headings[column]!.text === headings[pair.column]!.text &&
        holdsCodesOf(layout.columns[spec]!, pair.column, column, below),
    );
  const isLabel = (pair: Pair): boolean =>
    layout.columns[pair.spec]!.content === 'percent' &&
    pairs.some(({ spec, column }) => column === pair.column && layout.columns[spec]!.content === 'label') &&
    holdsOnlyTexts(pair.column, below);
  const fitting = pairs.filter(
    (pair) => !holdsOther(layout.columns[pair.spec]!, pair.column, below) && !isCode(pair) && !isLabel(pair),
  );
  return fitting.filter((pair) => {
    const isOnly =
      pair.isWhole &&
      (required.includes(layout.columns[pair.spec]!.role) || !holdsLargeNumbers(pair.column, below)) &&
      !unitBehind.test(headings[pair.column]!.text) &&
      !fitting.some(({ spec, column }) => spec === pair.spec && column !== pair.column);
    return isOnly || !holdsNoNames(layout.columns[pair.spec]!, pair.column, below);
  });
}

function isBetterName(other: Pair, pair: Pair): boolean {
  return other.spec === pair.spec && other.column !== pair.column && !other.isSubstitute;
}

/** What the headings may stand for in a kind of table. */
function pairsOf({ places }: PossibleKind, { headings }: HeaderBlock, matches: ColumnMatches): Pair[] {
  const pairs: Pair[] = [];
  matches.forEach((specs, column) => {
    specs?.forEach((match, spec) => {
      const place = places.get(spec);
      if (place === undefined) return;
      const { text } = headings[column]!;
      const isMoney = spec.content === 'rupiah' && saysRupiah.test(text);
      const isPercent = spec.content === 'percent' && saysPercent.test(text);
      const speaksFor = strength(match) + (isMoney || isPercent ? pointsForUnit : 0);
      const { isSure, share, isSubstitute = false } = match;
      pairs.push({ column, spec: place, strength: speaksFor, isSure, isWhole: share === 1, isSubstitute });
    });
  });
  return pairs;
}

function assignColumns(
  kind: PossibleKind,
  header: HeaderBlock,
  matches: ColumnMatches,
  below: RowsBelow | undefined,
  guess: Guessed | null,
): Assignment | null {
  const { layout, forTitle } = kind;
  const pairs = pairsOf(kind, header, matches);
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
    if (below === undefined || guess === null) return null;
    const guessed = withGuessedColumn(layout, columns, { ...below, header }, guess);
    if (guessed === null) return null;
    columns = guessed;
    score += points.guess;
  }
  // What the title calls so is so, whatever its numbers are.
  const mayBeOther = forTitle === 0 || [...columns.values()].some(isGuessed);
  if (mayBeOther && below !== undefined && isOutOfBounds(layout, columns.values(), below.sheet, below.rows))
    return null;
  const open = headed.filter((column, place) => column !== null && !columns.has(place)) as OpenColumn[];
  score += forTitle + open.length * points.strangeColumn;
  const inOrder = [...columns.values()].sort((a, b) => a.index - b.index);
  return { layout, columns: inOrder, open, score, others: [] };
}
