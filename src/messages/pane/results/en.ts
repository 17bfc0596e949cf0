/** The sheet "Hasil Periksa" in English. */
import type { ResultsMessages } from './results-messages';

/** The sentences of the sheet in English. */
export const en: ResultsMessages = {
  sheet: 'Hasil Periksa',
  title: 'Results',
  checked: (date) => `Checked ${date}.`,
  counts: (errors, warnings, notes, ignored) =>
    `${String(errors)} errors, ${String(warnings)} warnings, ${String(notes)} notes, ${String(ignored)} ignored.`,
  tables: (count, computed, figures) =>
    `${String(count)} tables recognised; ${String(computed)} of ${String(figures)} figures recomputed.`,
  unrecognised: (sheets) => `Sheets without a table that was recognised: ${sheets}.`,
  headings: ['Table', 'Cell', 'Kind', 'Finding', 'Cause', 'Should be', 'Ignored because'],
};
