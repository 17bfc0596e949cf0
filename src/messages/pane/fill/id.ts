/** The task "Isi" in Indonesian. */
import type { FillMessages } from './fill-messages';

/** The sentences of the task in Indonesian. */
export const id: FillMessages = {
  title: 'Yang diisi',
  progress: (done, all) => `${done} dari ${all} lembar selesai. Tekan nama lembar untuk menuju sel kuning berikutnya.`,
  done: (rows) => `selesai, ${rows} baris`,
  begun: (blank) => `${blank} sel masih kosong`,
  unfilled: 'belum diisi',
  optional: 'tidak wajib diisi',
  goToNext: (cell, sheet) => `Ke sel ${cell} di lembar ${sheet}`,
  goToSheet: (sheet) => `Ke lembar ${sheet}`,
  allDone: 'Semua lembar sudah diisi. Berikutnya: periksa laporannya.',
  add: 'Tambah lembar standar',
};
