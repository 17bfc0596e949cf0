/** Differences between years that a sentence quotes: "naik 2,5 poin dari tahun 2022". */
import type { Printed } from '../claims/printed-figures';
import type { QuotedChange } from '../claims/quoted-figures';
import { findingAt, type Finding } from '../findings/finding';
import { placeOf } from '../tables/quantity';
import { shownReading } from '../workbook/shown-number';
import type { Corrected } from './context';
import { isQuoted, type Sentence } from './quoting-sentence';

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
