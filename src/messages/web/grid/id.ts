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
    toolbar: 'Bilah alat',
    sheets: 'Lembar',
    sidebar: 'Panel samping',
    closeSidebar: 'Tutup panel samping',
    notices: 'Pemberitahuan',
    closeQuestion: 'Tutup',
  },
  names: {
    ui: { ribbon: { menu: 'Pita menu' } },
    'sheets-formula': {
      progress: {
        analyzing: 'Menyiapkan perhitungan…',
        calculating: 'Menghitung…',
        'array-analysis': 'Menyiapkan rumus larik…',
        'array-calculation': 'Menghitung rumus larik…',
        done: 'Selesai dihitung',
      },
    },
    'sheets-ui': {
      borderLine: {
        borderTlbr: 'Diagonal turun',
        borderTlbcTlmr: 'Dua diagonal turun dari sudut kiri atas',
        borderTlbrTlbcTlmr: 'Tiga diagonal turun dari sudut kiri atas',
        borderBlTr: 'Diagonal naik',
        borderMltrBctr: 'Dua diagonal naik ke sudut kanan atas',
      },
      merge: {
        confirm: {
          warning: 'Sel gabungan akan terpisah',
          dismantleMergeCellWarning: 'Sebagian sel gabungan akan dipisah. Lanjutkan?',
        },
      },
      filter: {
        confirm: {
          error: 'Sel tidak dapat disisipkan',
          notAllowedToInsertRange: 'Hapus dahulu saringan di rentang ini, lalu sisipkan sel.',
        },
      },
      info: {
        error: 'Angka yang berupa teks',
        forceStringInfo: 'Isi sel ini teks, bukan angka, sehingga tidak ikut dihitung.',
      },
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
