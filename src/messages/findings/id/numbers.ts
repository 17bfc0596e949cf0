/** What the checker says about the writing and the range of numbers, in Indonesian. */
export const numbers: Readonly<Record<string, string>> = {
  'angka.unread':
    '“{text}” tidak terbaca sebagai angka, padahal sel lain di kolom ini berisi angka. Tulis ulang angkanya.',
  'angka.two': 'Sel ini berisi dua angka (“{text}”), jadi tidak dapat diperiksa. Pisahkan menjadi dua baris.',
  'angka.text':
    'Angka tersimpan sebagai teks ({count} sel di kolom ini), jadi tidak ikut dihitung rumus. Pilih kolomnya, lalu Data › Teks ke Kolom › Selesai.',
  'angka.textTable':
    'Angka di tabel ini tersimpan sebagai teks ({count} sel), jadi rumus tidak dapat menghitungnya. Pilih tiap kolom angka, lalu Data › Teks ke Kolom › Selesai.',
  'angka.mended': '“{text}” dibaca sebagai {read}: ada spasi di tengah angka. Hapus spasinya.',
  'angka.ambiguous': '“{text}” dibaca sebagai {read}. Bila titiknya koma desimal, tulis dengan koma.',
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
};
