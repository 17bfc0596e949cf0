/** The web edition in Indonesian. */
import type { WebMessages } from './web-messages';

/** The sentences of the web edition in Indonesian. */
export const id: WebMessages = {
  title: 'LKjIP untuk Excel',
  open: 'Buka berkas…',
  staysHere: 'Berkas tetap di komputer ini, tidak dikirim ke mana pun.',
  worksOffline: 'Halaman ini dapat dipakai tanpa internet.',
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
};
