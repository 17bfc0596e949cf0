/** What the checker says about error values, formulas, and hidden or unknown parts of a workbook, in Indonesian. */
export const sheet = {
  'rumus.uncomputed':
    'Rumus di berkas ini belum dihitung ({count} sel), jadi hasilnya belum dapat diperiksa. Buka berkas di Excel, simpan, lalu periksa lagi.',
  'rumus.manual':
    'Excel sedang menghitung secara manual, jadi hasil {count} rumus di buku kerja ini dapat hasil lama. Tekan F9, lalu periksa lagi.',
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
  'galat.waiting':
    'Sel menampilkan {error} ({count} sel di kolom ini) karena fungsinya belum selesai dihitung, jadi belum diperiksa. Tunggu sampai angkanya tampak; bila tetap begitu, buka panel LKjIP di komputer yang memasang add-in.',
  'tabel.unreadSheets':
    'Lembar yang isinya tidak diberikan oleh Excel, jadi tidak diperiksa: {sheets}. Biasanya lembar grafik atau makro; bila di situ ada tabel, pindahkan ke lembar kerja biasa.',
  'tabel.unknown':
    '“{title}” tampak seperti tabel, tetapi jenisnya tidak dikenali; hanya jumlah dan hitungan yang terlihat dari angkanya yang diperiksa.',
  'kolom.guessed':
    'Kolom “{heading}” dibaca sebagai {role}. Bila bukan, betulkan judulnya, atau pilih artinya di panel.',
  'kolom.chosen': 'Kolom “{heading}” dibaca sebagai {role}, seperti yang dipilih di panel.',
  'kolom.leftOut': 'Kolom “{heading}” tidak dibaca, seperti yang dipilih di panel.',
  'kolom.otherwise':
    'Kolom “{heading}” dibaca sebagai {role}, karena begitulah angkanya cocok dengan kolom lain. Periksa judulnya.',
  'kolom.beyond':
    'Kolom “{heading}” tampaknya bukan {role}: semua angkanya di luar batas yang mungkin, jadi isinya tidak diperiksa. Periksa judulnya, atau angkanya.',
  'kolom.refuted':
    'Kolom “{heading}” tampaknya bukan {role}: {broken} dari {rows} barisnya tidak cocok dengan kolom lain, jadi isinya tidak diperiksa. Periksa judulnya, atau angkanya.',
  'kolom.other':
    'Kolom “{heading}” tampaknya angka lain daripada “{other}” di {place}: {differing} dari {rows} barisnya berbeda, jadi keduanya tidak dibandingkan. Periksa judul kedua kolom.',
  'rumus.typed': 'Isi sel ini diketik, padahal sel lain di kolom ini berisi rumus. Rumus untuk sel ini: {usual}.',
  'rumus.differs':
    'Rumus sel ini, {formula}, berbeda dari rumus sel lain di kolom ini. Menurut pola kolomnya: {usual}.',
  'rumus.sum': 'Rumus jumlah ini, {formula}, tidak mencakup baris yang sama dengan {usual} di {place}.',
  'rumus.linked':
    'Lembar ini mengambil angka dari berkas lain ({count} sel). Penerima laporan tidak mempunyai berkas itu; tempelkan nilainya.',
  'rumus.linkedTo':
    'Lembar ini mengambil angka dari berkas lain, {file} ({count} sel). Penerima laporan tidak mempunyai berkas itu; tempelkan nilainya.',
  'rumus.own':
    'Lembar ini memakai fungsi add-in seperti {name} ({count} sel). Sebelum berkas dikirim, gunakan Siapkan kirim supaya angkanya tetap terbaca tanpa add-in.',
  'rumus.blank':
    '{name} di sel ini membaca {cell} yang kosong, dan hasilnya {value}: sel kosong dapat terbaca sebagai 0. Isi {cell}, atau tulis N/A bila memang tidak ada.',
  'tersembunyi.rows':
    'Baris {rows} tersembunyi, padahal angkanya ikut dijumlahkan di tabel ini. Tampilkan barisnya supaya jumlahnya dapat diikuti.',
  'tersembunyi.sheet': 'Lembar “{sheet}” tersembunyi dan memuat tabel: {tables}. Isinya ikut diperiksa.',
  'tabel.unknownRows':
    'Baris {from}–{to} tampak seperti tabel, tetapi jenisnya tidak dikenali; hanya jumlah dan hitungan yang terlihat dari angkanya yang diperiksa.',
} as const;
