/** The web edition in Indonesian. */
import type { WebMessages } from './web-messages';

/** The sentences of the web edition in Indonesian. */
export const id: WebMessages = {
  title: 'LKjIP untuk Excel',
  open: 'Buka berkas…',
  staysHere: 'Berkas tetap di komputer ini, tidak dikirim ke mana pun.',
  keys: 'F6: ke panel.',
  worksOffline: 'Dapat dipakai tanpa internet.',
  sample: 'contoh.xlsx',
  loadingGrid: 'Menyiapkan lembar kerja…',
  opening: (file) => `Membuka ${file}…`,
  opened: (file) => `${file} terbuka.`,
  dropHere: 'Lepaskan berkas .xlsx di sini',
  grid: 'Lembar kerja',
  notOpened: (file) => `${file} tidak dapat dibuka.`,
  gridFailed:
    'Lembar kerja tidak dapat disiapkan. Muat ulang halaman ini; bila tetap gagal, pakai peramban versi terbaru.',
  unexpected:
    'Ada yang tidak terduga saat membaca berkas ini. Buka di Excel, simpan sebagai .xlsx baru, lalu coba lagi.',
  newFile: 'Berkas baru…',
  newTitle: 'Berkas baru dari lembar standar',
  newReplaces: 'Buku kerja yang terbuka akan ditutup.',
  profile: 'Profil daerah',
  year: 'Tahun laporan',
  yearWrong: 'Tulis tahun empat angka, misalnya 2025.',
  make: 'Buat berkas',
  cancel: 'Batal',
  making: 'Menyiapkan lembar standar…',
  made: (file) => `${file} siap diisi. Isi sel kuning mulai dari lembar Identitas.`,
  notMade: 'Lembar standar tidak dapat disiapkan. Muat ulang halaman ini, lalu coba lagi.',
  save: 'Simpan',
  saving: 'Menyimpan…',
  saved: (file) => `Tersimpan sebagai berkas baru ${file} di folder unduhan. Berkas asal tidak diubah.`,
  savedAsNative: (cells) => `${String(cells)} rumus LKjIP disimpan sebagai rumus Excel biasa.`,
  savedAsValues: (cells, places, more) =>
    `${String(cells)} rumus disimpan sebagai nilainya: ${places}${more > 0 ? ` dan ${String(more)} sel lain` : ''}.`,
  notSaved: 'Berkas tidak dapat disimpan. Yang terbuka di sini tidak berubah; coba lagi.',
  forbiddenSheetName: (sheet) =>
    `Lembar “${sheet}” harus diganti namanya sebelum disimpan: Excel hanya menerima nama dengan 1 sampai 31 huruf, tanpa : \\ / ? * [ ], dan tidak boleh sama dengan nama lembar lain.`,
  stopped: (file) => `${file} batal dibuka.`,
  gridLimit: (limit) =>
    `Sel yang terisi lebih dari ${limit}, terlalu banyak untuk peramban. Periksa berkas ini di Excel, atau hapus lembar yang tidak perlu.`,
  openedWithout: (file, parts) => `${file} terbuka. Berkas baru yang disimpan dari halaman ini tidak memuat: ${parts}.`,
  unsavedTitle: 'Perubahan belum disimpan',
  unsaved: (file) =>
    `${file} sudah Anda ubah, tetapi belum disimpan sebagai berkas. Bila dilanjutkan, perubahan itu hilang.`,
  saveFirst: 'Simpan dulu',
  discard: 'Lanjutkan tanpa menyimpan',
  withoutTitle: 'Yang tidak ikut tersimpan',
  without: 'Berkas baru dari halaman ini tidak memuat:',
  originalStays: 'Berkas asal di komputer Anda tidak diubah. Bila semuanya harus ikut, kerjakan berkas itu di Excel.',
  saveWithout: 'Simpan berkas baru',
  lostParts: {
    macro: 'makro',
    chart: 'grafik',
    picture: 'gambar',
    comment: 'komentar sel',
    pivot: 'tabel pivot',
    table: 'gaya dan saringan tabel Excel (isinya tetap ada)',
    otherFile: 'rumus yang mengambil angka dari berkas lain (nilainya tetap ada)',
    webLink: 'tautan ke internet atau berkas lain',
    filter: 'saringan',
    protection: 'proteksi lembar',
    condition: 'sebagian format bersyarat, seperti skala warna dan ikon',
    lineLook: 'format sebagian baris atau kolom yang belum diisi',
  },
};
