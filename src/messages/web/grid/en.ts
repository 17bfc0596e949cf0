/** What is said in the grid of the web edition, in English. */
import type { GridMessages } from './grid-messages';

/** The sentences in English. */
export const en: GridMessages = {
  figures: { COUNTA: 'Filled', SUM: 'Sum', AVERAGE: 'Average', MIN: 'Least', MAX: 'Most' },
  names: {},
};
