/**
 * A sentence that quotes figures of an indicator, or differences between years ("naik 2,5 poin dari tahun 2022"), beside
 * what the tables print of it.
 */
import { compareReadings } from '../claims/compare-readings';
import type { Figures, Printed } from '../claims/printed-figures';
import type { QuotedChange, QuotedFigure, QuotedRole } from '../claims/quoted-figures';
import { findingAt, type Finding } from '../findings/finding';
import { placeOf } from '../tables/quantity';
import type { NumberReading } from '../workbook/reading';
import { shownReading } from '../workbook/shown-number';
import type { Place } from '../workbook/workbook';
import type { CheckContext, Corrected } from './context';

/** A sentence with the indicator that it names. */
export interface Sentence {
  readonly place: Place;
  readonly name: string;
  readonly figures: readonly QuotedFigure[];
  /** Its numbers that no word names. */
  readonly others: readonly NumberReading[];
  readonly printed: Figures;
  readonly context: CheckContext;
  readonly corrected: Corrected;
}

/** True where a table prints what is quoted, or should print it. */
export function isQuoted(
  quoted: NumberReading,
  { reading, quantity }: Printed,
  role: QuotedRole,
  corrected: Corrected,
): boolean {
  const right = corrected.get(quantity);
  const isPercentage = quantity.column.spec.content === 'percent';
  const printed = [
    reading,
    ...(right === undefined ? [] : [{ ...reading, value: isPercentage ? right * 100 : right }]),
  ];
  return readingsOf(quoted).some((meant) =>
    printed.some((each) => compareReadings(each, meant, role === 'capaian') !== 'different'),
  );
}

/** 1.834 may be 1834 or 1,834. */
function readingsOf(quoted: NumberReading): NumberReading[] {
  if (!quoted.doubts.includes('ambiguous')) return [quoted];
  return [quoted, { ...quoted, value: quoted.value / 1000, decimals: 3 }];
}

/** What is wrong with a difference that a sentence quotes, in points or in percent of the earlier figure. */
export function judgeChange(
  { role, since, reading, sign }: QuotedChange,
  { printed, place, context, ...sentence }: Sentence,
): Finding[] {
  const { figures, corrected } = sentence;
  const until = figures.find(({ year }) => year !== null && year > since)?.year ?? context.year;
  const [now, before] = [until, since].map((year) =>
    printedAlike(
      printed[role].filter((each) => each.year === year),
      corrected,
    ),
  );
  if (until === null || until <= since || !now || !before) return [];
  // What the table is said to print otherwise is no part of a difference.
  const quoted = figures.find((figure) => figure.role === role && figure.year === until);
  if (quoted !== undefined && !isQuoted(quoted.reading, now, role, corrected)) return [];
  const expected = now.reading.value - before.reading.value;
  const step = 10 ** -Math.min(now.reading.decimals, before.reading.decimals, reading.decimals);
  const relative = (expected / before.reading.value) * 100;
  if ([expected, relative].some((value) => Math.abs(value - sign * reading.value) <= step * 1.01)) return [];
  const values = {
    written: { ...shownReading(reading), value: sign * reading.value },
    expected: { ...shownReading(now.reading), value: expected },
    now: shownReading(now.reading),
    before: shownReading(before.reading),
  };
  const related = [placeOf(now.quantity), placeOf(before.quantity)];
  return [findingAt('kalimat', 'error', place, 'kalimat.change', values, { related })];
}

/** What all tables print alike, none of them wrong; null where they do not. */
function printedAlike(printed: readonly Printed[], corrected: Corrected): Printed | null {
  const values = new Set(printed.map(({ reading }) => reading.value));
  return values.size === 1 && printed.every(({ quantity }) => !corrected.has(quantity)) ? printed[0]! : null;
}
