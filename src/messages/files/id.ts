/** What is said of a file that cannot be read, in Indonesian; braces hold what is put in. */
import type { UnreadableReason } from '../../core/workbook/unreadable';

/** One sentence for each reason. */
export const id: Readonly<Record<UnreadableReason, string>> = {
  missing: 'Berkas tidak ditemukan. Periksa nama berkas dan foldernya.',
  folder: 'Ini folder, bukan berkas. Pilih berkas laporan di dalamnya.',
  'no-access':
    'Berkas tidak dapat dibuka: sedang dipakai, atau izinnya tidak ada. Tutup berkas itu di Excel atau Word, atau minta izin membacanya, lalu coba lagi.',
  empty: 'Berkas kosong (0 byte). Unduh atau salin ulang berkas itu.',
  'lock-file':
    'Ini tanda bahwa sebuah berkas sedang dibuka di Excel atau Word, bukan berkasnya. Pilih berkas dengan nama yang sama tanpa ~$ di depannya.',
  doc: 'Ini berkas Word lama (.doc). Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  odt: 'Ini dokumen OpenDocument (.odt). Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  rtf: 'Ini dokumen RTF. Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  presentation: 'Ini berkas presentasi (PowerPoint). Pilih berkas laporannya: .docx atau .xlsx.',
  html: 'Ini halaman web tanpa tabel, meskipun namanya mungkin .xls atau .xlsx. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
  pdf: 'Ini berkas PDF. Pilih berkas Word (.docx) atau Excel asalnya; bila tidak ada, buka PDF itu di Word, lalu simpan sebagai .docx.',
  picture: 'Ini gambar. Ketik tabelnya di Excel, lalu simpan sebagai .xlsx.',
  text: 'Isi berkas ini teks tanpa kolom. Bila seharusnya buku kerja atau dokumen, berkasnya rusak: unduh atau salin ulang. Bila seharusnya CSV, pisahkan kolomnya dengan titik koma, koma, atau tab.',
  'not-report':
    'Ini bukan buku kerja atau dokumen laporan. Pilih berkas .docx, .xlsx, .xls, .xlsb, .ods, .fods, .csv, atau .tsv.',
  'not-word': 'Ini bukan berkas Word. Pilih berkas Word (.docx).',
  encrypted: 'Berkas dilindungi kata sandi. Buka di Excel atau Word, hapus kata sandinya, simpan, lalu coba lagi.',
  torn: 'Berkas rusak atau tidak lengkap. Unduh atau salin ulang; bila masih dapat dibuka di Excel atau Word, simpan dengan nama baru.',
  'no-workbook': 'Di dalam berkas ini tidak ada lembar kerja Excel. Pilih berkas lain.',
  'no-tables':
    'Di dalam berkas Word ini tidak ada tabel. Tabel yang berupa gambar tidak dapat dibaca; ketik ulang sebagai tabel, lalu coba lagi.',
  'too-large':
    'Berkas terlalu besar: {size} MB, paling besar {limit} MB. Hapus gambar dan lembar yang tidak perlu, lalu simpan ulang.',
  'too-many-cells':
    'Sel yang terisi lebih dari {limit}. Hapus lembar yang tidak perlu, atau bagi menjadi beberapa berkas.',
  bomb: 'Isi berkas mengembang jauh melebihi ukurannya, jadi tidak dibuka. Buka di Excel, lalu simpan dengan nama baru.',
  'too-slow':
    'Berkas belum selesai dibaca setelah {limit} detik, jadi dihentikan. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
};
