/** A fact is one number of the report that may be printed in several tables and must be the same in all of them. */
import type { Table, TableColumn } from '../tables/table';
import type { Reading } from '../workbook/reading';

/** What a fact states. */
export type FactRole =
  'target' | 'realisasi' | 'capaian' | 'targetAkhir' | 'anggaran' | 'realisasiAnggaran' | 'persenAnggaran';

/** Facts by the role of the column that states them, with the role of the column that says whose they are. */
export const factRoles: Readonly<Record<FactRole, 'indikator' | 'program'>> = {
  target: 'indikator',
  realisasi: 'indikator',
  capaian: 'indikator',
  targetAkhir: 'indikator',
  anggaran: 'program',
  realisasiAnggaran: 'program',
  persenAnggaran: 'program',
};

/** True for the role of a column that states facts. */
export function isFactRole(role: string): role is FactRole {
  return role in factRoles;
}

/** One printing of a fact. */
export interface FactCell {
  readonly table: Table;
  readonly item: number;
  readonly column: TableColumn;
  readonly reading: Reading;
  /** The reading in the unit in which printings are compared: percentages always as percent numbers. */
  readonly comparable: Reading;
  /** False when the name of the indicator or programme was matched with some doubt. */
  readonly certain: boolean;
  /** The same for printings under the very same name, null where they go by something else. */
  readonly spelling: number | null;
  /** True where only its numbers tell that it is a printing of this: it decides about nothing. */
  readonly isByNumbers: boolean;
  /** Before or after the change of the agreement. */
  readonly stage: 'before' | 'after' | null;
}

/** All printings of one fact, in the order of the tables. */
export interface Fact {
  /** What is stated; see `Statement`. */
  readonly what: string;
  readonly role: FactRole;
  /** What the fact is about, as the first table names it. */
  readonly name: string;
  readonly cells: readonly FactCell[];
}
