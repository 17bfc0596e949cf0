/** Making the sheets ready for print in Indonesian. */
import type { PrintMessages } from './print-messages';

/** The sentences about it in Indonesian. */
export const id: PrintMessages = {
  title: 'Siap cetak',
  intro:
    'Lembar standar menjadi halaman laporan: tanpa warna kuning, baris petunjuk, dan baris kosong, dengan tinggi baris yang pas dan dalam urutan laporan. Lembar bahan seperti Identitas disembunyikan, dan lembar Sampul dengan tempat tanda tangan ditambahkan di depan. Isi sel, rumus, dan lembar Anda sendiri tidak diubah; satu tombol mengembalikan semuanya.',
  fields: { place: 'Tempat', date: 'Tanggal', name: 'Nama yang menandatangani', nip: 'NIP' },
  blank: 'Yang kosong dicetak sebagai titik-titik. Jabatan diambil dari lembar Identitas.',
  make: 'Siapkan cetak',
  making: 'Menyiapkan…',
  none: 'Lembar standar tidak ditemukan di buku kerja ini (lembar Identitas tidak ada), jadi tidak ada yang diubah.',
  done: (sheets) =>
    `${String(sheets)} lembar siap cetak, mulai dari Sampul. Cetak seluruh buku kerja, atau ekspor sebagai PDF.`,
  unfilled: (sheets) => `Belum diisi: ${sheets}.`,
  skipped: (sheets) => `Dilindungi, jadi dibiarkan: ${sheets}.`,
  covers: (sheets) => `Isinya sudah Anda ubah, jadi tidak dihapus: ${sheets}. Hapus sendiri bila tidak dipakai lagi.`,
  ready: 'Buku kerja ini dalam bentuk siap cetak. Kembalikan dulu sebelum mengisi lagi.',
  undo: 'Kembalikan ke bentuk isian',
  undone: 'Lembar standar kembali ke bentuk isian.',
};
