/** How other offices write the headings of the random tables. */

/** A heading of a random table in other words. */
export interface Spelling {
  readonly headings: readonly string[];
  /** The kinds of tables in which it is meant; all where none is named. */
  readonly kinds?: readonly string[];
  /** Spellings that the product was told. */
  readonly known: readonly string[];
  /** Spellings that it was never told: they stand nowhere in its vocabulary, and never may because of these reports. */
  readonly heldBack: readonly string[];
}

const money = ['realisasi-anggaran', 'realisasi-belanja'];
const indicators = [
  ...['capaian', 'perbandingan-tahun', 'analisis', 'program-penunjang', 'rekap-capaian', 'efisiensi', 'efektivitas'],
  ...['renstra', 'iku', 'rkt', 'pk', 'kemajuan-renstra', 'standar-nasional'],
];

export const spellings: readonly Spelling[] = [
  {
    headings: ['Sasaran Strategis', 'Sasaran', 'Tujuan/Sasaran'],
    known: ['Sasaran PD', 'Sasaran Kinerja', 'Tujuan/Sasaran Strategis'],
    heldBack: ['Kinerja Utama', 'Hasil yang Diharapkan', 'Kondisi yang Diinginkan', 'Outcome', 'Sasaran yang Dituju'],
  },
  {
    headings: ['Indikator Kinerja', 'Indikator', 'Indikator Kinerja Utama', 'Indikator Sasaran'],
    known: ['IKU', 'Uraian Indikator', 'Indikator Kinerja Sasaran', 'Indikator Tujuan/Sasaran'],
    heldBack: ['Ukuran Keberhasilan', 'Ukuran Kinerja', 'Parameter', 'Alat Ukur', 'Penanda Keberhasilan', 'KPI'],
  },
  { headings: ['Satuan', 'SAT.'], known: ['Sat'], heldBack: ['Unit', 'Satuan Ukur', 'Dihitung Dalam'] },
  {
    headings: ['Target'],
    known: ['Target Kinerja', 'Target PK'],
    heldBack: ['Yang Direncanakan', 'Besaran Target', 'Rencana', 'Target Pencapaian', 'Diperjanjikan'],
  },
  {
    headings: ['Realisasi'],
    kinds: indicators,
    known: ['Realisasi Kinerja', 'Jumlah Realisasi'],
    heldBack: ['Hasil Nyata', 'Yang Tercapai', 'Kinerja Nyata', 'Hasil Pengukuran', 'Diraih'],
  },
  {
    headings: ['Capaian %', 'Capaian (%)', '% Capaian', 'Capaian'],
    kinds: indicators,
    known: ['Tingkat Capaian', 'Persentase Capaian Kinerja', 'Capaian Kinerja (%)'],
    heldBack: ['Ketercapaian', 'Derajat Pencapaian (%)', 'R/T (%)', 'Prosen Keberhasilan', 'Perolehan (%)'],
  },
  {
    headings: ['Kategori', 'Kriteria', 'Predikat'],
    kinds: ['capaian', 'rekap-capaian'],
    known: ['Status', 'Tingkat Keberhasilan', 'Interpretasi', 'Kriteria Penilaian', 'Kategori Capaian'],
    heldBack: ['Gelar Kinerja', 'Peringkat', 'Klasifikasi', 'Makna', 'Keterangan Prestasi'],
  },
  {
    headings: ['Target Akhir Renstra'],
    known: ['Target Jangka Menengah', 'Target Renstra', 'Target Akhir Periode'],
    heldBack: ['Harapan Akhir', 'Tahun Terakhir', 'Ujung Periode'],
  },
  {
    headings: ['Tingkat Kemajuan', 'Tingkat Kemajuan (%)'],
    kinds: ['kemajuan-renstra'],
    known: ['Kemajuan', '% Kemajuan'],
    heldBack: ['Progres (%)', 'Jarak Tempuh', 'Kedekatan (%)'],
  },
  {
    headings: ['Standar Nasional', 'Standar Nasional/Provinsi'],
    known: [],
    heldBack: ['Acuan Pusat', 'Rerata Nusantara', 'Patokan'],
  },
  {
    headings: ['Program/Kegiatan/Sub Kegiatan', 'Program dan Kegiatan', 'Program'],
    kinds: ['realisasi-anggaran', 'efisiensi-program'],
    known: ['Uraian', 'Nama Program', 'Program/Kegiatan'],
    heldBack: ['Nomenklatur', 'Rincian', 'Pos', 'Nama Mata Anggaran', 'Paket Pekerjaan'],
  },
  {
    headings: ['Jenis Belanja', 'Uraian Belanja'],
    known: [],
    heldBack: ['Rincian Pengeluaran', 'Mata Anggaran', 'Dipakai Untuk'],
  },
  {
    headings: ['Anggaran (Rp)', 'Pagu Anggaran', 'Anggaran', 'Pagu'],
    known: ['Alokasi Anggaran', 'Rencana Anggaran', 'Jumlah Anggaran', 'Alokasi'],
    heldBack: ['Dana Tersedia', 'Nilai DPA', 'Plafon (Rp)', 'Besaran Dana', 'Biaya'],
  },
  {
    headings: ['Realisasi (Rp)', 'Realisasi Anggaran', 'Realisasi'],
    kinds: money,
    known: ['Realisasi Keuangan', 'Jumlah Realisasi Anggaran'],
    heldBack: ['Dana Terserap', 'Pengeluaran (Rp)', 'Terpakai', 'SPJ', 'Penggunaan Dana'],
  },
  {
    headings: ['%', '% Capaian', 'Capaian (%)', 'Persentase'],
    kinds: money,
    known: ['Persen', 'Tingkat Serapan', 'Persentase Realisasi'],
    heldBack: ['Daya Serap', 'Rasio', 'Prosen Terpakai', 'Bagian Terserap'],
  },
  {
    headings: ['Sisa Anggaran', 'Sisa (Rp)'],
    known: ['Sisa', 'Sisa Pagu', 'Selisih'],
    heldBack: ['Dana Belum Terpakai', 'Saldo', 'Tidak Terserap'],
  },
  {
    headings: ['Tingkat Efisiensi', 'Efisiensi (%)'],
    known: ['Efisiensi', 'Persentase Efisiensi'],
    heldBack: ['Hemat (%)', 'Daya Guna', 'Penghematan'],
  },
  {
    headings: ['Unsur Pelayanan', 'Unsur', 'Unsur Layanan'],
    known: [],
    heldBack: ['Aspek yang Dinilai', 'Butir Pertanyaan', 'Hal yang Ditanyakan'],
  },
  { headings: ['Nilai Rata-Rata', 'NRR'], known: [], heldBack: ['Rerata', 'Angka Tengah', 'Purata'] },
  { headings: ['Nilai Konversi'], known: [], heldBack: ['Skala 100', 'Nilai x 25', 'Setara Seratus'] },
  {
    headings: ['Jumlah Responden'],
    known: [],
    heldBack: ['Banyaknya', 'Cacah', 'Orang'],
  },
  {
    headings: ['Persentase (%)', 'Prosentase (%)'],
    known: ['Persen'],
    heldBack: ['Bagian', 'Proporsi', 'Dalam Seratus'],
  },
  {
    headings: ['Komponen yang Dinilai'],
    known: [],
    heldBack: ['Aspek Evaluasi', 'Butir Penilaian', 'Hal yang Dievaluasi'],
  },
  { headings: ['Bobot'], known: [], heldBack: ['Nilai Tertinggi', 'Maksimum', 'Porsi'] },
  {
    headings: ['Nilai', 'Total Nilai'],
    kinds: ['sakip-komponen'],
    known: [],
    heldBack: ['Perolehan', 'Angka', 'Diperoleh'],
  },
  { headings: ['Variabel'], known: [], heldBack: ['Sisi Penilaian', 'Butir Ukur'] },
  { headings: ['Skor'], known: [], heldBack: ['Poin', 'Angka Penilaian'] },
];
