/** Which texts are dates and times of day: only those that leave no doubt, and a day comes before its month. */
import { parseDate, parseTime } from 'numfmt';

type Read = ReturnType<typeof parseDate>;

/** Names of months in both languages; both write the day first. */
const LOCALES = ['id', 'en_GB'];

/** A day, a month by its name, and a year. */
const WITH_NAME = /^(?=.*\bd{1,2}\b)[^.]*\bm{3,4}\b[^.]*\b(?:yy){1,2}\b/;
/** All in digits between strokes, or between dashes with a year of four digits: `5-1-02` is a code. */
const WITH_NUMBERS = /^(?:d{1,2}([/-])m{1,2}\1yyyy|d{1,2}\/m{1,2}\/yy|yyyy([/-])m{1,2}\2d{1,2})(?: |$)/;

/** Hours and minutes with a colon between. */
const TIME = /^\s*\d{1,2}:\d{1,2}/;

/**
 * The day that a text names; null for none. Codes (`7.01.02`), fractions (`1/2`), ranges (`3-5`) and months without a day
 * stay what they are.
 * @example readDate('5/8/2025') // { v: 45874, z: 'd/m/yyyy' }, the 5th of August
 */
export function readDate(text: string, options: object = {}): Read {
  for (const locale of LOCALES) {
    const read = parseDate(text, { locale, ...options });
    const format = read?.z?.toLowerCase() ?? '';
    if (read !== null && (WITH_NUMBERS.test(format) || WITH_NAME.test(format))) return read;
  }
  return null;
}

/**
 * The time of day that a text names; null for none, such as `5 P`, five women.
 * @example readTime('08:30') // { v: 0.3541666666666667, z: 'hh:mm' }
 */
export function readTime(text: string, options: object = {}): ReturnType<typeof parseTime> {
  return TIME.test(text) ? parseTime(text, options) : null;
}
