/** What a check says: plain data, turned into sentences by `messages/`. */
import type { Message, MessageId, MessageValues } from './messages';
import type { StoredNumber } from '../workbook/number-of-text';
import type { Place } from '../workbook/workbook';

/** error: proved by the numbers. warning: likely, or a judgement. info: worth knowing (rounding, a gap in a scale). */
export type Severity = 'error' | 'warning' | 'info';

/** A way to mend the cell. */
interface Fix {
  /** An English formula with commas, beginning with an equals sign. */
  readonly formula: string;
  /** For a typed number, the formulas of the cells above and below as this one would have them, the most frequent first. */
  readonly usual?: readonly string[];
}

/** A cell that is wrong only because another one is: it is mended together with that one. */
export interface Change {
  readonly place: Place;
  /** What stands in the cell, and what should, in the unit of the cell. */
  readonly actual: number | string;
  readonly expected: number | string;
  readonly fix: Fix | null;
}

/** A cell with a number that is stored as text, and what it would hold as a number. */
interface TextNumber extends StoredNumber {
  readonly place: Place;
}

/** How a column is read, and what else it may be. */
export interface ColumnReading {
  /** The kind of its table. */
  readonly kind: string;
  readonly heading: string;
  /** What it is taken for; null for nothing. */
  readonly role: string | null;
  /** The roles that it may play, each with the heading that names it. */
  readonly choices: readonly { readonly role: string; readonly heading: string }[];
  /** True where somebody said so. */
  readonly isChosen: boolean;
}

/** One thing found in a workbook. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Null for something that is missing from the whole workbook. */
  readonly place: Place | null;
  /** `table` when it is about a table as a whole; its place is then the first heading of the table. */
  readonly scope?: 'table';
  /** What is wrong, with the numbers. */
  readonly message: Message;
  /** The likely cause, when one reproduces the wrong value. */
  readonly cause: Message | null;
  /** What stands in the cell, and what should, in the unit of the cell. */
  readonly actual: number | string | null;
  readonly expected: number | string | null;
  /** Other cells that are wrong only because this one is, or that it was compared with. */
  readonly related: readonly Place[];
  /** The typed ones among them that change with this one; what is computed by a formula changes by itself. */
  readonly changes?: readonly Change[];
  readonly fix: Fix | null;
  /** The numbers stored as text that the finding speaks of; each can be made a number. */
  readonly textNumbers?: readonly TextNumber[];
  /** How the column was read that the finding speaks of; somebody may say otherwise. */
  readonly column?: ColumnReading;
  /** True where only a document can tell which of the numbers is right, or a formula is right already: nothing to write. */
  readonly isUndecided?: boolean;
}

/** What a finding may say beside its sentence. */
export type FindingDetails = Partial<Omit<Finding, 'rule' | 'severity' | 'place' | 'message'>>;

/**
 * A finding that follows from no relation between numbers: it has no cause.
 *
 * @param place a cell, null for the whole workbook; of several cells the first is the place, and the others are related
 * @example findingAt('galat', 'error', place, 'galat', { error: '#REF!' }, { actual: '#REF!' })
 */
export function findingAt<Id extends MessageId>(
  rule: string,
  severity: Severity,
  place: Place | readonly Place[] | null,
  id: Id,
  values: MessageValues[Id],
  details: FindingDetails = {},
): Finding {
  const places = place === null ? [] : 'sheet' in place ? [place] : place;
  return {
    rule,
    severity,
    place: places[0] ?? null,
    message: { id, values } as Message,
    cause: null,
    actual: null,
    expected: null,
    related: places.slice(1),
    fix: null,
    ...details,
  };
}
