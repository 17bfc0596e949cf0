/** Marks in the cells of Excel, in Indonesian. */
import type { MarksMessages } from './marks-messages';

/** The sentences in Indonesian. */
export const id: MarksMessages = {
  mark: 'Tandai sel',
  markAgain: 'Tandai lagi',
  unmark: 'Hapus tanda',
  marking: 'Menandai…',
  marked: (count) =>
    `${String(count)} sel ditandai dengan format bersyarat. Tanda hilang bila isi selnya berubah, atau semuanya dengan Hapus tanda.`,
  nothingToMark: 'Tidak ada sel yang perlu ditandai.',
  skipped: (sheets) => `Tidak ditandai karena lembarnya diproteksi atau sudah tidak ada: ${sheets}.`,
  unmarked: (count) => `${String(count)} tanda dihapus. Format Anda sendiri tidak diubah.`,
};
