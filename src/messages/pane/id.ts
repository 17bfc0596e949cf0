/** The task pane in Indonesian. */
import type { PaneMessages } from './pane-messages';

/** The sentences of the pane in Indonesian. */
export const id: PaneMessages = {
  title: 'LKjIP',
  language: 'Bahasa Indonesia',
  otherLanguage: 'Tampilkan dalam bahasa Inggris',
  intro:
    'Periksa capaian, persentase, jumlah, dan kategori di semua lembar buku kerja ini. Isi buku kerja tidak diubah.',
  check: 'Periksa',
  checkAgain: 'Periksa lagi',
  cancel: 'Batal',
  reading: 'Membaca buku kerja…',
  checking: 'Memeriksa tabel…',
  stopped: 'Pemeriksaan dihentikan.',
  nothingChanged: 'Tidak ada yang diubah di buku kerja.',
  details: (text) => `Keterangan dari Excel: ${text}`,
  errors: (count) => `${String(count)} kesalahan`,
  warnings: (count) => `${String(count)} peringatan`,
  notes: (count) => `${String(count)} catatan`,
  error: 'Kesalahan',
  warning: 'Peringatan',
  info: 'Catatan',
  cause: (sentence) => `Sebab: ${sentence}`,
  expected: (text) => `Seharusnya ${text}`,
  related: 'Sel yang terkait:',
  goToCell: (cell, sheet) => `Ke sel ${cell} di lembar ${sheet}`,
  results: 'Hasil periksa',
  wholeWorkbook: 'Kelengkapan laporan',
  elsewhere: 'Di luar tabel',
  table: (name, sheet) => `${name} (${sheet})`,
  matches: 'cocok',
  emptyTitle: 'Buku kerja ini masih kosong.',
  emptyAdvice: 'Isi atau buka tabel laporan kinerja, lalu tekan Periksa.',
  noTablesTitle: 'Belum ada tabel laporan kinerja yang dikenali.',
  noTablesAdvice:
    'Yang dikenali: tabel dengan judul kolom seperti Target, Realisasi, Capaian, atau Anggaran. Pastikan judul kolom ada tepat di atas angkanya.',
  cleanTitle: 'Tidak ada kesalahan.',
  cleanSummary: (tables, numbers) => `${String(tables)} tabel dengan ${String(numbers)} angka diperiksa: cocok.`,
  sheetGone: (sheet) => `Lembar ${sheet} sudah tidak ada. Tekan Periksa lagi.`,
  sheetHidden: (sheet) => `Lembar ${sheet} tersembunyi. Tampilkan dulu lembarnya, lalu coba lagi.`,
  failed: 'Pemeriksaan tidak selesai.',
  failures: {
    cellEditing: {
      what: 'Ada sel yang sedang diketik.',
      advice: 'Tekan Enter atau Esc di sel itu, lalu coba lagi.',
    },
    tooLarge: {
      what: 'Buku kerja ini terlalu besar untuk dikirim sekaligus oleh Excel.',
      advice: 'Pindahkan lembar yang tidak perlu diperiksa ke berkas lain, lalu coba lagi.',
    },
    protected: {
      what: 'Excel menolak karena buku kerja atau lembarnya diproteksi.',
      advice: 'Buka proteksinya lewat tab Tinjau, lalu coba lagi.',
    },
    lost: {
      what: 'Hubungan dengan Excel terputus.',
      advice: 'Periksa sambungan internet, muat ulang buku kerja, lalu coba lagi.',
    },
    unknown: {
      what: 'Excel tidak dapat menyelesaikan permintaan ini.',
      advice: 'Coba lagi. Bila tetap gagal, simpan berkas, tutup, lalu buka kembali.',
    },
  },
};
