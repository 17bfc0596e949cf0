/** Which kinds of table a block of headings may be. */
import { layouts } from '../layouts';
import { sameWord, wordsOf } from '../names/words';
import type { ColumnSpec, Layout } from '../tables/layout';
import type { ColumnMatches } from './meant-matches';

/** What speaks for a kind of table besides what each heading does, and against it. */
export const points = { title: 3, guess: 0.2, strangeColumn: -0.7 } as const;

/** A heading speaks for its column with less than this. */
const mostPointsOfColumn = 2;

/** A kind of table that a block of headings may be. */
export interface PossibleKind {
  readonly layout: Layout;
  /** Where it lists each of its columns. */
  readonly places: ReadonlyMap<ColumnSpec, number>;
  /** What the title speaks for it. */
  readonly forTitle: number;
  /** More than this cannot speak for it. */
  readonly most: number;
}

/** What is asked of every kind of table for each block of headings. */
const kinds = layouts.map((layout) => {
  const { columns, required, titles } = layout;
  return {
    layout,
    places: new Map(columns.map((spec, index) => [spec, index])),
    /** The columns that meet each requirement. */
    requirements: required.map((roles) => columns.filter(({ role }) => isMet(roles, new Set([role])))),
    titles: titles.map(wordsOf),
  };
});

/**
 * The kinds of table of which the headings name all that is required, or all but one; those first for which most can speak.
 * @param mayBeGuessed whether one required column may go by another heading
 */
export function possibleKinds(
  matches: ColumnMatches,
  titleWords: readonly string[],
  mayBeGuessed: boolean,
): PossibleKind[] {
  const present = new Set(matches.flatMap((specs) => (specs === null ? [] : [...specs.keys()])));
  const possible: PossibleKind[] = [];
  for (const { layout, places, requirements, titles } of kinds) {
    if (isMissingMore(requirements, present, mayBeGuessed ? 1 : 0)) continue;
    const forTitle = points.title * titleScore(titles, titleWords);
    const forColumns = mostPoints(places, matches) + (mayBeGuessed ? points.guess - points.strangeColumn : 0);
    possible.push({ layout, places, forTitle, most: forTitle + forColumns });
  }
  return possible.sort((a, b) => b.most - a.most);
}

/** Whether some roles meet a requirement of a kind of table. */
export function isMet(required: string | readonly string[], roles: ReadonlySet<string>): boolean {
  return typeof required === 'string' ? roles.has(required) : required.some((role) => roles.has(role));
}

/** True where no column among some meets more than so many of the requirements of a kind of table. */
function isMissingMore(
  requirements: readonly (readonly ColumnSpec[])[],
  present: ReadonlySet<ColumnSpec>,
  most: number,
): boolean {
  let missing = 0;
  for (const specs of requirements) {
    if (!specs.some((spec) => present.has(spec))) missing++;
    if (missing > most) return true;
  }
  return false;
}

/** What the headings can speak at most for a kind of table with some columns. */
function mostPoints(own: ReadonlyMap<ColumnSpec, number>, matches: ColumnMatches): number {
  let most = 0;
  for (const specs of matches) {
    if (specs === null) continue;
    let mayBeOwn = false;
    for (const spec of specs.keys()) mayBeOwn ||= own.has(spec);
    most += mayBeOwn ? mostPointsOfColumn : points.strangeColumn;
  }
  return most;
}

/** 0..1: how much the words of a title speak for a kind of table with some titles. */
function titleScore(titles: readonly (readonly string[])[], words: readonly string[]): number {
  const fitting = titles.filter((wanted) => wanted.every((word) => words.some((other) => sameWord(word, other))));
  return Math.max(0, ...fitting.map(({ length }) => Math.min(1, 0.55 + length * 0.15)));
}
