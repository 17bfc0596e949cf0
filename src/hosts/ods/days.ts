/** Dates and spans of time of OpenDocument (XML Schema part 2, 3.2.6 and 3.2.7) as the numbers that cells hold. */

const SECONDS_OF_DAY = 86_400;

/**
 * Day 0. From March 1900 on Excel counts alike; before, it counts a 29 February 1900, which no OpenDocument file knows.
 * Where a file counts its own from another day, its dates are still these.
 */
const DAY_0 = Date.UTC(1899, 11, 30) / 1000;

const DATE = /^([-+]?)(\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[-+]\d\d:\d\d)?$/;
const SPAN = /^([-+]?)P(?=.*\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

function secondsOf(hours = '0', minutes = '0', seconds = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

/**
 * A date, with or without its time; null for a day that there is not.
 * @example daysOfDate('1900-01-14T12:00:00') // 15.5
 */
export function daysOfDate(written: string): number | null {
  const [whole, sign, digits, month, day, ...time] = DATE.exec(written) ?? [];
  if (whole === undefined) return null;
  // The year before 1 is -1.
  const year = sign === '-' ? 1 - Number(digits) : Number(digits);
  const midnight = new Date(0).setUTCFullYear(year, Number(month) - 1, Number(day));
  if (new Date(midnight).getUTCMonth() !== Number(month) - 1) return null;
  return (midnight / 1000 - DAY_0 + secondsOf(...time)) / SECONDS_OF_DAY;
}

/**
 * A time of day or a span of time; null for what has no fixed length, such as a month.
 * @example daysOfSpan('-PT06H00M00S') // -0.25
 */
export function daysOfSpan(written: string): number | null {
  const [whole, sign, days = '0', ...time] = SPAN.exec(written) ?? [];
  if (whole === undefined) return null;
  const value = Number(days) + secondsOf(...time) / SECONDS_OF_DAY;
  return sign === '-' ? -value : value;
}
