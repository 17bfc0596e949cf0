/** What the checker says about the writing and the range of numbers, in Indonesian. */
export const numbers = {
  'angka.unread':
    '“{text}” tidak terbaca sebagai angka, padahal sel lain di kolom ini berisi angka. Tulis ulang angkanya.',
  'angka.two': 'Sel ini berisi dua angka (“{text}”), jadi tidak dapat diperiksa. Pisahkan menjadi dua baris.',
  'angka.text':
    'Angka tersimpan sebagai teks ({count} sel di kolom ini), jadi tidak ikut dihitung rumus. Jadikan angka di panel, atau ketik ulang.',
  'angka.leftOut':
    'Angka tersimpan sebagai teks ({count} sel di kolom ini), jadi tidak ikut dihitung: {place} menunjukkan {written}, seharusnya {expected}. Jadikan angka di panel, atau ketik ulang.',
  'angka.textTable':
    'Angka di tabel ini tersimpan sebagai teks ({count} sel), jadi rumus tidak dapat menghitungnya. Jadikan angka di panel, atau ketik ulang.',
  'angka.textTables':
    'Angka di {tables} tabel tersimpan sebagai teks ({count} sel), seperti tabel yang ditempel dari Word atau PDF, jadi rumus tidak dapat menghitungnya. Jadikan angka di panel, atau ketik ulang.',
  'angka.mended': '“{text}” dibaca sebagai {read}: ada spasi di tengah angka. Hapus spasinya.',
  'angka.ambiguous': '“{text}” dibaca sebagai {read}. Bila titik itu maksudnya koma desimal, tulis dengan koma.',
  'angka.allAmbiguous':
    '“{text}” dibaca sebagai {read}, dan {count} sel di kolom ini ditulis begitu. Bila titik itu maksudnya koma desimal, tulis dengan koma.',
  'angka.leadingZero': '“{text}” dibaca sebagai {read} ({count} sel di kolom ini). Hapus angka nol di depannya.',
  'angka.decimalPoint':
    '“{text}” dibaca sebagai {read} ({count} sel di kolom ini). Tulis dengan koma desimal seperti sel lain di kolom ini.',
  'satuan.bare':
    'Tertulis {written} tanpa tanda persen ({count} sel), padahal sel lain di kolom ini memakainya, misalnya {other} di {place}. Samakan cara menulisnya.',
  'satuan.signed':
    'Tertulis {written} dengan tanda persen ({count} sel), padahal sel lain di kolom ini tidak memakainya, misalnya {other} di {place}. Samakan cara menulisnya.',
  'satuan.fraction':
    'Tertulis {written} ({count} sel), sedangkan {place} berisi {other}. Pecahan dan angka persen bercampur di kolom ini; samakan satuannya.',
  'satuan.percentNumber':
    'Tertulis {written} ({count} sel), sedangkan {place} berisi {other}. Angka persen dan pecahan bercampur di kolom ini; samakan satuannya.',
  'satuan.pair':
    'Tertulis {written} tanpa tanda persen ({count} sel), padahal di sebelahnya ({place}) tertulis {other}. Samakan satuan target dan realisasi.',
  'rentang.answer': 'Jawaban tertulis {written}, padahal jawaban survei hanya 1, 2, 3, atau 4 (Permen PANRB 14/2017).',
  'rentang.noAnswer':
    'Jawaban tertulis 0, padahal jawaban survei hanya 1, 2, 3, atau 4 (Permen PANRB 14/2017). Bila tidak dijawab, kosongkan selnya: rata-rata ikut menghitung angka nol.',
  'rentang.average':
    'Nilai rata-rata tertulis {written}, padahal rata-rata jawaban 1 sampai 4 tidak mungkin di luar 1–4 (Permen PANRB 14/2017).',
  'rentang.impossibleAverage':
    'Rata-rata tertulis {written}, tetapi jawaban {count} responden, yang cocok dengan semua unsur lain, tidak dapat menghasilkannya; yang terdekat {below} atau {above}. Hitung ulang dari jawabannya.',
  'rentang.conversion':
    'Nilai konversi tertulis {written}, padahal rata-rata × 25 tidak mungkin di luar 25–100 (Permen PANRB 14/2017).',
  'rentang.maturity': 'Skor tertulis {written}, padahal skor tiap variabel hanya 1 sampai 5.',
  'rentang.share': 'Persentase tertulis {written}, padahal bagian dari seluruhnya tidak mungkin di luar 0–100%.',
  'rentang.index': 'Tertulis {written}, padahal nilai indikator ini paling tinggi 100.',
  'rentang.hundred': 'Nilai tertulis {written}, padahal nilainya hanya 0 sampai 100.',
  'rentang.otherScale': 'Ada {count} angka di luar {lower}–{upper}. Bila memakai skala lain, jelaskan di laporan.',
  'rentang.overspent':
    'Realisasi {written} lebih besar daripada anggarannya, {budget}. Periksa apakah anggarannya sudah yang setelah perubahan.',
  'rentang.weight': 'Bobot tertulis {written}; bobot komponen ini {expected} (Permen PANRB 88/2021).',
  'rentang.otherWeights':
    'Bobot komponen bukan 30, 30, 15, dan 25 seperti di Permen PANRB 88/2021. Pastikan aturan yang dipakai.',
  'rentang.component': 'Nilai tertulis {written}, padahal nilai komponen ini hanya 0 sampai {weight}, yaitu bobotnya.',
} as const;
