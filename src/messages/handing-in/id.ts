/** The Word draft and the review in Indonesian. */
import type { HandingInMessages } from './handing-in-messages';

/** The sentences about both in Indonesian. */
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
  naskahNoFiles:
    'Di Excel untuk Mac panel tidak dapat menyimpan berkas. Pakai Salin untuk Word; bila itu juga tidak dapat, buka berkas ini di Excel di web.',
  naskahErrors: (count) => `Masih ada ${String(count)} kesalahan: naskahnya diberi tanda DRAF.`,
  naskahMarks: (chapters) => `${String(chapters)} bab diletakkan di tandanya; selebihnya berkas kantor tidak diubah.`,
  naskahNoMark: 'Berkas kantor tidak punya tanda seperti {{BAB_III}}; hanya gaya hurufnya yang dipakai.',
  naskahNoTables: 'Belum ada tabel laporan yang dikenali, jadi naskahnya belum dapat dibuat.',
  naskahLeftOut: (count) => `Tidak dimasukkan ke naskah (${String(count)})`,
  naskahReasons: {
    unknown: 'tabelnya tidak dikenali',
    hidden: 'lembarnya disembunyikan',
    empty: 'belum diisi',
    lines: 'hanya baris atau kolomnya yang disembunyikan',
  },
  reviu: 'Kertas reviu mandiri',
  reviuIntro: 'Pernyataan reviu yang dapat dijawab dari hasil periksa sudah terjawab; sisanya dijawab petugas reviu.',
  reviuCounts: (yes, no, open) => `${String(yes)} ya · ${String(no)} tidak · ${String(open)} dijawab orang`,
  reviuItems: 'Lihat pernyataannya',
  reviuAnswers: { ya: '✓ Ya:', tidak: '● Tidak:' },
  reviuOpen: 'Dijawab orang:',
  reviuMake: 'Sisipkan lembar Kertas Reviu',
  reviuMade: (sheet) => `Lembar ${sheet} disisipkan. Jawab yang masih kosong, lalu tanda tangani.`,
};
