import type { Entries } from '../office';

/** The rows of tables that stand alone. */
export const exampleLists: Readonly<Record<string, readonly Entries[]>> = {
  'sampel-skm': [{ populasi: 170 }],
  'sakip-komponen': [
    {
      subNilai: 4.8,
      'subNilai#1': 6.9,
      'subNilai#2': 11.1,
      nilai: 22.6,
      'nilai-2': 21.6,
      'nilai#1': 22.7,
      'nilai#2': 22.4,
    },
    {
      subNilai: 4.6,
      'subNilai#1': 6.75,
      'subNilai#2': 11,
      nilai: 22.1,
      'nilai-2': 21.3,
      'nilai#1': 22.3,
      'nilai#2': 22,
    },
    {
      subNilai: 1.95,
      'subNilai#1': 3.45,
      'subNilai#2': 5.7,
      nilai: 11.1,
      'nilai-2': 10.8,
      'nilai#1': 11.05,
      'nilai#2': 11,
    },
    {
      subNilai: 3.8,
      'subNilai#1': 5.6,
      'subNilai#2': 8.6,
      nilai: 17.6,
      'nilai-2': 17.45,
      'nilai#1': 18.1,
      'nilai#2': 18,
    },
  ],
  'realisasi-belanja': [
    {},
    { anggaran: 1_845_600_000, realisasiAnggaran: 1_790_233_410, 'realisasiAnggaran-1': 1_762_408_900 },
    { anggaran: 175_300_000, realisasiAnggaran: 166_294_750, 'realisasiAnggaran-1': 158_775_000 },
    {},
    { anggaran: 42_600_000, realisasiAnggaran: 39_876_000, 'realisasiAnggaran-1': 35_120_000 },
  ],
  'tindak-lanjut': [
    {
      rekomendasi: 'Penanganan Pengaduan, Saran dan Masukan',
      tindakLanjut: 'Menetapkan petugas pengaduan di setiap seksi',
      program: 'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
      keluaran: 'Surat tugas',
      'keluaran#1': '4 petugas pengaduan',
      waktu: 'Triwulan I',
      penanggungJawab: 'Seksi Pelayanan',
      status: 'Selesai',
    },
    {
      rekomendasi: 'Sarana dan Prasarana',
      tindakLanjut: 'Menata ruang tunggu dan jalur antrean',
      program: 'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
      keluaran: 'Ruang',
      'keluaran#1': '1 ruang tunggu tertata',
      'waktu#1': 'Triwulan III',
      penanggungJawab: 'Sekretariat',
      status: 'Berjalan',
    },
  ],
  'lintas-sektor': [
    {
      kegiatanLintasSektor: 'Penurunan stunting',
      pihak: 'Puskesmas',
      kontribusi: 'Penimbangan dan pemeriksaan balita',
      manfaat: 'Data sasaran tersedia tiap bulan',
    },
    {
      kegiatanLintasSektor: 'Penertiban administrasi desa',
      pihak: 'Inspektorat Daerah',
      kontribusi: 'Pendampingan laporan keuangan desa',
      manfaat: 'Laporan desa lebih lengkap',
    },
  ],
};
