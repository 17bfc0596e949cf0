/** The task "Ringkasan" in Indonesian. */
import type { SummaryMessages } from './summary-messages';

/** The sentences of the task in Indonesian. */
export const id: SummaryMessages = {
  stale: 'Ada sel yang berubah sejak diperiksa. Periksa lagi supaya angka di bawah ini terbaru.',
  noTables: 'Belum ada tabel laporan yang dikenali, jadi belum ada yang dapat diringkas.',
  figures: 'Angka tahun ini',
  names: {
    capaian: 'Rata-rata capaian',
    ikm: 'IKM',
    serapan: 'Serapan anggaran',
    efisiensi: 'Efisiensi',
    sakip: 'Nilai SAKIP',
  },
  unknown: 'tidak ada di tabel mana pun',
  before: (year, figure) => `Tahun ${year}: ${figure}`,
  doubtful: '▲ Selnya masih salah; lihat temuan.',
  meanOf: (rows) => `Rata-rata ${rows} baris`,
  changes: (year) => `Dibanding tahun ${year}`,
  noChanges: 'Realisasi tahun lalu tidak ada di tabel, jadi tidak dapat dibandingkan.',
  direction: {
    naik: (by) => `naik ${by}`,
    turun: (by) => `turun ${by}`,
    tetap: () => 'tetap',
  },
  better: '✓ membaik',
  worse: '▼ memburuk',
  missing: 'Yang belum selesai',
  errors: (count) => `${count} kesalahan belum diperbaiki.`,
  warnings: (count) => `${count} peringatan belum dilihat.`,
  unfilled: (names) => `Belum diisi: ${names}.`,
  noCauses: (count) => `${count} indikator belum punya penyebab atau solusi di tabel analisis.`,
  nothingMissing: 'Tidak ada yang kurang menurut hasil periksa.',
  toFindings: 'Lihat temuan',
  more: (count) => `… dan ${count} lagi.`,
  charts: 'Grafik',
  chartsWrong: 'Masih ada kesalahan: grafik memakai angka yang tertulis di tabel.',
  insert: 'Sisipkan lembar Grafik',
  inserting: 'Menyisipkan…',
  inserted: (sheet, charts) => `Lembar ${sheet} disisipkan dengan ${charts} grafik. Grafiknya mengikuti sel tabel.`,
  insertedUndrawn: (sheet) =>
    `Lembar ${sheet} disisipkan. Di halaman ini hanya angkanya yang tampak; grafiknya ada di berkas setelah Simpan.`,
  copy: 'Salin gambar',
  copyOf: (title) => `Salin gambar: ${title}`,
  copied: 'Gambar disalin. Buka Word atau PowerPoint, lalu tempel.',
  downloaded: (file) => `Papan klip tidak diizinkan di sini, jadi gambarnya diunduh: ${file}.`,
  notCopied:
    'Gambar tidak dapat disalin, dan di Excel untuk Mac panel tidak dapat menyimpan berkas. Buka berkas ini di Excel di web.',
};
