/** Errors of Excel in Indonesian. */
import type { ExcelMessages } from './excel-messages';

/** The sentences about errors of Excel in Indonesian. */
export const id: ExcelMessages = {
  errors: {
    busy: {
      what: 'Excel sedang menyunting sebuah sel.',
      advice: 'Tekan Enter atau Esc untuk selesai mengetik, lalu coba lagi.',
    },
    'read-only': {
      what: 'Buku kerja atau lembarnya diproteksi, atau dibuka hanya untuk dibaca.',
      advice: 'Buka proteksinya lewat tab Tinjau, atau simpan salinan yang dapat diubah, lalu coba lagi.',
    },
    'too-large': {
      what: 'Yang diminta terlalu besar untuk Excel.',
      advice: 'Pindahkan lembar yang tidak perlu ke berkas lain, lalu coba lagi.',
    },
    lost: {
      what: 'Hubungan dengan Excel terputus.',
      advice: 'Periksa sambungan internet, muat ulang buku kerja, lalu coba lagi.',
    },
    'item-gone': {
      what: 'Lembar atau sel yang dituju sudah tidak ada.',
      advice: 'Periksa sekali lagi agar daftar temuan sesuai isi buku kerja.',
    },
    'name-taken': {
      what: 'Sudah ada lembar dengan nama itu.',
      advice: 'Ganti nama lembar yang sudah ada, atau coba sekali lagi.',
    },
    merged: {
      what: 'Sel gabungan atau tabel pivot menghalangi perubahan ini.',
      advice: 'Pisahkan sel gabungan di tempat itu, lalu coba lagi.',
    },
    filtered: {
      what: 'Lembar sedang disaring, sehingga Excel menolak perubahan ini.',
      advice: 'Hapus saringannya lewat tab Data, lalu coba lagi.',
    },
    'not-offered': {
      what: 'Excel di komputer ini belum mengenal perintah yang diperlukan.',
      advice: 'Perbarui Excel, atau pakai Excel di web.',
    },
    refused: {
      what: 'Excel menolak permintaan ini.',
      advice: 'Simpan berkas, tutup, buka kembali, lalu coba lagi.',
    },
    unknown: {
      what: 'Excel tidak dapat menyelesaikan permintaan ini.',
      advice: 'Coba lagi. Bila tetap gagal, simpan berkas, tutup, lalu buka kembali.',
    },
  },
  unchanged: 'Buku kerja tidak diubah.',
  restored: 'Yang sempat diubah sudah dikembalikan seperti semula.',
  changed: (remains) => `Yang mungkin sudah berubah: ${remains}. Pakai Urungkan, atau kembalikan sendiri.`,
};
