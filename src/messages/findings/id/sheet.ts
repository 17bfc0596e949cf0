/** What the checker says about error values, formulas, and hidden or unknown parts of a workbook, in Indonesian. */
export const sheet: Readonly<Record<string, string>> = {
  galat: 'Sel berisi {error} ({count} sel di kolom ini). Perbaiki rumusnya sebelum laporan dicetak.',
  'galat.division':
    'Sel berisi {error} ({count} sel di kolom ini): rumusnya membagi dengan nol atau sel kosong. Isi pembaginya, atau tulis N/A.',
  'galat.reference':
    'Sel berisi {error} ({count} sel di kolom ini): rumusnya menunjuk sel yang sudah dihapus. Tulis ulang rumusnya.',
  'galat.name':
    'Sel berisi {error} ({count} sel di kolom ini): nama fungsi di rumusnya tidak dikenal di komputer ini. Periksa ejaannya atau pasang add-in-nya.',
  'galat.value':
    'Sel berisi {error} ({count} sel di kolom ini): rumusnya menghitung teks. Ubah teks yang ditunjuknya menjadi angka.',
  'galat.notAvailable':
    'Sel berisi {error} ({count} sel di kolom ini). Bila angkanya memang tidak ada, tulis N/A supaya jumlah di bawahnya tetap terhitung.',
  'tabel.unknown': '“{title}” tampak seperti tabel, tetapi jenisnya tidak dikenali; isinya tidak diperiksa.',
};
