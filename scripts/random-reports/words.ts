/** Names of sasaran, indicators, programmes and kinds of expenditure, as offices write them. */

/** An indicator by name, unit and the number of decimals that it is measured with. */
export interface IndicatorName {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly usual: readonly [low: number, high: number];
  /** True where less is better. */
  readonly falling?: boolean;
}

export const sasaranNames = [
  'Meningkatnya mutu layanan publik',
  'Meningkatnya kualitas pemberdayaan masyarakat desa',
  'Meningkatnya koordinasi penyelenggaraan pemerintahan',
  'Meningkatnya capaian kinerja perangkat daerah',
  'Meningkatnya ketenteraman dan ketertiban umum',
  'Terwujudnya tata kelola pemerintahan desa yang tertib',
] as const;

export const indicatorNames: readonly IndicatorName[] = [
  { name: 'Indeks Kepuasan Masyarakat (IKM) Kecamatan', unit: 'Skor', decimals: 2, usual: [76, 95] },
  { name: 'Nilai SAKIP Perangkat Daerah', unit: 'Skor', decimals: 2, usual: [60, 85] },
  { name: 'Rasio jumlah desa yang terfasilitasi', unit: '%', decimals: 0, usual: [60, 100] },
  { name: 'Persentase desa mandiri', unit: '%', decimals: 2, usual: [30, 60] },
  { name: 'Persentase desa maju', unit: '%', decimals: 2, usual: [30, 70] },
  { name: 'Persentase pelunasan PBB-P2', unit: '%', decimals: 2, usual: [70, 100] },
  { name: 'Persentase penyelesaian pelayanan administrasi tepat waktu', unit: '%', decimals: 0, usual: [80, 100] },
  { name: 'Persentase temuan pemeriksaan yang ditindaklanjuti', unit: '%', decimals: 1, usual: [50, 100] },
  { name: 'Nilai kematangan organisasi', unit: 'Nilai', decimals: 0, usual: [25, 50] },
  { name: 'Jumlah laporan koordinasi kegiatan pemerintahan', unit: 'Laporan', decimals: 0, usual: [12, 24] },
  { name: 'Jumlah desa yang menyusun APBDes tepat waktu', unit: 'Desa', decimals: 0, usual: [9, 20] },
  { name: 'Jumlah gangguan ketertiban umum', unit: 'Kasus', decimals: 0, usual: [2, 20], falling: true },
  { name: 'Angka kemiskinan kecamatan', unit: '%', decimals: 2, usual: [5, 20], falling: true },
];

export const programmeNames = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
  'Koordinasi Ketenteraman dan Ketertiban Umum',
  'Penyelenggaraan Urusan Pemerintahan Umum',
  'Pembinaan dan Pengawasan Pemerintahan Desa',
] as const;

export const activityNames = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Pengadaan Barang Milik Daerah',
  'Penyediaan Jasa Penunjang',
  'Pemeliharaan Barang Milik Daerah',
  'Koordinasi Penyelenggaraan Pelayanan',
  'Pelaksanaan Urusan yang Dilimpahkan kepada Camat',
  'Koordinasi Kegiatan Lembaga Kemasyarakatan',
  'Penerapan Peraturan Kepala Daerah',
  'Fasilitasi Penataan Wilayah',
  'Pembinaan Wawasan Kebangsaan',
] as const;

export const subActivityNames = [
  'Penyusunan Dokumen Perencanaan',
  'Koordinasi dan Penyusunan Laporan Capaian',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Penyediaan Bahan Logistik Kantor',
  'Penyediaan Jasa Komunikasi dan Listrik',
  'Rapat Koordinasi dan Konsultasi',
  'Pengadaan Mebel',
  'Pengadaan Kendaraan Dinas',
  'Pemeliharaan Gedung Kantor',
  'Pemeliharaan Kendaraan Operasional',
  'Peningkatan Partisipasi Masyarakat',
  'Sinergitas dengan Kepolisian dan TNI',
  'Harmonisasi Hubungan dengan Tokoh Agama',
  'Fasilitasi Penyusunan Peraturan Desa',
  'Fasilitasi Pengelolaan Keuangan Desa',
  'Evaluasi Kelurahan',
] as const;

export const expenditureNames = [
  'Belanja Alat Tulis Kantor',
  'Belanja Makanan dan Minuman Rapat',
  'Belanja Perjalanan Dinas Biasa',
  'Honorarium Narasumber',
  'Belanja Bahan Cetak',
  'Belanja Tagihan Listrik',
  'Belanja Gaji Pokok ASN',
  'Belanja Modal Personal Komputer',
] as const;

export const unsurNames = [
  'Persyaratan',
  'Sistem, Mekanisme, dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana',
  'Perilaku Pelaksana',
  'Penanganan Pengaduan, Saran dan Masukan',
  'Sarana dan Prasarana',
] as const;

export const maturityNames = [
  'Kelembagaan',
  'Tata laksana',
  'Sumber daya manusia',
  'Perencanaan',
  'Penganggaran',
  'Pengelolaan aset',
  'Pelayanan publik',
  'Inovasi',
  'Pengawasan internal',
  'Budaya organisasi',
  'Teknologi informasi',
] as const;

/** Sentences that stand between the tables of a report. */
export const prose = [
  'Berdasarkan tabel tersebut dapat dijelaskan bahwa capaian kinerja kecamatan pada tahun berjalan tergolong baik dan perlu dipertahankan.',
  'Anggaran yang tersedia digunakan untuk membiayai program dan kegiatan sesuai dengan Dokumen Pelaksanaan Anggaran.',
  'Target yang ditetapkan pada awal tahun dibandingkan dengan realisasi sampai dengan akhir Desember sebesar 97,45%.',
  'Upaya perbaikan terus dilakukan, antara lain dengan meningkatkan koordinasi dengan pemerintah desa dan perangkat daerah lain.',
  'a. Capaian sasaran ini didukung oleh 3 program dan 12 kegiatan.',
] as const;
