/** The task "Kirim" in Indonesian. */
import type { SendMessages } from './send-messages';

/** The sentences of the task in Indonesian. */
export const id: SendMessages = {
  intro:
    'Sebelum berkas dikirim: lihat apa yang belum selesai, lalu ganti fungsi LKjIP supaya berkas terbaca tanpa add-in ini.',
  notChecked: 'Buku kerja ini belum diperiksa.',
  check: 'Periksa dulu',
  stands: 'Belum selesai',
  nothingStands: 'Tidak ada kesalahan dan tidak ada peringatan.',
  nothingKnown: 'Tidak ada angka yang dapat dihitung ulang, jadi isinya tidak diketahui benar atau tidak.',
  more: (count) => `… dan ${String(count)} lagi.`,
  toFindings: 'Lihat temuan',
  ignored: (count) => `Diabaikan dengan alasan (${String(count)})`,
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
  functions: 'Fungsi LKjIP',
  functionsIntro:
    'Penerima tidak punya add-in ini. Fungsi seperti =IKM( ) diganti rumus Excel biasa; yang tidak ada padanannya diganti nilainya.',
  replaceBy: 'Cara mengganti',
  toFormulas: 'Ganti dengan rumus Excel',
  toValues: 'Ganti dengan nilainya saja',
  prepare: 'Siapkan kirim',
  preparing: 'Menyiapkan…',
  waiting: (count) => `Menunggu Excel menghitung ${String(count)} sel…`,
  prepared: (count) => `${String(count)} sel diganti. Berkas ini terbaca tanpa add-in.`,
  partlyPrepared: (count) => `${String(count)} sel diganti.`,
  nothingToConvert: 'Tidak ada fungsi LKjIP di buku kerja ini. Berkas ini terbaca tanpa add-in.',
  changed: (count) => `Yang diganti (${String(count)})`,
  became: 'menjadi',
  keptAsValue: 'nilai',
  next: 'Simpan berkasnya dengan nama baru, lalu kirim.',
};
