import { entryKey, type Entries, type OfficeIndicator } from '../office';

const tujuan = 'Meningkatnya kualitas penyelenggaraan pemerintahan kecamatan';
const pelayanan = 'Meningkatnya kualitas pelayanan publik di kecamatan';
const akuntabilitas = 'Meningkatnya akuntabilitas kinerja dan tata kelola desa';

/** The earliest year that is told, less that of the report. */
const earliest = -4;

/** What a role has in each year from the earliest on. */
function byYear(role: string, values: readonly number[]): Entries {
  return Object.fromEntries(values.map((value, index) => [entryKey(role, earliest + index), value]));
}

/** What a role has in each quarter. */
function byQuarter(role: string, values: readonly number[]): Entries {
  return Object.fromEntries(values.map((value, index) => [`${role}Triwulan${index + 1}`, value]));
}

/** Four indicators of two sasaran, with earlier years, the Renstra and one target that the agreement's change lowered. */
export const exampleIndicators: readonly OfficeIndicator[] = [
  {
    entries: {
      tujuan,
      sasaran: pelayanan,
      indikator: 'Indeks Kepuasan Masyarakat (IKM)',
      satuan: 'Indeks',
      ...byQuarter('target', [82, 82.5, 83, 84]),
      sumberRealisasi: 'IKM',
      ...byYear('target', [78, 79.5, 81, 82.5, 84, 85.5, 86.5, 87.5, 88.5, 89]),
      targetPerubahan: 84,
      ...byYear('realisasi', [78.65, 80.12, 81.9, 82.2]),
      standar: 88.31,
      penjelasan: 'Tingkat kepuasan masyarakat atas pelayanan kecamatan menurut survei tahunan',
      formulasi: 'Jumlah (nilai rata-rata unsur × 1/9) × 25',
      sumberData: 'Survei Kepuasan Masyarakat',
      analisis: 'Waktu pelayanan lebih singkat setelah loket digabung, tetapi ruang tunggu masih sempit.',
      solusi: 'Menata ruang tunggu dan menambah jalur antrean daring.',
    },
  },
  {
    entries: {
      tujuan,
      sasaran: pelayanan,
      indikator: 'Persentase pengaduan masyarakat yang diselesaikan tepat waktu',
      satuan: '%',
      ...byQuarter('target', [92, 92, 92, 92]),
      ...byQuarter('realisasi', [90.91, 93.33, 92.31, 93.75]),
      ...byYear('target', [84, 86, 88, 90, 92, 94, 95, 96, 97, 98]),
      targetPerubahan: 92,
      ...byYear('realisasi', [82.5, 86.4, 87.5, 91.3, 93.75]),
      standar: 90,
      penjelasan: 'Bagian pengaduan yang dijawab paling lama lima hari kerja',
      formulasi: 'Pengaduan selesai tepat waktu ÷ pengaduan masuk × 100%',
      sumberData: 'Register pengaduan',
      analisis: 'Petugas pengaduan ditetapkan di setiap seksi.',
      solusi: 'Mempertahankan pembagian tugas dan mengumumkan hasil tiap bulan.',
    },
  },
  {
    entries: {
      tujuan,
      sasaran: akuntabilitas,
      indikator: 'Nilai evaluasi SAKIP Kecamatan',
      satuan: 'Nilai',
      targetTriwulan4: 76,
      sumberRealisasi: 'Nilai SAKIP',
      ...byYear('target', [68, 70, 72, 74, 76, 78, 80, 81, 82, 83]),
      targetPerubahan: 76,
      ...byYear('realisasi', [66.3, 69.8, 71.15, 73.4, 74.25]),
      standar: 70,
      penjelasan: 'Nilai hasil evaluasi akuntabilitas kinerja oleh inspektorat',
      formulasi: 'Jumlah nilai empat komponen evaluasi',
      sumberData: 'Laporan hasil evaluasi inspektorat',
      analisis: 'Pemanfaatan laporan kinerja untuk perencanaan belum merata di semua seksi.',
      solusi: 'Membahas capaian setiap triwulan sebelum menyusun rencana aksi.',
    },
  },
  {
    entries: {
      tujuan,
      sasaran: akuntabilitas,
      indikator: 'Persentase desa dengan administrasi tertib',
      satuan: '%',
      ...byQuarter('target', [20, 45, 70, 85]),
      ...byQuarter('realisasi', [16.67, 33.33, 50, 66.67]),
      ...byYear('target', [60, 65, 70, 80, 90, 95, 96, 97, 98, 100]),
      targetPerubahan: 85,
      ...byYear('realisasi', [58.33, 66.67, 75, 75, 66.67]),
      standar: 85,
      penjelasan: 'Bagian desa yang menyampaikan laporan keuangan dan aset lengkap dan tepat waktu',
      formulasi: 'Desa tertib ÷ jumlah desa × 100%',
      sumberData: 'Rekap pembinaan desa',
      analisis: 'Empat dari dua belas desa berganti bendahara sehingga laporan terlambat.',
      solusi: 'Melatih bendahara baru dan mendampingi penyusunan laporan triwulan pertama.',
    },
  },
];
