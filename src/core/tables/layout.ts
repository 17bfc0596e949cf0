/** How a kind of table is declared: its columns, the headings they go by, and the relations between its cells. */
import type { Relation } from './relation';

/** What a column holds; decides how its cells are read and written. */
export type ColumnContent = 'text' | 'number' | 'percent' | 'rupiah' | 'label';

/** A column of a table. */
export interface ColumnSpec {
  /** The role the column plays; relations name columns by it. */
  readonly role: string;
  readonly content: ColumnContent;
  /** True for numbers that were computed and rounded before they were printed (averages); percentages always are. */
  readonly derived?: boolean;
  /** The heading that a new sheet gets. */
  readonly heading: string;
  /**
   * Other headings it goes by, as words in any order; a group heading above counts as part of the heading
   * ("anggaran realisasi" is "Realisasi" under "Anggaran").
   */
  readonly aliases: readonly string[];
  /** True when the column may stand once per year ("Target 2023", "Target 2024") or per stage (before, after change). */
  readonly repeats?: boolean;
  /** Group headings under which it never stands: "Realisasi" under "Anggaran" is money. */
  readonly notUnder?: readonly string[];
}

/** A kind of table. */
export interface Layout {
  readonly kind: string;
  /** How people call it, for the list of tables found. */
  readonly name: string;
  /** Words that the printed title of such a table has; a title with all words of one entry speaks for this kind. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnSpec[];
  /** Roles without which it is not this table; an inner list is met by any one of its roles. */
  readonly required: readonly (string | readonly string[])[];
  readonly relations: readonly Relation[];
  /** Where its rows form a hierarchy (programme, kegiatan, sub kegiatan): the role of the column with their names. */
  readonly hierarchy?: string;
  /** What its total row is called besides Jumlah and Total: the name of what the parts make. */
  readonly totalName?: RegExp;
}
