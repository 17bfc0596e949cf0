/** What the functions say in an error, in Indonesian; braces hold what is put in. */
export const id = {
  'decimal-mark': ',',
  blank: 'kosong',
  'cell-at': 'sel {address}',
  'cell-in': 'baris {row}, kolom {column} dari {parameter}',
  'answer-outside': 'Jawaban di {cell} adalah {value}. Isi dengan 1, 2, 3, atau 4; kosongkan bila tidak dijawab.',
  'average-outside':
    'Rata-rata unsur di {cell} adalah {value}. Isi dengan angka 1 sampai 4; kosongkan bila tidak dijawab.',
  'no-answers': 'Belum ada jawaban. Isi dengan 1, 2, 3, atau 4, atau pilih rentang yang berisi jawaban.',
  'weight-wrong':
    'Bobot di {cell} adalah {value}. Tulis sebagai pecahan, misalnya 0,111, atau hapus bobot agar dihitung sendiri.',
  'weight-count':
    'Ada {given} bobot untuk {expected} unsur. Beri satu bobot untuk semua unsur, atau satu bobot untuk tiap unsur.',
  'weight-total':
    'Jumlah bobot {count} unsur adalah {total}, seharusnya 1. Sesuaikan dengan banyaknya unsur, atau hapus bobot agar dihitung sendiri.',
  'number-expected': '{cell} berisi {value}, bukan angka. Ketik ulang sebagai angka tanpa huruf, spasi, atau Rp.',
  'value-missing': '{cell} kosong atau N/A, jadi belum dapat dihitung. Isi dengan angka.',
  'target-zero': 'Target 0, jadi capaian tidak dapat dihitung. Isi target, atau biarkan bila memang tidak ada.',
  'choice-unknown': '{parameter} {value} tidak dikenal. Tulis {choices}.',
  'percent-number':
    '{cell} berisi {value}, yang berarti {percent}%. Di sini dipakai pecahan: tulis {value}% atau {fraction}.',
  'too-many-arguments':
    'Ada {given} isian, paling banyak {most}. Bila ada angka dengan koma, komanya terbaca sebagai pemisah: tulis dengan titik (0.11), atau pilih sel yang berisi angka itu.',
  'comma-separates':
    '{parameter} berisi angka {value}. Tampaknya koma desimal terbaca sebagai pemisah: tulis dengan titik, misalnya {number}, atau pilih sel yang berisi angka itu.',
  'quotes-missing': '{parameter} ditulis tanpa tanda petik. Tulis di antara tanda petik, misalnya "{example}".',
  'direction-contradicts':
    'Target {target} berarti {meant}, tetapi arah yang ditulis {direction}. Hapus arahnya, atau betulkan targetnya.',
  'units-differ':
    '{fraction} berisi {small} (yaitu {asPercent}%), {percentNumber} berisi {large}. Tulis keduanya dengan satuan yang sama: keduanya dengan tanda % atau keduanya tanpa.',
  'cap-negative': 'Batas {value} tidak mungkin. Tulis misalnya 120% atau 1,2.',
  'shapes-differ':
    'Ukuran rentang berbeda: {first} {firstSize}, {second} {secondSize}. Pilih rentang dengan baris dan kolom yang sama banyak.',
  'no-budget': 'Anggaran 0 atau kosong, jadi efisiensi tidak dapat dihitung. Isi anggaran.',
  'budget-negative': '{cell} negatif ({value}), jadi efisiensi tidak dapat dihitung. Periksa anggarannya.',
  'capaian-negative':
    '{cell} negatif ({value}, yaitu {percent}%), jadi efisiensi tidak dapat dihitung. Periksa capaiannya, atau pakai metode "selisih".',
  'capaian-zero': '{cell} berisi 0 atau kosong, jadi efisiensi tidak dapat dihitung. Isi capaiannya, misalnya 95%.',
  'scale-unknown':
    'Skala {value} tidak dikenal. Skala yang ada: {list}. Atau pilih rentang dua kolom: batas bawah dan kategori.',
  'scale-columns': 'Rentang skala berukuran {size}. Pilih dua kolom: batas bawah dan kategori.',
  'scale-label': 'Kategori di {cell} kosong. Isi kategori untuk batas bawah di sebelahnya.',
  'scale-of-percent-numbers':
    'Skalanya memakai angka persen ({bound}), sedangkan nilainya pecahan: {value} berarti {percent}%. Tulis batas skala sebagai {bound}% atau {fraction}, atau kalikan nilainya dengan 100.',
  'scale-of-fractions':
    'Skalanya memakai pecahan ({bound}), sedangkan nilainya {value}. Tulis nilainya sebagai {value}% atau {fraction}.',
  'outside-scale': 'Nilai {value} di luar rentang skala ({range}). Periksa nilainya.',
} as const;

/** The id of a sentence of the functions. */
export type SentenceId = keyof typeof id;

/** The sentences of the functions in one language. */
export type Sentences = Readonly<Record<SentenceId, string>>;
