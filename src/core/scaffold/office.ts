/** What an office enters into the standard sheets: nothing in an empty form, everything in the example. */

/** What one cell holds before a person types anything. */
export type Entry = string | number | null;

/**
 * Entries by the role of their column; those of another year have it behind: `target-1`, `realisasi-2`, `target+1`. In
 * lists, the second and third column of the same role have `#1` and `#2` behind.
 */
export type Entries = Readonly<Record<string, Entry>>;

/** An indicator with its sasaran. */
export interface OfficeIndicator {
  readonly entries: Entries;
}

/** A programme (level 1), kegiatan (2) or sub kegiatan (3); they stand in the order in which they are printed. */
export interface OfficeProgram {
  readonly level: 1 | 2 | 3;
  readonly entries: Entries;
  /** The index of the indicator that a programme supports. */
  readonly supports: number | null;
}

/** One respondent of the survey: an answer from 1 to 4 per unsur, null where none was given. */
export interface Respondent {
  readonly answers: readonly (number | null)[];
  readonly sex: Entry;
  readonly education: Entry;
  readonly occupation: Entry;
}

/** An office and its year. */
export interface Office {
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly head: string;
  readonly year: number;
  /** The first year of the Renstra. */
  readonly startYear: number;
  /** The year in which the Renstra ends. */
  readonly endYear: number;
  readonly indicators: readonly OfficeIndicator[];
  readonly programs: readonly OfficeProgram[];
  readonly respondents: readonly Respondent[];
  /** The rows of tables that stand alone, by the kind of table. */
  readonly lists: Readonly<Record<string, readonly Entries[]>>;
}

/** The key of an entry: its role, with the years between its year and that of the report unless they are the same. */
export function entryKey(role: string, offset: number): string {
  return offset === 0 ? role : `${role}${offset > 0 ? '+' : ''}${offset}`;
}
