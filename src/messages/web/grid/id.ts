/** What is said in the grid of the web edition, in Indonesian. */
import type { GridMessages } from './grid-messages';

/** The sentences in Indonesian. */
export const id: GridMessages = {
  figures: { COUNTA: 'Terisi', SUM: 'Jumlah', AVERAGE: 'Rata-rata', MIN: 'Terkecil', MAX: 'Terbesar' },
  parts: {
    undo: 'Urungkan',
    redo: 'Ulangi',
    copyFormat: 'Kuas format',
    clearFormat: 'Hapus format',
    larger: 'Perbesar huruf',
    smaller: 'Perkecil huruf',
    bold: 'Tebal',
    italic: 'Miring',
    underline: 'Garis bawah',
    strike: 'Coret',
    font: 'Huruf',
    fontSize: 'Ukuran huruf',
    address: 'Alamat sel',
    names: 'Daftar nama',
    formulaBar: 'Lebarkan bilah rumus',
    newSheet: 'Lembar baru',
    allSheets: 'Semua lembar',
    gridlines: 'Garis kisi',
    zoomOut: 'Perkecil tampilan',
    zoomIn: 'Perbesar tampilan',
    zoomKnob: 'Geser ukuran tampilan',
    zoomUsual: 'Tampilan 100%',
    fonts: 'Pilihan huruf',
    fontSizes: 'Pilihan ukuran huruf',
    textColors: 'Pilihan warna huruf',
    fillColors: 'Pilihan warna sel',
    borders: 'Pilihan garis tepi',
    alignAcross: 'Perataan mendatar',
    alignDown: 'Perataan tegak',
    wrap: 'Teks yang panjang',
    hintMore: 'Keterangan lengkap',
    hintClose: 'Tutup petunjuk',
  },
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
