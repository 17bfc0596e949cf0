/** Headings that were read before: the tables of all reports have the same few. */
import { rememberTexts } from '../remember';
import type { ColumnSpec } from '../tables/layout';
import { levelsOfHeading } from '../tables/table';
import { readHeading, type Heading } from './headings';
import { matchColumns, type HeadingMatch } from './match-columns';

/** A heading with the columns that it may stand for. */
export interface KnownHeading extends Heading {
  readonly matches: ReadonlyMap<ColumnSpec, HeadingMatch>;
}

/** So many are remembered; a report has some hundred. */
const mostRemembered = 2000;
/** No text of a cell has it. */
const between = '\0';

const known = rememberTexts(mostRemembered, (key): KnownHeading => {
  const heading = readHeading(key.split(between));
  return { ...heading, matches: matchColumns(heading) };
});

/**
 * Takes the heading of a column apart and finds the columns that it may stand for.
 *
 * @param levels its texts from the group heading down
 * @example knownHeading(['Anggaran', 'Realisasi (Rp)']).leafWords // ['realisasi']
 */
export function knownHeading(levels: readonly string[]): KnownHeading {
  return known(levels.join(between));
}

/** A name that explains no more of a heading says little of what it means. */
const halfAHeading = 0.5;

/** True for a heading that no name of a column explains by more than half: "Hasil Akhir" is not known by "Akhir". */
export function isUnknownHeading({ matches }: KnownHeading): boolean {
  for (const { share } of matches.values()) if (share > halfAHeading) return false;
  return true;
}

/** The same for a heading as it is printed, with the group headings above it. */
export function isUnknownText(heading: string): boolean {
  return isUnknownHeading(knownHeading(levelsOfHeading(heading)));
}
