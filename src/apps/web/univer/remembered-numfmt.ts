/**
 * The library that Univer reads and writes numbers with, where what a text is read as is remembered. Univer reads every
 * text of every formula anew whenever it is computed, and of every cell whenever it is drawn, as a date, a time and a
 * number. Univer reads dates as Americans write them; these are read as Indonesians do. The build gives Univer this file
 * instead of the library.
 */
import { parseNumber as readNumber } from 'numfmt';
import { readDate, readTime } from './read-date';
import { remembered } from './remembered';

export * from 'numfmt';

/** What a text is as a date; null for none. */
export const parseDate = remembered(readDate);

/** What a text is as a number; null for none. */
export const parseNumber = remembered(readNumber);

/** What a text is as a time of day; null for none. */
export const parseTime = remembered(readTime);
