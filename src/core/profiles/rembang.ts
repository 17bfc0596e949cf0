import { printed, type Profile } from './profile';
import { withSurvey } from './survey-tables';

/** Tables as Kabupaten Rembang prints them (menurut praktik, LKjIP of 2024). */
export const rembang: Profile = {
  id: 'rembang',
  name: 'Kabupaten Rembang',
  requiredTables: [
    'renstra',
    'iku',
    'rkt',
    'pk',
    'pk-anggaran',
    'program-target',
    'capaian',
    'perbandingan-tahun',
    'kemajuan-renstra',
    'standar-nasional',
    'analisis',
    'efisiensi',
    'efisiensi-program',
    'program-penunjang',
    'realisasi-anggaran',
    'lintas-sektor',
  ],
  scale: 'CAPAIAN',
  efficiency: 'keluaran',
  tables: withSurvey([
    printed('2.1 Renstra', 'renstra', [
      'Tabel 2.1 Tujuan, Sasaran, Indikator, dan Target Kinerja Perangkat Daerah Tahun Periode Rencana Strategis',
      'No | Tujuan | Sasaran | Indikator Kinerja | Target Kinerja pada Tahun',
      ' |  |  |  | {renstra}',
      '(1) | (2) | (3) | (4) | (5)',
    ]),
    printed('2.2 IKU', 'iku', [
      'Tabel 2.2 Indikator Kinerja Utama Perangkat Daerah Tahun {tahun}',
      'No | Tujuan/ Sasaran Strategis | Indikator Kinerja | Satuan | Penjelasan |  | ',
      ' |  |  |  | Definisi Operasional | Formulasi/ Rumus Perhitungan | Sumber Data',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
    ]),
    printed('2.3 RKT', 'rkt', [
      'Tabel 2.3 Rencana Kinerja Tahun {tahun} Kecamatan {kecamatan}',
      'No | Tujuan | Sasaran | Indikator Kinerja | Satuan | Target',
      '(1) | (2) | (3) | (4) | (5) | (6)',
    ]),
    printed('2.4 PK', 'pk', [
      'Tabel 2.4 Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      'No. | Sasaran Strategis | Indikator Kinerja | Target | Arah | Sumber Realisasi',
      '(1) | (2) | (3) | (4) |  | ',
    ]),
    printed('2.5 Program dan Target', 'program-target', [
      'Tabel 2.5 Program, Kegiatan, dan Sub Kegiatan Kecamatan {kecamatan} Tahun {tahun}',
      'No. | Program/Kegiatan/ Sub Kegiatan | Indikator Kinerja | Target',
      '(1) | (2) | (3) | (4)',
    ]),
    printed('3.1 Skala', 'skala', [
      'Tabel 3.1 Pengkategorian Capaian Kinerja',
      'No | Kategori/Interpretasi | Rata-Rata % Capaian',
    ]),
    printed('3.2 Capaian', 'capaian', [
      'Tabel 3.2 Capaian Kinerja Perjanjian Kinerja Tahun {tahun}',
      'No. | Sasaran Strategis | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori | Sumber Data',
      '(1) | (2) |  | (3) | (4) | (5) | (6) | (7) | (8)',
    ]),
    printed('3.3 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.3 Perbandingan Capaian Kinerja',
      'No | Tujuan/ Sasaran | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Tahun {tahun-3} | Tahun {tahun-2} | Tahun {tahun-1} | Tahun {tahun} |  | ',
      ' |  |  |  | Realiasi | Realisasi | Realisasi | Target | Realisasi | % Capaian',
      '(1) | (2) |  | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]),
    printed('3.4 Kemajuan', 'kemajuan-renstra', [
      'Tabel 3.4 Kemajuan Capaian Sasaran Strategis',
      'No. | Tujuan/ Sasaran | Indikator Kinerja | Realisasi Kinerja Tahun {tahun} | Target Akhir Rencana Strategis | Tingkat Kemajuan',
      '(1) | (2) | (3) | (4) | (5) | (6) =4/5*100',
    ]),
    printed('3.5 Standar Nasional', 'standar-nasional', [
      'Tabel 3.5 Perbandingan Capaian dengan Standar Nasional/ Provinsi/Kabupaten/Kecamatan Lain',
      'No | Tujuan/Sasaran | Indikator Kinerja | Realisasi Tahun {tahun} | Standar Nasional/ Provinsi/ Daerah sekitar | % Capaian',
      '(1) | (2) | (3) | (4) | (5) | (6) =4/5*100',
    ]),
    printed('3.1.6 Analisis', 'analisis', [
      'Tabel 3.1.6 Analisis Keberhasilan, Kegagalan, dan Solusi',
      'No | Tujuan/ Sasaran | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Target | Realisasi | % Capaian | Analisis Keberhasilan/ Kegagalan | Solusi yang dilakukan',
      '(1) | (2) |  | (3) | (4) | (5) | (6) | (7) | (8)',
    ]),
    printed('3.1.7 Efisiensi', 'efisiensi', [
      'Tabel 3.1.7 Perbandingan Pencapaian Kinerja dan Anggaran Tujuan dan Sasaran',
      'No. | Tujuan/ Sasaran | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
      ' |  | Target | Realisasi | % Capaian | Anggaran (Rp.) | Realisasi (Rp.) | % Capaian | ',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]),
    printed('3.1.8 Efisiensi Program', 'efisiensi-program', [
      'Tabel 3.1.8 Perbandingan Pencapaian Kinerja dan Anggaran Program, Kegiatan dan Sub Kegiatan',
      'No. | Program/ Kegiatan/Sub Kegiatan | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
      ' |  | Target | Realisasi | % Capaian | Anggaran (Rp.) | Realisasi (Rp.) | % Capaian | ',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]),
    printed('3.8 Program Penunjang', 'program-penunjang', [
      'Tabel 3.8 Analisis Keberhasilan dan Kegagalan Program, Kegiatan dan Sub Kegiatan',
      'No. | Tujuan/ Sasaran | Indikator Kinerja | Capaian % | Program/ Kegiatan/Sub Kegiatan | Indikator Kinerja | Capaian % | Menunjang/ Tdk Menunjang | Formulasi',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]),
    printed('3.2.1 Realisasi Anggaran', 'realisasi-anggaran', [
      'Tabel 3.2.1 Capaian Anggaran Program, Kegiatan dan Sub Kegiatan',
      'No. | Program/Kegiatan/ Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian',
      '(1) | (2) | (3) | (4) | (5)',
    ]),
    printed('3.10 Lintas Sektor', 'lintas-sektor', [
      'Tabel 3.10 Inventarisasi Lintas Sektor Kecamatan {kecamatan}',
      'No | Kegiatan Lintas Sektoral | Kontribusi Para Pihak |  | Manfaat Bagi OPD',
      ' |  | Pihak | Kontribusi | ',
    ]),
    printed('Tindak Lanjut', 'tindak-lanjut', [
      'MATRIK TINDAK LANJUT HASIL EVALUASI SAKIP INTERNAL PD TAHUN {tahun-1}',
      'NO | REKOMENDASI | RENCANA AKSI TINDAK LANJUT | OUT PUT |  | STATUS/ PROGRES PENYELESAIAN',
      ' |  |  | SATUAN | URAIAN | ',
      '1 | 2 | 3 | 4 | 5 | 6',
    ]),
    printed('Komponen SAKIP', 'sakip-komponen', [
      'Hasil Penilaian Evaluasi Akuntabilitas Kinerja Kecamatan {kecamatan} Tahun {tahun-1}',
      'No. | Komponen Yang Dinilai | Bobot | Nilai Tahun {tahun-2} | Tahun {tahun-1} | ',
      ' |  |  |  | Penilaian Mandiri | Penjaminan Kualitas',
    ]),
    printed('Lampiran PK', 'pk', [
      'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten}',
      'No. | Tujuan dan Sasaran Strategis | Indikator Kinerja | Target',
      '(1) | (2) | (3) | (4)',
    ]),
    printed('PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten}',
      'Program | Anggaran (Rp) | Keterangan',
    ]),
    printed('Lampiran PK Perubahan', 'pk', [
      'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten} (PERUBAHAN)',
      'No. | Sasaran Strategis | Indikator Kinerja | Target',
      '(1) | (2) | (3) | (4)',
    ]),
    printed('PK Perubahan Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten} (PERUBAHAN)',
      'No | Program | Anggaran (Rp) | Keterangan',
    ]),
  ]),
};
