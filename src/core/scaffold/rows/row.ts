/** A row of a standard sheet before it has a place: what it is about and what each of its columns holds. */
import type { Entry } from '../office';

/** What a cell is, apart from the numbers that relations compute. */
export type Content =
  /**
   * Typed by a person. Cells with the same key say the same: one is typed, the others refer to it. While nothing is
   * typed, the cell can offer a formula; where another table says it already, it follows that one instead of being typed.
   */
  | {
      readonly kind: 'entry';
      readonly key: string | null;
      readonly value: Entry;
      readonly offer?: WriteFormula;
      readonly follow?: WriteFormula;
      /** True for what the form brings along and a person may change. */
      readonly isGiven?: boolean;
    }
  /** Part of the form: a number before a row, the name of an unsur. */
  | { readonly kind: 'fixed'; readonly value: string | number }
  /** Computed by a formula that needs other tables to have their places. */
  | { readonly kind: 'formula'; readonly write: WriteFormula }
  /** Nothing stands here. */
  | { readonly kind: 'none' };

/** Writes the formula of a cell, or null where the form has nothing to take it from. */
export type WriteFormula = (places: Places, row: OwnRow) => string | null;

/** Cells of the row that a formula stands in. */
export interface OwnRow {
  /** The first cell, `$A4`. */
  readonly first: string;
  /** Its column from the heading to the cell that the formula stands in, `B$3:B9`. */
  readonly fromHeading: string;
  /** The cell in the first column of a role, `$A4`, null in tables without such a column. */
  cell(role: string): string | null;
  /** What the table in which an entry is typed says of this row, or null where it is typed in none. */
  entry(key: string): string | null;
  /** The condition that the column is of the year of the report, null where it is no year of the Renstra: `F$3=Identitas!$B$6`. */
  readonly isOfThisYear: string | null;
}

/** Where other tables and entries stand, for formulas. */
export interface Places {
  /**
   * A column from its heading to the row below it, `'Jawaban SKM'!$B$4:$B$125`, or null: rows added at either end are
   * inside. `nth` counts columns of the same role from 0.
   */
  column(kind: string, role: string, nth?: number): string | null;
  /** All columns of a role and the one behind them, or null. */
  columns(kind: string, role: string): string | null;
  /** The cell that works out the realisasi of an indicator, such as the satisfaction index, or null. */
  index(indicator: string): string | null;
  /**
   * What the Renstra says in a year, or null where the form prints none with years.
   * @param key the entry of its first year
   * @param year a formula for the year
   */
  inPlan(key: string, year: string): string | null;
}

/** One row. */
export interface TableRow {
  /** True for the row with the grand total. */
  readonly total: boolean;
  /** True for a row that keeps others apart and holds nothing. */
  readonly blank?: boolean;
  /** How much money the row has among others, where rows add up; 1 when absent. No two sums of rows are alike. */
  readonly weight?: number;
  /** Its number in the hierarchy, `1.2.1`, where rows are nested. */
  readonly number?: string;
  /** The number format of its cells in a column of a role, where it is not that of the column. */
  numberFormat?(role: string): string | undefined;
  /** What stands in a column; `nth` counts the columns of the same role from 0, `offset` is its year less the report's. */
  content(role: string, offset: number, nth: number): Content;
}

/** An empty cell. */
export const none: Content = { kind: 'none' };

/** A typed cell of one table alone. */
export function ownEntry(value: Entry): Content {
  return { kind: 'entry', key: null, value };
}

/** A cell in which a person may type, with what the form brings along in it. */
export function givenEntry(value: string): Content {
  return { kind: 'entry', key: null, value, isGiven: true };
}

/** Part of the form. */
export function fixed(value: string | number): Content {
  return { kind: 'fixed', value };
}

/** Computed by a formula that needs other tables. */
export function formula(write: WriteFormula): Content {
  return { kind: 'formula', write };
}

/** A row of a form with what stands in it, by role. */
export function formRow(contents: Readonly<Record<string, Content>>): TableRow {
  return { total: false, content: (role) => contents[role] ?? none };
}

/**
 * The target in force: that of the agreement after its change, that of the first agreement while the other is blank.
 * @param keyOf the key of an entry
 */
export function inForce(keyOf: (entry: string) => string): Content {
  return formula((_places, row) => {
    const first = row.entry(keyOf('target'));
    const changed = row.entry(keyOf('targetPerubahan'));
    if (first === null || changed === null) return null;
    return `=IF(${changed}="",IF(${first}="","",${first}),${changed})`;
  });
}
