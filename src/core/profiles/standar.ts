import type { Profile } from './profile';
import { nationalRules } from './rules';
import { withSurvey } from './survey-tables';

/** The tables common to the reports, held to what every report must show. */
export const standar: Profile = {
  ...nationalRules,
  tables: withSurvey([
    {
      kind: 'renstra',
      sheet: '2.1 Renstra',
      title: 'Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Kinerja Renstra Kecamatan {kecamatan}',
      headings: [
        'No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target Kinerja pada Tahun',
        ' |  |  |  |  | {renstra}',
      ],
    },
    {
      kind: 'iku',
      sheet: '2.2 IKU',
      title: 'Tabel 2.2 Indikator Kinerja Utama Kecamatan {kecamatan}',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Penjelasan |  | ',
        ' |  |  |  | Definisi Operasional | Formulasi/Rumus Perhitungan | Sumber Data',
      ],
    },
    {
      kind: 'rkt',
      sheet: '2.3 RKT',
      title: 'Tabel 2.3 Rencana Kinerja Tahunan Kecamatan {kecamatan} Tahun {tahun}',
      headings: ['No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target'],
    },
    {
      kind: 'pk',
      sheet: '2.4 PK',
      title: 'Tabel 2.4 Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      headings: ['No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Arah | Sumber Realisasi'],
    },
    {
      kind: 'pk-anggaran',
      sheet: '2.5 PK Anggaran',
      title: 'Tabel 2.5 Program dan Anggaran Perjanjian Kinerja Tahun {tahun}',
      headings: ['No. | Program | Anggaran (Rp) | Keterangan'],
      levels: 1,
    },
    {
      kind: 'pk',
      sheet: '2.4 PK Perubahan',
      title: 'Perjanjian Kinerja Perubahan Kecamatan {kecamatan} Tahun {tahun}',
      headings: ['No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target'],
    },
    {
      kind: 'pk-anggaran',
      sheet: '2.5 PK Perubahan Anggaran',
      title: 'Program dan Anggaran Perjanjian Kinerja Perubahan Tahun {tahun}',
      headings: ['No. | Program | Anggaran (Rp) | Keterangan'],
      levels: 1,
    },
    {
      kind: 'program-target',
      sheet: '2.6 Program dan Target',
      title: 'Tabel 2.6 Rencana Program, Kegiatan dan Sub Kegiatan Tahun {tahun}',
      headings: ['No. | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target'],
    },
    {
      kind: 'skala',
      sheet: '3.1 Skala',
      title: 'Tabel 3.1 Skala Nilai Peringkat Kinerja',
      headings: ['No. | Rentang Capaian (%) | Kategori'],
    },
    {
      kind: 'capaian',
      sheet: '3.2 Capaian',
      title: 'Tabel 3.2 Capaian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori | Sumber Data',
      ],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.3 Perbandingan',
      title: 'Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja dengan Tahun Sebelumnya',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | {tahun-2} |  |  | {tahun-1} |  |  | {tahun} |  | ',
        ' |  |  |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)',
      ],
    },
    {
      kind: 'kemajuan-renstra',
      sheet: '3.4 Kemajuan Renstra',
      title: 'Tabel 3.4 Kemajuan Capaian Kinerja terhadap Target Akhir Renstra',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi Tahun {tahun} | Target Akhir Renstra {akhir} | Tingkat Kemajuan',
      ],
    },
    {
      kind: 'standar-nasional',
      sheet: '3.5 Standar Nasional',
      title: 'Tabel 3.5 Perbandingan Realisasi dengan Standar Nasional/Provinsi',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi Tahun {tahun} | Standar Nasional/Provinsi | % Capaian | Keterangan',
      ],
    },
    {
      kind: 'analisis',
      sheet: '3.6 Analisis',
      title: 'Tabel 3.6 Analisis Keberhasilan, Kegagalan dan Solusi',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Analisis Keberhasilan/Kegagalan | Solusi yang Dilakukan',
      ],
    },
    {
      kind: 'program-penunjang',
      sheet: '3.7 Program Penunjang',
      title: 'Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Capaian (%) | Program/Kegiatan/Sub Kegiatan | Indikator Program | Capaian Program (%) | Menunjang/Tidak Menunjang',
      ],
    },
    {
      kind: 'efisiensi',
      sheet: '3.8 Efisiensi',
      title: 'Tabel 3.8 Analisis Efisiensi Penggunaan Sumber Daya',
      headings: [
        'No. | Sasaran Strategis | Indikator | Satuan | Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
        ' |  |  |  | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | ',
      ],
    },
    {
      kind: 'efisiensi-program',
      sheet: '3.9 Efisiensi Program',
      title: 'Tabel 3.9 Perbandingan Pencapaian Kinerja dan Anggaran Program, Kegiatan dan Sub Kegiatan',
      headings: [
        'No. | Program/Kegiatan/Sub Kegiatan | Satuan | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
        ' |  |  | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | ',
      ],
    },
    {
      kind: 'efektivitas',
      sheet: '3.10 Efektivitas',
      title: 'Tabel 3.10 Efektivitas Anggaran terhadap Capaian Sasaran',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Capaian Kinerja (%) | Anggaran |  | ',
        ' |  |  |  | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)',
      ],
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.11 Realisasi Anggaran',
      title: 'Tabel 3.11 Anggaran dan Realisasi Program, Kegiatan dan Sub Kegiatan Tahun {tahun}',
      headings: [
        'No. | Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian | Sisa Anggaran (Rp)',
      ],
    },
    {
      kind: 'profesionalitas-asn',
      sheet: '3.12 Profesionalitas ASN',
      title: 'Tabel 3.12 Indeks Profesionalitas ASN Tahun {tahun}',
      headings: ['No | Dimensi | Bobot | Nilai | Jumlah'],
    },
    {
      kind: 'rencana-aksi',
      sheet: '3.13 Rencana Aksi',
      title: 'Tabel 3.13 Rencana Aksi Perjanjian Kinerja dan Realisasinya per Triwulan Tahun {tahun}',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target |  |  |  |  | Realisasi |  |  |  |  | Capaian (%) | Status',
        ' |  |  |  | Tahun | TW I | TW II | TW III | TW IV | Tahun | TW I | TW II | TW III | TW IV |  | ',
      ],
    },
    {
      kind: 'rekap-capaian',
      sheet: '4.1 Rekap Capaian',
      title: 'Tabel 4.1 Simpulan Umum atas Capaian Kinerja Tahun {tahun}',
      headings: ['No. | Indikator Kinerja | Capaian | Kriteria'],
    },
  ]),
};
