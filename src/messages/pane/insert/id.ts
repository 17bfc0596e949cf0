/** The form that inserts standard sheets, in Indonesian. */
import type { InsertMessages } from './insert-messages';

/** The sentences of the form in Indonesian. */
export const id: InsertMessages = {
  intro: 'Lembar standar berisi semua tabel laporan, lengkap dengan rumusnya. Lembar yang sudah ada tidak ditimpa.',
  year: 'Tahun laporan',
  yearWrong: 'Tulis tahun empat angka, misalnya 2025.',
  sheets: 'Lembar',
  all: 'Centang semua',
  none: 'Hapus centang',
  exists: 'sudah ada',
  existsNote: 'Lembar yang namanya sudah ada dipakai apa adanya dan tidak disisipkan lagi.',
  needed: (sheets) => `Ikut disisipkan karena rumusnya dipakai: ${sheets}.`,
  style: 'Rumus',
  native: 'Rumus Excel (terbaca di komputer mana pun)',
  own: 'Fungsi LKjIP (perlu add-in ini)',
  content: 'Isi',
  empty: 'Kosong, siap diisi',
  example: 'Data contoh',
  lastYear: 'Dari berkas tahun lalu',
  lastYearFile: 'Berkas tahun lalu',
  lastYearHint:
    'Excel, Word, atau OpenDocument. Sasaran, indikator, satuan, arah, Renstra, dan program dibawa; angka tahun lalu masuk ke tabel perbandingan.',
  readingLastYear: 'Membaca berkas tahun lalu…',
  nothingToCarry: 'Belum ada indikator atau program yang dikenali di berkas itu.',
  carried: (year, indicators) => `Laporan tahun ${String(year)}: ${String(indicators)} indikator dibawa.`,
  notCarried: 'Yang berikut tidak dapat dibawa; isi sendiri:',
  insert: (count) => `Sisipkan ${String(count)} lembar`,
  inserting: 'Menyisipkan lembar…',
  stopped: 'Penyisipan dihentikan. Tidak ada lembar yang ditambahkan.',
  inserted: (count) => `${String(count)} lembar disisipkan.`,
  renamed: (from, to) => `${from} menjadi ${to} karena namanya sudah dipakai.`,
  next: 'Isi sel kuning mulai dari lembar Identitas, lalu tekan Periksa.',
  toCheck: 'Periksa',
  again: 'Sisipkan lembar lain',
};
