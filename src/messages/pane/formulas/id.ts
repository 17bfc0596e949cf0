/** The task "Rumus" in Indonesian. */
import type { FormulasMessages } from './formulas-messages';

/** The sentences of the task in Indonesian. */
export const id: FormulasMessages = {
  intro: 'Pilih fungsi, tunjuk selnya, lalu sisipkan rumusnya di sel yang sedang terpilih.',
  functionLabel: 'Fungsi',
  take: 'Pakai sel terpilih',
  takeFor: (field) => `Pakai sel terpilih untuk ${field}`,
  optional: 'boleh kosong',
  result: 'Rumus',
  example: 'Contoh',
  insert: 'Sisipkan di sel terpilih',
  inserting: 'Menyisipkan…',
  inserted: (cell) => `Rumus disisipkan di ${cell}.`,
  notUndone: (cell) => `${cell} tidak dikembalikan karena isinya sudah lain.`,
  occupied: (cell) => `${cell} sudah terisi. Pilih sel kosong, lalu coba lagi.`,
  missing: (fields) => `Belum diisi: ${fields}.`,
  wrong: (fields) => `Bukan alamat sel atau angka: ${fields}. Contoh alamat: B3:J20.`,
  scales: 'Skala',
  class: 'Kategori',
  range: 'Nilai',
  noSelection: 'Pilih satu sel atau satu rentang di lembar kerja, lalu coba lagi.',
  usual: (choice) => `${choice} (bawaan)`,
  orCells: 'rentang sendiri…',
  cellsOf: (field) => `Rentang ${field}`,
};
