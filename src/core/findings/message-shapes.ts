/** What several sentences are about: each shape is put into more than one. */
import type { ShownNumber } from '../workbook/shown-number';
import type { Place } from '../workbook/workbook';

/** Sentences about a quotient, and what is said where its denominator is zero. */
export interface Quotient {
  readonly written: ShownNumber;
  readonly numerator: ShownNumber;
  readonly denominator: ShownNumber;
}

/** A number as it is written, and as it should be. */
export interface Computed {
  readonly written: ShownNumber;
  readonly expected: ShownNumber;
}

/** A quotient whose denominator is the nearer bound of a target. */
export interface Bounded extends Computed {
  readonly numerator: ShownNumber;
  readonly bound: ShownNumber;
}

/** Two grades, such as BB and A. */
export interface Grades {
  readonly target: string;
  readonly realisasi: string;
}

/** A number computed from so many others. */
export interface Counted extends Computed {
  readonly count: string;
}

/** The same figure at another place. */
export interface Elsewhere {
  readonly name: string;
  /** A number, or the words of a cell without one. */
  readonly written: ShownNumber | string;
  readonly expected: ShownNumber | string;
  readonly place: Place;
}

/** A sum beside its parts. */
export interface SumOfParts extends Computed {
  readonly column: string;
  readonly difference: ShownNumber;
  readonly parts: string;
}

/** What an efficiency is computed from. */
export interface Efficiency extends Computed {
  readonly capaian: ShownNumber;
  readonly serapan: ShownNumber;
}

/** Two neighbouring classes of a scale with the bounds that meet. */
export interface Classes {
  readonly lower: string;
  readonly below: string;
  readonly higher: string;
  readonly above: string;
}

/** A label as it is written, and as it should be. */
export interface Worded {
  readonly written: string;
  readonly expected: string;
}

/** A label beside the number whose class it names. */
export interface Label extends Worded {
  readonly value: ShownNumber;
  readonly scale: string;
}

/** Typed numbers among formulas. */
export interface Typed extends Counted {
  readonly places: readonly Place[];
}

/** A text that was read as a number. */
export interface ReadText {
  readonly text: string;
  readonly read: ShownNumber;
  readonly count: string;
}

/** Two units in one comparison. */
export interface Units {
  readonly written: ShownNumber;
  readonly other: ShownNumber;
  readonly place: Place;
  readonly count: string;
}

/** An error value of a formula. */
export interface ErrorValue {
  readonly error: string;
  readonly count: string;
}

/** A number that stands alone. */
export interface Written {
  readonly written: ShownNumber;
}

/** Something that has only a name. */
export interface Named {
  readonly name: string;
}

/** Something about a whole table. */
export interface OfTable {
  readonly table: string;
}

/** What a sentence without holes says. */
export type Nothing = Readonly<Record<never, never>>;
