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
  keptBecauseOther: 'nilai, karena rumus Excel memberi angka lain; lihat apakah sel yang dibacanya kosong',
  next: 'Simpan berkasnya dengan nama baru, lalu kirim.',
  notYet: (errors) => `Berkas ini dapat disimpan, tetapi belum siap dikirim: masih ada ${String(errors)} kesalahan.`,
  nextUnchecked: 'Berkas ini dapat disimpan. Sebelum dikirim, periksa dulu.',
  save: 'Simpan berkas',
};
