/** The sheet "Hasil Periksa" in English. */
import type { ResultsMessages } from './results-messages';

/** The sentences of the sheet in English. */
export const en: ResultsMessages = {
  sheet: 'Hasil Periksa',
  title: 'Results',
  checked: (date) => `Checked ${date}.`,
  counts: (errors, warnings, notes, ignored) =>
    `${String(errors)} errors, ${String(warnings)} warnings, ${String(notes)} notes, ${String(ignored)} ignored.`,
  tables: (count) => `${String(count)} tables recognised.`,
  headings: ['Table', 'Cell', 'Kind', 'Finding', 'Cause', 'Should be', 'Ignored because'],
};
