import { column, keterangan, nomor, program } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel tindak-lanjut
 * @dihitung Tidak ada hitungan; tiap rekomendasi punya tindak lanjut dan status.
 * @contoh
 *   Matriks Tindak Lanjut Hasil Evaluasi
 *   No | Rekomendasi | Rencana Aksi Tindak Lanjut | Status
 *   1 | Melengkapi pohon kinerja | Menyusun pohon kinerja pada triwulan II | Selesai
 *   2 | Mempublikasikan laporan | Mengunggah laporan ke laman kecamatan | Proses
 */
/** What is done about recommendations: of the evaluation, or of the survey. */
export const tindakLanjutLayout: Layout = {
  kind: 'tindak-lanjut',
  name: 'Tindak lanjut rekomendasi',
  section: 'pendukung',
  titles: ['tindak lanjut', 'rekomendasi', 'matrik tindak lanjut'],
  columns: [
    nomor,
    column('rekomendasi', 'text', 'Rekomendasi', ['prioritas unsur', 'catatan hasil evaluasi']),
    column(
      'tindakLanjut',
      'text',
      'Rencana Aksi Tindak Lanjut',
      ['tindak lanjut', 'rencana aksi', 'rencana tindak lanjut'],
      { isProse: true },
    ),
    program,
    column('keluaran', 'text', 'Output', ['out put', 'out put satuan', 'out put uraian', 'keluaran'], {
      repeats: true,
    }),
    column(
      'waktu',
      'text',
      'Waktu',
      [
        'jangka pendek',
        'jangka menengah',
        'jangka panjang',
        'waktu jangka pendek',
        'waktu jangka menengah',
        'waktu jangka panjang',
      ],
      { repeats: true },
    ),
    column('penanggungJawab', 'text', 'Penanggung Jawab', ['pelaksana']),
    column('status', 'text', 'Status', ['progres penyelesaian', 'status progres penyelesaian']),
    keterangan,
  ],
  required: ['rekomendasi', ['tindakLanjut', 'program', 'status']],
  relations: [],
  example: [
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
};
