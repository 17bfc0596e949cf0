import { printed, type Profile } from './profile';
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
    printed('2.1 Renstra', 'renstra', [
      'Tabel 2.1 Tujuan dan Sasaran Kecamatan {kecamatan} Tahun {tahun}',
      'No | Tujuan |  | Sasaran | ',
      ' | Uraian | Indikator Kinerja | Uraian | Indikator Kinerja',
    ]),
    printed('2.2 PK', 'pk', [
      'Tabel 2.2 Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      'Tujuan Strategis | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Arah | Sumber Realisasi',
      '(1) | (2) | (4) | (5) | (6) |  | ',
    ]),
    printed('2.3 Anggaran Sasaran', 'anggaran-sasaran', [
      'Tabel 2.3 Anggaran Per Sasaran Strategis Tahun {tahun}',
      'Sasaran Strategis | Sasaran Program | Rencana Anggaran (Rp)',
    ]),
    printed('2.4 PK Perubahan', 'pk', [
      'Tabel 2.4 Perjanjian Kinerja Perubahan Kecamatan {kecamatan} Tahun {tahun}',
      'Tujuan Strategis | Sasaran Strategis | Indikator Kinerja | Satuan | Target',
      '(1) | (2) | (4) | (5) | (6)',
    ]),
    printed('2.5 Anggaran Perubahan', 'anggaran-sasaran', [
      'Tabel 2.5 Anggaran Perubahan Per Sasaran Strategis Tahun {tahun}',
      'Sasaran Strategis | Sasaran Program | Rencana Anggaran (Rp)',
    ]),
    printed('3.1 Skala', 'skala', [
      'Tabel 3.1 Skala Nilai Peringkat Kinerja',
      'No. | Interval Nilai Realisasi Kinerja | Kriteria Penilaian Realisasi Kinerja',
    ]),
    printed('3.2 Capaian', 'capaian', [
      'Tabel 3.2 Realisasi Indikator Kinerja Tahun {tahun}',
      'No | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target {tahun} | Realisasi | Capaian (%)',
    ]),
    printed('3.3 Capaian Sasaran', 'capaian', [
      'Tabel 3.3 Capaian Kinerja Sasaran Kecamatan Tahun {tahun}',
      'Indikator Kinerja | Satuan | Target {tahun} | Realisasi {tahun} | Capaian | Target Akhir',
    ]),
    printed('3.4 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.4 Realisasi Tahun {tahun} dan Beberapa Tahun sebelumnya',
      'Indikator Kinerja | Satuan | Realisasi {tahun} | Realisasi {tahun-1} | Realisasi {tahun-2} | Realisasi {tahun-3}',
    ]),
    printed('3.5 Skala IKM', 'skala-ikm', [
      'Tabel 3.5 Kategori Mutu Pelayanan',
      'Nilai Persepsi | Nilai Interval | Nilai Interval Konversi | Mutu Pelayanan | Kinerja unit Pelayanan',
    ]),
    printed('3.6 IKM Unsur', 'ikm-unsur', [
      'Tabel 3.6 SKM Unit Layanan Kecamatan {kecamatan}',
      'No | Unsur Layanan | SKM | Penimbang | Mutu Pelayanan | Kinerja Unit Layanan',
      '(1) | (2) | (3) |  | (4) | (5)',
    ]),
    printed('3.7 Jumlah Jawaban', 'ikm-jawaban', [
      'Tabel 3.7 Jumlah Jawaban per Unsur Layanan',
      'No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
    ]),
    printed('3.16 Tindak Lanjut', 'tindak-lanjut', [
      'Tabel 3.16 Rekomendasi atas Hasil Survei Kepuasan Masyarakat Tahun {tahun}',
      'No | Prioritas Unsur | Program/ Kegiatan | Waktu |  |  | Penanggung Jawab',
      ' |  |  | Jangka Pendek | Jangka Menengah | Jangka Panjang | ',
    ]),
    printed('3.17 Capaian Tujuan', 'capaian', [
      'Tabel 3.17 Capaian Kinerja Tujuan Kecamatan Tahun {tahun}',
      'Indikator Kinerja | Satuan | Target {tahun} | Realisasi {tahun} | Capaian % | Kategori',
    ]),
    printed('3.18 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.18 Perbandingan antara realisasi {tahun} dengan capaian beberapa tahun sebelumnya',
      'Indikator Kinerja | Satuan | Realisasi {tahun-4} | Realisasi {tahun-3} | Realisasi {tahun-2} | Realisasi {tahun-1} | Target {tahun} | Realisasi {tahun} | Capaian % | Target Akhir',
    ]),
    printed('Kematangan', 'kematangan', [
      'Tabel Penilaian dan Kategori Kematangan Perangkat Daerah',
      'Variabel | Indikator | Skor',
    ]),
    printed('3.20 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.20 Perbandingan antara realisasi {tahun} dengan capaian beberapa tahun sebelumnya',
      'Indikator Kinerja | Satuan | Realisasi {tahun-3} | Realisasi {tahun-2} | Realisasi {tahun-1} | Target {tahun} | Capaian % | Target Akhir',
    ]),
    printed('3.21 SAKIP', 'sakip-komponen', [
      'Tabel 3.21 Capaian Kinerja Sasaran Implementasi Nilai SAKIP perkomponen Tahun {tahun}',
      'No | Komponen | Bobot Komponen | Bobot Sub Komponen |  |  | Total Nilai',
      ' |  |  | Keberadaan (20%) | Kualitas (30%) | Pemanfaatan (50%) | ',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
    ]),
    printed('3.22 Realisasi Program', { kind: 'realisasi-anggaran', levels: 1 }, [
      'Tabel 3.22 Anggaran dan Realisasi Anggaran Kecamatan {kecamatan} Per Sasaran Program Tahun {tahun}',
      'No | Tujuan/Sasaran | Anggaran |  | ',
      ' |  | Anggaran | Realisasi | Realisasi %',
    ]),
    printed('3.23 Realisasi Anggaran', 'realisasi-anggaran', [
      'Tabel 3.23 Anggaran dan Realisasi Anggaran Kecamatan {kecamatan} Per Sasaran Program Tahun {tahun}',
      'No | SASARAN STRATEGIS | ANGGARAN | REALISASI | %',
    ]),
    printed('3.24 Efisiensi', 'efisiensi', [
      'Tabel 3.24 Analisis Atas efektivitas Penggunaan Sumber Daya Tahun {tahun}',
      'No | Tujuan/Sasaran | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat efisiensi',
      ' |  | Target | Realisasi | Capaian % | Anggaran | Realisasi | Realisasi % | ',
    ]),
    printed('3.25 Efektivitas', 'efektivitas', [
      'Tabel 3.25 Efektifitas Anggaran terhadap Capaian sasaran Tahun {tahun}',
      'No | Tujuan/sasaran | Indikator Kierja | Persentase Capaian Kinerja (%) | Realisasi Anggaran | ',
      ' |  |  |  | (Rp) | %',
    ]),
    printed('3.26 Efektivitas', 'efektivitas', [
      'Tabel 3.26 Analisis Efektifitas Penggunaan Anggaran',
      'No | Tujuan/sasaran | Indikator Kinerja | Persentase Capaian Kinerja (%) | Realisasi Anggaran |  | Keterangan',
      ' |  |  |  | (Rp) | % | ',
    ]),
    printed('Rekap Capaian', 'rekap-capaian', [
      'Simpulan Umum atas Capaian Kinerja',
      'Indikator Kinerja | Capaian | Kriteria',
    ]),
    printed('Lampiran PK', 'pk', [
      'PERJANJIAN KINERJA TAHUN {tahun} Kecamatan {kecamatan}',
      'Tujuan Strategis | Sasaran | Indikator Kinerja | Satuan | Target',
      '(1) | (2) | (4) | (5) | (6)',
    ]),
    printed('PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'PERJANJIAN KINERJA TAHUN {tahun} Kecamatan {kecamatan}',
      'No | Program | Anggaran | Sumber Dana',
    ]),
    printed('Lampiran PK Perubahan', 'pk', [
      'PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} Kecamatan {kecamatan}',
      'Tujuan Strategis | Sasaran | Indikator Kinerja | Satuan | Target',
      '(1) | (2) | (4) | (5) | (6)',
    ]),
    printed('PK Perubahan Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} Kecamatan {kecamatan}',
      'No | Program | Anggaran | Sumber Dana',
    ]),
  ]),
};
