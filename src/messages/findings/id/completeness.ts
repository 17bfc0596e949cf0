/** What the checker says about missing tables, columns, indicators and cells, in Indonesian. */
export const completeness = {
  'kelengkapan.part':
    'Buku kerja ini memuat sebagian isi LKjIP. Laporan lengkap juga memuat: {tables} (Permen PANRB 53/2014).',
  'kelengkapan.table': 'Tabel “{table}” belum ada, padahal diminta oleh profil daerah.',
  'kelengkapan.table.unread':
    'Tabel “{table}” tidak ditemukan. Judul “{title}” ada, tetapi tabelnya tidak dikenali; samakan judul kolomnya dengan lembar standar.',
  'kelengkapan.table.pk':
    'Tabel perjanjian kinerja belum ada. Bab II memuat sasaran, indikator, dan target yang diperjanjikan.',
  'kelengkapan.table.capaian':
    'Perbandingan target dan realisasi tahun ini belum ada. Bab III harus menunjukkannya untuk setiap indikator, dengan capaiannya (Permen PANRB 53/2014, III.A.1).',
  'kelengkapan.table.perbandingan-tahun':
    'Perbandingan dengan tahun-tahun sebelumnya belum ada. Bab III harus menunjukkan realisasi dan capaian tahun ini di samping tahun lalu dan beberapa tahun sebelumnya (Permen PANRB 53/2014, III.A.2).',
  'kelengkapan.table.kemajuan-renstra':
    'Perbandingan dengan target jangka menengah belum ada. Bab III harus menunjukkan realisasi sampai tahun ini di samping target akhir Renstra (Permen PANRB 53/2014, III.A.3).',
  'kelengkapan.table.standar-nasional':
    'Perbandingan dengan standar nasional belum ada. Tunjukkan realisasi di samping standar nasional atau provinsi, atau nyatakan bahwa standarnya tidak ada (Permen PANRB 53/2014, III.A.4).',
  'kelengkapan.table.analisis':
    'Tabel analisis keberhasilan dan kegagalan tidak ditemukan. Pastikan penyebab dan solusinya diuraikan di Bab III (Permen PANRB 53/2014, III.A.5).',
  'kelengkapan.table.efisiensi':
    'Analisis efisiensi penggunaan sumber daya belum ada. Bab III harus menunjukkan capaian di samping anggaran yang terpakai (Permen PANRB 53/2014, III.A.6).',
  'kelengkapan.table.program-penunjang':
    'Analisis program dan kegiatan penunjang belum ada. Bab III harus menunjukkan program dan kegiatan yang menunjang keberhasilan atau kegagalan (Permen PANRB 53/2014, III.A.7).',
  'kelengkapan.table.realisasi-anggaran':
    'Tabel realisasi anggaran belum ada. Bab III harus menunjukkan anggaran dan realisasi tiap program (Permen PANRB 53/2014, III.B).',
  'kelengkapan.column.capaian':
    'Tabel ini tidak mempunyai kolom capaian (%), dan tabel lain pun tidak. Tambahkan kolom capaian: realisasi ÷ target (Permen PANRB 53/2014, III.A.1).',
  'kelengkapan.column.kategori':
    'Tabel ini tidak mempunyai kolom kategori, dan tabel lain pun tidak. Kategori menunjukkan arti capaian menurut skala laporan.',
  'kelengkapan.indicator.error':
    'Indikator “{name}” ada di perjanjian kinerja, tetapi realisasi dan capaiannya tidak ada di tabel mana pun.',
  'kelengkapan.indicator.warning':
    'Indikator “{name}” ada di perjanjian kinerja, tetapi tidak ditemukan di tabel capaian. Mungkin ditulis dengan nama lain; samakan namanya.',
  'kelengkapan.indicator.unagreed':
    'Indikator “{name}” dilaporkan, tetapi tidak ada di perjanjian kinerja. Indikator LKjIP dan perjanjian kinerja harus sama.',
  'kelengkapan.cell': 'Kolom {column} belum diisi untuk “{name}”. Bila angkanya tidak ada, tulis N/A.',
  'kelengkapan.row': 'Baris “{name}” belum berisi target, realisasi, dan capaian.',
} as const;
