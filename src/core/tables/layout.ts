/** How a kind of table is declared: its columns, the headings they go by, and the relations between its cells. */
import type { Scale } from '../calc/scales/scale';
import type { Severity } from '../findings/finding';
import type { LikeId } from '../findings/messages';
import type { AcrossRelation, Relation } from './relation';
import type { ReportSection } from './report-section';
import type { Table } from './table';
import type { TableValues } from './table-values';

/** What a column holds; decides how its cells are read and written. */
export type ColumnContent = 'text' | 'number' | 'percent' | 'rupiah' | 'label';

/** A column of a table. */
export interface ColumnSpec {
  /** The role the column plays; relations name columns by it. */
  readonly role: string;
  readonly content: ColumnContent;
  /** True for numbers that were computed and rounded before they were printed (averages); percentages always are. */
  readonly derived?: boolean;
  /** True for names that are running numbers in most tables: respondents are numbered. */
  readonly isNumbered?: boolean;
  /** True for bounds of classes: `76 ≤ 90`. */
  readonly isInterval?: boolean;
  /** True for years, one a row. */
  readonly isYear?: boolean;
  /** True for what an office writes in its own words, whole sentences among them. */
  readonly isProse?: boolean;
  /** True for counts, which have no decimals. */
  readonly whole?: boolean;
  /** The heading that a new sheet gets. */
  readonly heading: string;
  /**
   * Other headings it goes by, as words in any order; a group heading above counts as part of the heading
   * ("anggaran realisasi" is "Realisasi" under "Anggaran").
   */
  readonly aliases: readonly string[];
  /** Those it goes by only where no other heading of the table names it: beside "Program" a "Sasaran" is none. */
  readonly substitutes?: readonly string[];
  /** True when the column may stand once per year ("Target 2023", "Target 2024") or per stage (before, after change). */
  readonly repeats?: boolean;
  /** True for numbers that only a heading tells from those of another column: the capaian of a quarter from that of the year. */
  readonly isToldByHeading?: boolean;
  /** How some of its cells are called; without it any names may be its own. */
  isCalled?(text: string): boolean;
  /** Group headings under which it never stands: "Realisasi" under "Anggaran" is money. */
  readonly notUnder?: readonly string[];
}

/** The numbers that can stand in a column, by definition. */
export interface Bounds {
  readonly role: string;
  readonly lower: number;
  readonly upper: number;
  /** True when only whole numbers can stand there; zero then stands for "not answered". */
  readonly whole?: true;
  /** Another range in which a whole column may be kept instead; without one every number outside is wrong. */
  readonly instead?: readonly [number, number] | 'any';
  /** The sentence about a number outside. */
  readonly id: LikeId<'rentang.answer'>;
  /** True for rows that the bounds hold for; all but totals when absent. */
  isBounded?(values: TableValues, item: number): boolean;
}

/** The rows that a new sheet has, for tables whose rows are always the same. */
interface Form {
  /** What is printed in each of them, by role; they are numbered by themselves. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** The role of the column in which the row with their sum is called Jumlah. */
  readonly total: string;
}

/** How the realisasi of an indicator is taken from the index that a table works out. */
export interface IndexSource {
  /** What is chosen. */
  readonly name: string;
  /** The indicator by which the index is known. */
  readonly index: string;
  readonly explanation: string;
  /** How the names of such indicators begin; `*` stands for any text. */
  readonly patterns: readonly string[];
  /** What such an index can be; a target outside of it is that of another indicator. */
  readonly least: number;
  readonly most: number;
}

/**
 * That a report must show what such a table shows (Permen PANRB 53/2014, III.A.1–7 and III.B). Causes, solutions and
 * programmes may also be told in prose, and a standard may not exist: then the severity is lower.
 */
interface Demand {
  /** How sure it is that a report in which no table shows it lacks it. */
  readonly severity: Severity;
  /** The sentence about such a report. */
  readonly id: LikeId<'kelengkapan.table'>;
  /** True for a table of another kind that shows it, too: what is asked for is the content, not a table of its own. */
  shownBy?(table: Table, year: number | null): boolean;
}

/** A kind of table, with everything that is particular to it. */
export interface Layout {
  readonly kind: string;
  /** How people call it, for the list of tables found. */
  readonly name: string;
  /** Where it stands in a report; absent for what only a form needs. */
  readonly section?: ReportSection;
  readonly demanded?: Demand;
  /** Words that the printed title of such a table has; a title with all words of one entry speaks for this kind. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnSpec[];
  /** Roles without which it is not this table; an inner list is met by any one of its roles. */
  readonly required: readonly (string | readonly string[])[];
  readonly relations: readonly Relation[];
  /** Its relations to the cells of other tables. */
  readonly across?: readonly AcrossRelation[];
  /** Where its rows form a hierarchy (programme, kegiatan, sub kegiatan): the role of the column with their names. */
  readonly hierarchy?: string;
  /** What its total row is called besides Jumlah and Total: the name of what the parts make. */
  readonly totalName?: RegExp;
  /** For tables that plan, whether one year (PK, RKT …) or several, as the Renstra does; all others report. */
  readonly plans?: 'year' | 'years';
  /** The roles that are decided here: typed in this table, and repeated by all others. */
  readonly decides?: { readonly indikator?: readonly string[]; readonly program?: readonly string[] };
  /** The index that its total is: the realisasi of an indicator, worked out in a column. */
  readonly total?: {
    readonly role: string;
    readonly indicator: string;
    /** True where that of an earlier year may be printed without its year. */
    readonly mayBeOlder?: boolean;
  };
  /** What a clerk can choose as the source of a realisasi, where the table works out an index. */
  readonly source?: IndexSource;
  /** True where each indicator must have its target, realisasi and capaian. */
  readonly complete?: boolean;
  readonly bounds?: readonly Bounds[];
  /** The scale of its labels, where it is not that of the report. */
  readonly scale?: Scale;
  readonly form?: Form;
  /** What the rows hold in an example, by role. */
  readonly example?: readonly Readonly<Record<string, string | number | null>>[];
}
