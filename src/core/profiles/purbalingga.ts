import type { Profile } from './profile';
import { withSurvey } from './survey-tables';

/** Tables as Kabupaten Purbalingga prints them (menurut praktik, LKjIP of 2024). */
export const purbalingga: Profile = {
  id: 'purbalingga',
  name: 'Kabupaten Purbalingga',
  requiredTables: [
    'pk',
    'pk-anggaran',
    'anggaran-sasaran',
    'capaian',
    'perbandingan-tahun',
    'ikm-unsur',
    'ikm-jawaban',
    'sakip-komponen',
    'efisiensi',
    'efektivitas',
    'realisasi-anggaran',
    'rekap-capaian',
  ],
  scale: 'CAPAIAN',
  efficiency: 'keluaran',
  tables: withSurvey([
    {
      kind: 'renstra',
      sheet: '2.1 Renstra',
      title: 'Tabel 2.1 Tujuan dan Sasaran Kecamatan {kecamatan} Tahun {tahun}',
      headings: ['No | Tujuan |  | Sasaran | ', ' | Uraian | Indikator Kinerja | Uraian | Indikator Kinerja'],
    },
    {
      kind: 'pk',
      sheet: '2.2 PK',
      title: 'Tabel 2.2 Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      headings: [
        'Tujuan Strategis | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Arah | Sumber Realisasi',
        '(1) | (2) | (4) | (5) | (6) |  | ',
      ],
    },
    {
      kind: 'anggaran-sasaran',
      sheet: '2.3 Anggaran Sasaran',
      title: 'Tabel 2.3 Anggaran Per Sasaran Strategis Tahun {tahun}',
      headings: ['Sasaran Strategis | Sasaran Program | Rencana Anggaran (Rp)'],
    },
    {
      kind: 'pk',
      sheet: '2.4 PK Perubahan',
      title: 'Tabel 2.4 Perjanjian Kinerja Perubahan Kecamatan {kecamatan} Tahun {tahun}',
      headings: [
        'Tujuan Strategis | Sasaran Strategis | Indikator Kinerja | Satuan | Target',
        '(1) | (2) | (4) | (5) | (6)',
      ],
    },
    {
      kind: 'anggaran-sasaran',
      sheet: '2.5 Anggaran Perubahan',
      title: 'Tabel 2.5 Anggaran Perubahan Per Sasaran Strategis Tahun {tahun}',
      headings: ['Sasaran Strategis | Sasaran Program | Rencana Anggaran (Rp)'],
    },
    {
      kind: 'skala',
      sheet: '3.1 Skala',
      title: 'Tabel 3.1 Skala Nilai Peringkat Kinerja',
      headings: ['No. | Interval Nilai Realisasi Kinerja | Kriteria Penilaian Realisasi Kinerja'],
    },
    {
      kind: 'capaian',
      sheet: '3.2 Capaian',
      title: 'Tabel 3.2 Realisasi Indikator Kinerja Tahun {tahun}',
      headings: [
        'No | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target {tahun} | Realisasi | Capaian (%)',
      ],
    },
    {
      kind: 'capaian',
      sheet: '3.3 Capaian Sasaran',
      title: 'Tabel 3.3 Capaian Kinerja Sasaran Kecamatan Tahun {tahun}',
      headings: ['Indikator Kinerja | Satuan | Target {tahun} | Realisasi {tahun} | Capaian | Target Akhir'],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.4 Perbandingan',
      title: 'Tabel 3.4 Realisasi Tahun {tahun} dan Beberapa Tahun sebelumnya',
      headings: [
        'Indikator Kinerja | Satuan | Realisasi {tahun} | Realisasi {tahun-1} | Realisasi {tahun-2} | Realisasi {tahun-3}',
      ],
    },
    {
      kind: 'skala-ikm',
      sheet: '3.5 Skala IKM',
      title: 'Tabel 3.5 Kategori Mutu Pelayanan',
      headings: ['Nilai Persepsi | Nilai Interval | Nilai Interval Konversi | Mutu Pelayanan | Kinerja unit Pelayanan'],
    },
    {
      kind: 'ikm-unsur',
      sheet: '3.6 IKM Unsur',
      title: 'Tabel 3.6 SKM Unit Layanan Kecamatan {kecamatan}',
      headings: [
        'No | Unsur Layanan | SKM | Penimbang | Mutu Pelayanan | Kinerja Unit Layanan',
        '(1) | (2) | (3) |  | (4) | (5)',
      ],
    },
    {
      kind: 'ikm-jawaban',
      sheet: '3.7 Jumlah Jawaban',
      title: 'Tabel 3.7 Jumlah Jawaban per Unsur Layanan',
      headings: [
        'No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total',
        '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
      ],
    },
    {
      kind: 'tindak-lanjut',
      sheet: '3.16 Tindak Lanjut',
      title: 'Tabel 3.16 Rekomendasi atas Hasil Survei Kepuasan Masyarakat Tahun {tahun}',
      headings: [
        'No | Prioritas Unsur | Program/ Kegiatan | Waktu |  |  | Penanggung Jawab',
        ' |  |  | Jangka Pendek | Jangka Menengah | Jangka Panjang | ',
      ],
    },
    {
      kind: 'capaian',
      sheet: '3.17 Capaian Tujuan',
      title: 'Tabel 3.17 Capaian Kinerja Tujuan Kecamatan Tahun {tahun}',
      headings: ['Indikator Kinerja | Satuan | Target {tahun} | Realisasi {tahun} | Capaian % | Kategori'],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.18 Perbandingan',
      title: 'Tabel 3.18 Perbandingan antara realisasi {tahun} dengan capaian beberapa tahun sebelumnya',
      headings: [
        'Indikator Kinerja | Satuan | Realisasi {tahun-4} | Realisasi {tahun-3} | Realisasi {tahun-2} | Realisasi {tahun-1} | Target {tahun} | Realisasi {tahun} | Capaian % | Target Akhir',
      ],
    },
    {
      kind: 'kematangan',
      sheet: 'Kematangan',
      title: 'Tabel Penilaian dan Kategori Kematangan Perangkat Daerah',
      headings: ['Variabel | Indikator | Skor'],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.20 Perbandingan',
      title: 'Tabel 3.20 Perbandingan antara realisasi {tahun} dengan capaian beberapa tahun sebelumnya',
      headings: [
        'Indikator Kinerja | Satuan | Realisasi {tahun-3} | Realisasi {tahun-2} | Realisasi {tahun-1} | Target {tahun} | Capaian % | Target Akhir',
      ],
    },
    {
      kind: 'sakip-komponen',
      sheet: '3.21 SAKIP',
      title: 'Tabel 3.21 Capaian Kinerja Sasaran Implementasi Nilai SAKIP perkomponen Tahun {tahun}',
      headings: [
        'No | Komponen | Bobot Komponen | Bobot Sub Komponen |  |  | Total Nilai',
        ' |  |  | Keberadaan (20%) | Kualitas (30%) | Pemanfaatan (50%) | ',
        '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
      ],
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.22 Realisasi Program',
      title: 'Tabel 3.22 Anggaran dan Realisasi Anggaran Kecamatan {kecamatan} Per Sasaran Program Tahun {tahun}',
      headings: ['No | Tujuan/Sasaran | Anggaran |  | ', ' |  | Anggaran | Realisasi | Realisasi %'],
      levels: 1,
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.23 Realisasi Anggaran',
      title: 'Tabel 3.23 Anggaran dan Realisasi Anggaran Kecamatan {kecamatan} Per Sasaran Program Tahun {tahun}',
      headings: ['No | SASARAN STRATEGIS | ANGGARAN | REALISASI | %'],
    },
    {
      kind: 'efisiensi',
      sheet: '3.24 Efisiensi',
      title: 'Tabel 3.24 Analisis Atas efektivitas Penggunaan Sumber Daya Tahun {tahun}',
      headings: [
        'No | Tujuan/Sasaran | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat efisiensi',
        ' |  | Target | Realisasi | Capaian % | Anggaran | Realisasi | Realisasi % | ',
      ],
    },
    {
      kind: 'efektivitas',
      sheet: '3.25 Efektivitas',
      title: 'Tabel 3.25 Efektifitas Anggaran terhadap Capaian sasaran Tahun {tahun}',
      headings: [
        'No | Tujuan/sasaran | Indikator Kierja | Persentase Capaian Kinerja (%) | Realisasi Anggaran | ',
        ' |  |  |  | (Rp) | %',
      ],
    },
    {
      kind: 'efektivitas',
      sheet: '3.26 Efektivitas',
      title: 'Tabel 3.26 Analisis Efektifitas Penggunaan Anggaran',
      headings: [
        'No | Tujuan/sasaran | Indikator Kinerja | Persentase Capaian Kinerja (%) | Realisasi Anggaran |  | Keterangan',
        ' |  |  |  | (Rp) | % | ',
      ],
    },
    {
      kind: 'rekap-capaian',
      sheet: 'Rekap Capaian',
      title: 'Simpulan Umum atas Capaian Kinerja',
      headings: ['Indikator Kinerja | Capaian | Kriteria'],
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} Kecamatan {kecamatan}',
      headings: ['Tujuan Strategis | Sasaran | Indikator Kinerja | Satuan | Target', '(1) | (2) | (4) | (5) | (6)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'PK Anggaran',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} Kecamatan {kecamatan}',
      headings: ['No | Program | Anggaran | Sumber Dana'],
      levels: 1,
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK Perubahan',
      title: 'PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} Kecamatan {kecamatan}',
      headings: ['Tujuan Strategis | Sasaran | Indikator Kinerja | Satuan | Target', '(1) | (2) | (4) | (5) | (6)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'PK Perubahan Anggaran',
      title: 'PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} Kecamatan {kecamatan}',
      headings: ['No | Program | Anggaran | Sumber Dana'],
      levels: 1,
    },
  ]),
};
