/** What is said in the grid of the web edition, in Indonesian. */
import type { GridMessages } from './grid-messages';

/** The sentences in Indonesian. */
export const id: GridMessages = {
  figures: { COUNTA: 'Terisi', SUM: 'Jumlah', AVERAGE: 'Rata-rata', MIN: 'Terkecil', MAX: 'Terbesar' },
  names: {
    'sheets-ui': {
      toolbar: { font: 'Huruf' },
      button: { total: 'jumlah:' },
      shortcut: { 'sheet-view': 'Tampilan lembar', 'sheet-edit': 'Mengubah lembar' },
    },
    'sheets-data-validation': {
      list: { title: 'Daftar pilihan', edit: 'Ubah' },
      listMultiple: { title: 'Daftar pilihan ganda' },
    },
    'sheets-data-validation-ui': {
      list: { title: 'Daftar pilihan', edit: 'Ubah' },
      listMultiple: { title: 'Daftar pilihan ganda' },
    },
  },
};
