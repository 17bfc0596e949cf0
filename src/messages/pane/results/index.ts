/** The sentences of the sheet "Hasil Periksa" in the language of the reader. */
import type { Language } from '..';

/** What stands on the sheet besides the findings. */
export interface ResultsMessages {
  readonly sheet: string;
  readonly title: string;
  readonly checked: (date: string) => string;
  readonly counts: (errors: number, warnings: number, notes: number, ignored: number) => string;
  readonly tables: (count: number) => string;
  readonly headings: readonly [string, string, string, string, string, string, string];
}

const id: ResultsMessages = {
  sheet: 'Hasil Periksa',
  title: 'Hasil Periksa',
  checked: (date) => `Diperiksa ${date}.`,
  counts: (errors, warnings, notes, ignored) =>
    `${String(errors)} kesalahan, ${String(warnings)} peringatan, ${String(notes)} catatan, ${String(ignored)} diabaikan.`,
  tables: (count) => `${String(count)} tabel dikenali.`,
  headings: ['Tabel', 'Sel', 'Jenis', 'Temuan', 'Sebab', 'Seharusnya', 'Diabaikan karena'],
};

const en: ResultsMessages = {
  sheet: 'Hasil Periksa',
  title: 'Results',
  checked: (date) => `Checked ${date}.`,
  counts: (errors, warnings, notes, ignored) =>
    `${String(errors)} errors, ${String(warnings)} warnings, ${String(notes)} notes, ${String(ignored)} ignored.`,
  tables: (count) => `${String(count)} tables recognised.`,
  headings: ['Table', 'Cell', 'Kind', 'Finding', 'Cause', 'Should be', 'Ignored because'],
};

/** The sentences in a language. */
export function resultsMessages(language: Language): ResultsMessages {
  return language === 'id' ? id : en;
}
