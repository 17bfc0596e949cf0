/** What is said of a file that cannot be read, in Indonesian; braces hold what is put in. */
import type { UnreadableReason } from '../../core/workbook/unreadable';

/** One sentence for each reason. */
export const id: Readonly<Record<UnreadableReason, string>> = {
  missing: 'Berkas tidak ditemukan. Periksa nama berkas dan foldernya.',
  folder: 'Ini folder, bukan berkas. Pilih berkas .xlsx di dalamnya.',
  'no-access':
    'Berkas tidak dapat dibuka: sedang dipakai, atau izinnya tidak ada. Tutup berkas itu di Excel atau minta izin membacanya, lalu coba lagi.',
  empty: 'Berkas kosong (0 byte). Unduh atau salin ulang berkas itu.',
  xls: 'Ini berkas Excel lama (.xls). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
  xlsb: 'Ini buku kerja biner (.xlsb). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
  ods: 'Ini berkas OpenDocument (.ods). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
  word: 'Ini berkas Word. Salin tabelnya ke Excel, lalu simpan sebagai .xlsx.',
  html: 'Ini halaman web, meskipun namanya mungkin .xls atau .xlsx. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
  pdf: 'Ini berkas PDF. Salin tabelnya ke Excel, lalu simpan sebagai .xlsx.',
  picture: 'Ini gambar. Ketik tabelnya di Excel, lalu simpan sebagai .xlsx.',
  text: 'Ini berkas teks atau CSV. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
  'not-xlsx': 'Ini bukan buku kerja Excel. Pilih berkas .xlsx.',
  encrypted: 'Berkas dilindungi kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  torn: 'Berkas rusak atau tidak lengkap. Unduh atau salin ulang; bila masih dapat dibuka di Excel, simpan dengan nama baru.',
  'no-workbook': 'Di dalam berkas ini tidak ada lembar kerja Excel. Pilih berkas .xlsx lain.',
  'too-large':
    'Berkas terlalu besar: {size} MB, paling besar {limit} MB. Hapus gambar dan lembar yang tidak perlu, lalu simpan ulang.',
  'too-many-cells':
    'Sel yang terisi lebih dari {limit}. Hapus lembar yang tidak perlu, atau bagi menjadi beberapa berkas.',
  bomb: 'Isi berkas mengembang jauh melebihi ukurannya, jadi tidak dibuka. Buka di Excel, lalu simpan dengan nama baru.',
};
