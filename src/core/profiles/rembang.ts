import type { Profile } from './profile';
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
    {
      kind: 'renstra',
      sheet: '2.1 Renstra',
      title:
        'Tabel 2.1 Tujuan, Sasaran, Indikator, dan Target Kinerja Perangkat Daerah Tahun Periode Rencana Strategis',
      headings: [
        'No | Tujuan | Sasaran | Indikator Kinerja | Target Kinerja pada Tahun',
        ' |  |  |  | {renstra}',
        '(1) | (2) | (3) | (4) | (5)',
      ],
    },
    {
      kind: 'iku',
      sheet: '2.2 IKU',
      title: 'Tabel 2.2 Indikator Kinerja Utama Perangkat Daerah Tahun {tahun}',
      headings: [
        'No | Tujuan/ Sasaran Strategis | Indikator Kinerja | Satuan | Penjelasan |  | ',
        ' |  |  |  | Definisi Operasional | Formulasi/ Rumus Perhitungan | Sumber Data',
        '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
      ],
    },
    {
      kind: 'rkt',
      sheet: '2.3 RKT',
      title: 'Tabel 2.3 Rencana Kinerja Tahun {tahun} Kecamatan {kecamatan}',
      headings: ['No | Tujuan | Sasaran | Indikator Kinerja | Satuan | Target', '(1) | (2) | (3) | (4) | (5) | (6)'],
    },
    {
      kind: 'pk',
      sheet: '2.4 PK',
      title: 'Tabel 2.4 Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Target | Arah | Sumber Realisasi',
        '(1) | (2) | (3) | (4) |  | ',
      ],
    },
    {
      kind: 'program-target',
      sheet: '2.5 Program dan Target',
      title: 'Tabel 2.5 Program, Kegiatan, dan Sub Kegiatan Kecamatan {kecamatan} Tahun {tahun}',
      headings: ['No. | Program/Kegiatan/ Sub Kegiatan | Indikator Kinerja | Target', '(1) | (2) | (3) | (4)'],
    },
    {
      kind: 'skala',
      sheet: '3.1 Skala',
      title: 'Tabel 3.1 Pengkategorian Capaian Kinerja',
      headings: ['No | Kategori/Interpretasi | Rata-Rata % Capaian'],
    },
    {
      kind: 'capaian',
      sheet: '3.2 Capaian',
      title: 'Tabel 3.2 Capaian Kinerja Perjanjian Kinerja Tahun {tahun}',
      headings: [
        'No. | Sasaran Strategis | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori | Sumber Data',
        '(1) | (2) |  | (3) | (4) | (5) | (6) | (7) | (8)',
      ],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.3 Perbandingan',
      title: 'Tabel 3.3 Perbandingan Capaian Kinerja',
      headings: [
        'No | Tujuan/ Sasaran | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Tahun {tahun-3} | Tahun {tahun-2} | Tahun {tahun-1} | Tahun {tahun} |  | ',
        ' |  |  |  | Realiasi | Realisasi | Realisasi | Target | Realisasi | % Capaian',
        '(1) | (2) |  | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
      ],
    },
    {
      kind: 'kemajuan-renstra',
      sheet: '3.4 Kemajuan',
      title: 'Tabel 3.4 Kemajuan Capaian Sasaran Strategis',
      headings: [
        'No. | Tujuan/ Sasaran | Indikator Kinerja | Realisasi Kinerja Tahun {tahun} | Target Akhir Rencana Strategis | Tingkat Kemajuan',
        '(1) | (2) | (3) | (4) | (5) | (6) =4/5*100',
      ],
    },
    {
      kind: 'standar-nasional',
      sheet: '3.5 Standar Nasional',
      title: 'Tabel 3.5 Perbandingan Capaian dengan Standar Nasional/ Provinsi/Kabupaten/Kecamatan Lain',
      headings: [
        'No | Tujuan/Sasaran | Indikator Kinerja | Realisasi Tahun {tahun} | Standar Nasional/ Provinsi/ Daerah sekitar | % Capaian',
        '(1) | (2) | (3) | (4) | (5) | (6) =4/5*100',
      ],
    },
    {
      kind: 'analisis',
      sheet: '3.1.6 Analisis',
      title: 'Tabel 3.1.6 Analisis Keberhasilan, Kegagalan, dan Solusi',
      headings: [
        'No | Tujuan/ Sasaran | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Target | Realisasi | % Capaian | Analisis Keberhasilan/ Kegagalan | Solusi yang dilakukan',
        '(1) | (2) |  | (3) | (4) | (5) | (6) | (7) | (8)',
      ],
    },
    {
      kind: 'efisiensi',
      sheet: '3.1.7 Efisiensi',
      title: 'Tabel 3.1.7 Perbandingan Pencapaian Kinerja dan Anggaran Tujuan dan Sasaran',
      headings: [
        'No. | Tujuan/ Sasaran | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
        ' |  | Target | Realisasi | % Capaian | Anggaran (Rp.) | Realisasi (Rp.) | % Capaian | ',
        '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
      ],
    },
    {
      kind: 'efisiensi-program',
      sheet: '3.1.8 Efisiensi Program',
      title: 'Tabel 3.1.8 Perbandingan Pencapaian Kinerja dan Anggaran Program, Kegiatan dan Sub Kegiatan',
      headings: [
        'No. | Program/ Kegiatan/Sub Kegiatan | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
        ' |  | Target | Realisasi | % Capaian | Anggaran (Rp.) | Realisasi (Rp.) | % Capaian | ',
        '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
      ],
    },
    {
      kind: 'program-penunjang',
      sheet: '3.8 Program Penunjang',
      title: 'Tabel 3.8 Analisis Keberhasilan dan Kegagalan Program, Kegiatan dan Sub Kegiatan',
      headings: [
        'No. | Tujuan/ Sasaran | Indikator Kinerja | Capaian % | Program/ Kegiatan/Sub Kegiatan | Indikator Kinerja | Capaian % | Menunjang/ Tdk Menunjang | Formulasi',
        '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
      ],
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.2.1 Realisasi Anggaran',
      title: 'Tabel 3.2.1 Capaian Anggaran Program, Kegiatan dan Sub Kegiatan',
      headings: [
        'No. | Program/Kegiatan/ Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian',
        '(1) | (2) | (3) | (4) | (5)',
      ],
    },
    {
      kind: 'lintas-sektor',
      sheet: '3.10 Lintas Sektor',
      title: 'Tabel 3.10 Inventarisasi Lintas Sektor Kecamatan {kecamatan}',
      headings: [
        'No | Kegiatan Lintas Sektoral | Kontribusi Para Pihak |  | Manfaat Bagi OPD',
        ' |  | Pihak | Kontribusi | ',
      ],
    },
    {
      kind: 'tindak-lanjut',
      sheet: 'Tindak Lanjut',
      title: 'MATRIK TINDAK LANJUT HASIL EVALUASI SAKIP INTERNAL PD TAHUN {tahun-1}',
      headings: [
        'NO | REKOMENDASI | RENCANA AKSI TINDAK LANJUT | OUT PUT |  | STATUS/ PROGRES PENYELESAIAN',
        ' |  |  | SATUAN | URAIAN | ',
        '1 | 2 | 3 | 4 | 5 | 6',
      ],
    },
    {
      kind: 'sakip-komponen',
      sheet: 'Komponen SAKIP',
      title: 'Hasil Penilaian Evaluasi Akuntabilitas Kinerja Kecamatan {kecamatan} Tahun {tahun-1}',
      headings: [
        'No. | Komponen Yang Dinilai | Bobot | Nilai Tahun {tahun-2} | Tahun {tahun-1} | ',
        ' |  |  |  | Penilaian Mandiri | Penjaminan Kualitas',
      ],
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten}',
      headings: ['No. | Tujuan dan Sasaran Strategis | Indikator Kinerja | Target', '(1) | (2) | (3) | (4)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'PK Anggaran',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten}',
      headings: ['Program | Anggaran (Rp) | Keterangan'],
      levels: 1,
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK Perubahan',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten} (PERUBAHAN)',
      headings: ['No. | Sasaran Strategis | Indikator Kinerja | Target', '(1) | (2) | (3) | (4)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'PK Perubahan Anggaran',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} CAMAT {kecamatan} KABUPATEN {kabupaten} (PERUBAHAN)',
      headings: ['No | Program | Anggaran (Rp) | Keterangan'],
      levels: 1,
    },
  ]),
};
