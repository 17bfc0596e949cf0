/** The sheet "Hasil Periksa" in Indonesian. */
import type { ResultsMessages } from './results-messages';

/** The sentences of the sheet in Indonesian. */
export const id: ResultsMessages = {
  sheet: 'Hasil Periksa',
  title: 'Hasil Periksa',
  checked: (date) => `Diperiksa ${date}.`,
  counts: (errors, warnings, notes, ignored) =>
    `${String(errors)} kesalahan, ${String(warnings)} peringatan, ${String(notes)} catatan, ${String(ignored)} diabaikan.`,
  tables: (count, computed, figures) =>
    `${String(count)} tabel dikenali; ${String(computed)} dari ${String(figures)} angka dihitung ulang.`,
  unrecognised: (sheets) => `Lembar tanpa tabel yang dikenali: ${sheets}.`,
  headings: ['Tabel', 'Sel', 'Jenis', 'Temuan', 'Sebab', 'Seharusnya', 'Diabaikan karena'],
};
