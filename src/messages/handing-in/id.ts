/** The Word draft, the review and the print in Indonesian. */
import type { HandingInMessages } from './handing-in-messages';

/** The sentences about them in Indonesian. */
export const id: HandingInMessages = {
  naskah: 'Naskah Word',
  naskahIntro:
    'Laporan sebagai berkas Word: bab, tabel berjudul, dan kalimat dari angka tiap indikator. Bagian yang harus Anda tulis diberi tanda kuning.',
  naskahTemplate: 'Berkas Word kantor sebagai templat (boleh kosong)',
  naskahMake: 'Buat naskah Word',
  naskahMaking: 'Membuat naskah…',
  naskahCopy: 'Salin untuk Word',
  naskahMade: (file) => `${file} dibuat; cari di folder unduhan.`,
  naskahCopied: 'Naskah disalin. Buka Word, lalu tempel.',
  naskahNotCopied: 'Naskah tidak dapat disalin: papan klip tidak diizinkan di sini. Pakai Buat naskah Word.',
  naskahErrors: (count) => `Masih ada ${String(count)} kesalahan: naskahnya diberi tanda DRAF.`,
  naskahMarks: (chapters) => `${String(chapters)} bab diletakkan di tandanya; selebihnya berkas kantor tidak diubah.`,
  naskahNoMark: 'Berkas kantor tidak punya tanda seperti {{BAB_III}}; hanya gaya hurufnya yang dipakai.',
  naskahNoTables: 'Belum ada tabel laporan yang dikenali, jadi naskahnya belum dapat dibuat.',
  naskahLeftOut: (count) => `Tidak dimasukkan ke naskah (${String(count)})`,
  naskahReasons: { unknown: 'tabelnya tidak dikenali', hidden: 'lembarnya disembunyikan', empty: 'belum diisi' },
  reviu: 'Kertas reviu mandiri',
  reviuIntro: 'Pernyataan reviu yang dapat dijawab dari hasil periksa sudah terjawab; sisanya dijawab petugas reviu.',
  reviuCounts: (yes, no, open) => `${String(yes)} ya · ${String(no)} tidak · ${String(open)} dijawab orang`,
  reviuItems: 'Lihat pernyataannya',
  reviuAnswers: { ya: '✓ Ya:', tidak: '● Tidak:' },
  reviuOpen: 'Dijawab orang:',
  reviuMake: 'Sisipkan lembar Kertas Reviu',
  reviuMade: (sheet) => `Lembar ${sheet} disisipkan. Jawab yang masih kosong, lalu tanda tangani.`,
  print: 'Siap cetak',
  printIntro:
    'Lembar standar menjadi halaman laporan: tanpa warna kuning, baris petunjuk, dan baris kosong, dengan tinggi baris yang pas. Lembar bahan seperti Identitas disembunyikan, dan lembar Sampul dengan tempat tanda tangan ditambahkan di depan. Isi sel, rumus, dan lembar Anda sendiri tidak diubah; satu tombol mengembalikan semuanya.',
  printFields: { place: 'Tempat', date: 'Tanggal', name: 'Nama yang menandatangani', nip: 'NIP' },
  printBlank: 'Yang kosong dicetak sebagai titik-titik. Jabatan diambil dari lembar Identitas.',
  printMake: 'Siapkan cetak',
  printMaking: 'Menyiapkan…',
  printNone:
    'Lembar standar tidak ditemukan di buku kerja ini (lembar Identitas tidak ada), jadi tidak ada yang diubah.',
  printDone: (sheets) =>
    `${String(sheets)} lembar siap cetak, mulai dari Sampul. Cetak seluruh buku kerja, atau ekspor sebagai PDF.`,
  printUnfilled: (sheets) => `Belum diisi: ${sheets}.`,
  printSkipped: (sheets) => `Dilindungi, jadi dibiarkan: ${sheets}.`,
  printReady: 'Buku kerja ini dalam bentuk siap cetak. Kembalikan dulu sebelum mengisi lagi.',
  printUndo: 'Kembalikan ke bentuk isian',
  printUndone: 'Lembar standar kembali ke bentuk isian.',
};
