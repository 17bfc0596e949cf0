/** What Excel shows about the functions while one is typed, in Indonesian. */
export const id = {
  IKM: {
    summary: 'Indeks Kepuasan Masyarakat (25 sampai 100) dari jawaban responden atau rata-rata unsur.',
    parameters: {
      nilai:
        'Jawaban 1 sampai 4, satu baris tiap responden dan satu kolom tiap unsur; atau satu baris/kolom rata-rata unsur (NRR).',
      bobot: 'Penimbang: kosong untuk tepat 1/N, satu angka untuk semua unsur, atau satu angka tiap unsur.',
    },
  },
  CAPAIAN: {
    summary: 'Capaian kinerja sebagai pecahan (1,0646 = 106,46%).',
    parameters: {
      target: 'Target; boleh rentang atau batas seperti "80–90", "≥ 90", "maks. 5".',
      realisasi: 'Realisasi, dalam satuan yang sama dengan target.',
      arah: '"naik" bila makin tinggi makin baik (bawaan), "turun" bila makin rendah makin baik.',
      batas: 'Capaian tertinggi yang diakui, misalnya 120%; kosong berarti tanpa batas.',
    },
  },
  EFISIENSI: {
    summary: 'Efisiensi penggunaan anggaran sebagai pecahan, untuk satu atau beberapa keluaran.',
    parameters: {
      anggaran: 'Pagu anggaran tiap keluaran.',
      realisasi: 'Realisasi anggaran tiap keluaran.',
      capaian: 'Capaian tiap keluaran sebagai pecahan atau persen (103,03%); bila tidak diisi dianggap 100%.',
      metode: '"keluaran" (bawaan) atau "selisih" (capaian dikurangi serapan).',
    },
  },
  KATEGORI: {
    summary: 'Kategori sebuah nilai menurut skala, misalnya Sangat Tinggi.',
    parameters: {
      nilai: 'Nilai; untuk skala capaian berupa pecahan atau persen.',
      skala: 'Nama skala (bawaan CAPAIAN) atau rentang dua kolom: batas bawah dan kategori.',
    },
  },
  TABELIKM: {
    summary: 'Tabel per unsur: NRR, NRR tertimbang, nilai konversi, mutu.',
    parameters: {
      nilai:
        'Jawaban 1 sampai 4, satu baris tiap responden dan satu kolom tiap unsur; atau satu baris/kolom rata-rata unsur (NRR).',
      bobot: 'Penimbang: kosong untuk tepat 1/N, satu angka untuk semua unsur, atau satu angka tiap unsur.',
    },
  },
  NILAIEFISIENSI: {
    summary: 'Nilai efisiensi (0% sampai 100%) dari efisiensi antara −20% dan 20%.',
    parameters: { efisiensi: 'Efisiensi sebagai pecahan atau persen, misalnya hasil EFISIENSI.' },
  },
} as const;

/** The descriptions of the functions and their parameters in one language. */
export type Descriptions = {
  readonly [Id in keyof typeof id]: {
    readonly summary: string;
    readonly parameters: { readonly [Name in keyof (typeof id)[Id]['parameters']]: string };
  };
};
