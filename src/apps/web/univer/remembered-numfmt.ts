/**
 * The library that Univer reads and writes numbers with, where what a text is read as is remembered. Univer reads every
 * text of every formula anew whenever it is computed, and of every cell whenever it is drawn, as a date, a time and a
 * number. The build gives Univer this file instead of the library.
 */
import { parseDate as readDate, parseNumber as readNumber, parseTime as readTime } from 'numfmt';
import { remembered } from './remembered';

export * from 'numfmt';

/** What a text is as a date; null for none. */
export const parseDate = remembered(readDate);

/** What a text is as a number; null for none. */
export const parseNumber = remembered(readNumber);

/** What a text is as a time of day; null for none. */
export const parseTime = remembered(readTime);
