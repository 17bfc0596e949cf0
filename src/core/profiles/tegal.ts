import type { Profile } from './profile';
import { withSurvey } from './survey-tables';

/** Tables as Kabupaten Tegal prints them (menurut praktik, LKjIP of 2021). */
export const tegal: Profile = {
  id: 'tegal',
  name: 'Kabupaten Tegal',
  requiredTables: [
    'iku',
    'renstra',
    'pk',
    'pk-anggaran',
    'capaian',
    'perbandingan-tahun',
    'kemajuan-renstra',
    'analisis',
    'efisiensi',
    'program-penunjang',
    'realisasi-anggaran',
  ],
  scale: 'CAPAIAN',
  efficiency: 'keluaran',
  tables: withSurvey([
    {
      kind: 'iku',
      sheet: '2.1 IKU',
      title: 'Tabel 2.1 Indikator Kinerja Utama Kecamatan {kecamatan}',
      headings: ['NO | TUJUAN | SASARAN | INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN', ' |  |  |  | {renstra}'],
    },
    {
      kind: 'renstra',
      sheet: '2.2 Renstra',
      title:
        'Tabel 2.2 Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah (Renstra {awal}-{akhir} Perubahan)',
      headings: ['No | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Satuan | Target {tahun}'],
    },
    {
      kind: 'pk',
      sheet: '2.3 PK',
      title: 'Tabel 2.3 Perjanjian Kinerja',
      headings: ['NO | Tujuan/ Sasaran | Indikator Kinerja | Satuan | Target | Arah | Sumber Realisasi'],
    },
    {
      kind: 'pk-anggaran',
      sheet: '2.4 PK Anggaran',
      title: 'Tabel 2.4 Program dan Kegiatan',
      headings: ['No | Program/Kegiatan | Indikator Kinerja | Target | Anggaran'],
      levels: 2,
    },
    {
      kind: 'skala',
      sheet: '3.1 Skala',
      title: 'Tabel 3.1 Skala Nilai Peringkat Kinerja',
      headings: ['Skala Capaian Kinerja | Kategori Penilaian'],
    },
    {
      kind: 'capaian',
      sheet: '3.2 Capaian',
      title: 'Tabel 3.2 Perbandingan Target dan Realisasi Kinerja',
      headings: ['NO | Tujuan/ Sasaran | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori | Sumber Data'],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.3 Perbandingan',
      title: 'Tabel 3.3 Perbandingan Realisasi Capaian Kinerja dengan Tahun Sebelumnya',
      headings: [
        'No | Tujuan/Sasaran | Indikator Kinerja | {tahun-2} |  |  | {tahun-1} |  |  | {tahun} |  | ',
        ' |  |  | Target | Realisasi | Capaian % | Target | Realisasi | Capaian % | Target | Realisasi | Capaian %',
      ],
    },
    {
      kind: 'kemajuan-renstra',
      sheet: '3.4 Kemajuan',
      title: 'Tabel 3.4 Perbandingan Realisasi Kinerja dengan Target Akhir Renstra',
      headings: [
        'No | Tujuan/Sasaran | Indikator Kinerja | Capaian {tahun} | Target Akhir {akhir} | % Capaian | Tingkat Kemajuan',
      ],
    },
    {
      kind: 'analisis',
      sheet: '3.5 Analisis',
      title: 'Tabel 3.5 Analisis Penyebab Keberhasilan/Kegagalan',
      headings: [
        'No | Tujuan/Sasaran | Indikator Kinerja | Target | Realisasi | % Capaian | Analisis Keberhasilan/Kegagalan | Solusi yang dilakukan',
      ],
    },
    {
      kind: 'efisiensi',
      sheet: '3.6 Efisiensi',
      title: 'Tabel 3.6 Analisis Efisiensi Penggunaan Sumber Daya',
      headings: [
        'NO | Tujuan/Sasaran | INDIKATOR KINERJA |  |  | ANGGARAN |  |  | Tingkat Efisiensi',
        ' |  | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % Capaian | ',
      ],
    },
    {
      kind: 'program-penunjang',
      sheet: '3.7 Program Penunjang',
      title: 'Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang',
      headings: [
        'No | Tujuan/Sasaran | Indikator Kinerja | % Capaian | Program/Kegiatan | Indikator Kinerja | % Capaian | Menunjang/ Tidak menunjang',
      ],
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.8 Realisasi Anggaran',
      title: 'Tabel 3.8 Capaian Anggaran Program, Kegiatan dan Sub Kegiatan',
      headings: ['No | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian'],
    },
  ]),
};
