import type { Profile } from './profile';
import { withSurvey } from './survey-tables';

/** Tables as Kabupaten Sumenep prints them (menurut praktik, LKjIP of 2023). */
export const sumenep: Profile = {
  id: 'sumenep',
  name: 'Kabupaten Sumenep',
  requiredTables: [
    'renstra',
    'iku',
    'rkt',
    'pk',
    'pk-anggaran',
    'capaian',
    'perbandingan-tahun',
    'kemajuan-renstra',
    'standar-nasional',
    'analisis',
    'program-penunjang',
    'realisasi-anggaran',
    'efisiensi',
    'efisiensi-program',
  ],
  scale: 'CAPAIAN',
  efficiency: 'sisa',
  tables: withSurvey([
    {
      kind: 'renstra',
      sheet: '2.1 RPJMD',
      title:
        'Tabel 2.1 Misi, Tujuan, Sasaran dan Indikator RPJMD Yang Diintervensi Kecamatan {kecamatan} Kabupaten {kabupaten}',
      headings: ['NO | MISI | TUJUAN | SASARAN | INDIKATOR KINERJA', '(1) | (2) | (3) | (4) | (5)'],
    },
    {
      kind: 'renstra',
      sheet: '2.2 Renstra',
      title: 'Tabel 2.2 Tujuan, Sasaran, Indikator dan Target Kinerja Kecamatan {kecamatan} Kabupaten {kabupaten}',
      headings: [
        'NO | TUJUAN | SASARAN | INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN',
        ' |  |  |  | {renstra}',
        '(1) | (2) | (3) | (4) | (5)',
      ],
    },
    {
      kind: 'iku',
      sheet: '2.3 IKU',
      title: 'Tabel 2.3 Indikator Kinerja Utama Kecamatan {kecamatan} Kabupaten {kabupaten}',
      headings: [
        'NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | PENJELASAN |  | ',
        ' |  |  |  | DEFINISI OPERASIONAL | FORMULASI/RUMUS PERHITUNGAN | SUMBER DATA',
      ],
    },
    {
      kind: 'skala-ikm',
      sheet: 'Skala IKM',
      title:
        'Tabel 2.3 Indikator Kinerja Utama Kecamatan {kecamatan} Kabupaten {kabupaten} (tabel dalam kolom Formulasi/Rumus Perhitungan)',
      headings: [
        'NILAI PERSEPSI | NILAI INTERVAL (SI) | NILAI INTERVAL KONVERSI (SK) | MUTU PELAYANAN (M) | KETERANGAN PELAYANAN (K)',
      ],
    },
    {
      kind: 'rkt',
      sheet: '2.4 RKT Sebelum Reviu',
      title: 'Tabel 2.4 Rencana Kerja Tahun {tahun} sebelum reviu',
      headings: ['NO | TUJUAN | SASARAN | INDIKATOR KINERJA | SAT. | TARGET', '(1) | (2) | (3) | (4) | (5) | (6)'],
    },
    {
      kind: 'rkt',
      sheet: '2.4 RKT',
      title: 'Tabel 2.4 Rencana Kerja Tahun {tahun} setelah reviu',
      headings: ['NO | TUJUAN | SASARAN | INDIKATOR KINERJA | SAT. | TARGET', '(1) | (2) | (3) | (4) | (5) | (6)'],
    },
    {
      kind: 'pk',
      sheet: '2.6 PK',
      title:
        'Tabel 2.6 Perjanjian Kinerja Kecamatan {kecamatan} Kabupaten {kabupaten} Sebelum dan Sesudah Perubahan Tahun {tahun}',
      headings: [
        'NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET |  | ARAH | SUMBER REALISASI',
        ' |  |  |  | SEBELUM PERUBAHAN | SETELAH PERUBAHAN |  | ',
        '1 | 2 | 3 | 4 | 5 | 6 |  | ',
      ],
    },
    {
      kind: 'pk-anggaran',
      sheet: '2.7 PK Anggaran',
      title: 'Tabel 2.6 Program dan Kegiatan Kecamatan {kecamatan} Sebelum dan Sesudah Perubahan Tahun {tahun}',
      headings: [
        'NO | PROGRAM/KEGIATAN | INDIKATOR KINERJA | TARGET |  | ANGGARAN | ',
        ' |  |  | SEBELUM PERUBAHAN | SETELAH PERUBAHAN | SEBELUM PERUBAHAN | SETELAH PERUBAHAN',
        '1 | 2 | 3 | 4 | 5 | 6 | 7',
      ],
      levels: 2,
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
      title: 'Tabel 3.2 Capaian Indikator Kinerja Utama Kecamatan {kecamatan} Tahun {tahun}',
      headings: [
        'No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori | Sumber Data',
      ],
    },
    {
      kind: 'perbandingan-tahun',
      sheet: '3.3 Perbandingan',
      title: 'Tabel 3.3 Perbandingan Capaian Kinerja',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | {tahun-1} |  |  | {tahun} |  | ',
        ' |  |  | Target | Realisasi | % Capaian | Target | Realisasi | % Capaian',
      ],
    },
    {
      kind: 'kemajuan-renstra',
      sheet: '3.4 Kemajuan',
      title: 'Tabel 3.4 Tingkat Kemajuan Capaian Sasaran Strategis',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Realisasi Kinerja Tahun {tahun} | Target Akhir {akhir} | Tingkat Kemajuan',
        '1 | 2 | 3 | 4 | 5 | 6=4/5*100',
      ],
    },
    {
      kind: 'standar-nasional',
      sheet: '3.5 Standar Nasional',
      title: 'Tabel 3.5 Perbandingan Capaian dengan Standar Nasional/ Provinsi/ Kabupaten {kabupaten} lain',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Realisasi Tahun {tahun} | Standar Nasional | % Capaian',
        '1 | 2 | 3 | 4 | 5 | 6=4/5*100',
      ],
    },
    {
      kind: 'analisis',
      sheet: '3.6 Analisis',
      title: 'Tabel 3.7 Analisis Keberhasilan, Kegagalan dan Solusi',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | % Capaian | Tingkat Keberhasilan | Solusi/ upaya Peningkatan yang ada (Telah dan/ atau akan dilakukan)',
      ],
    },
    {
      kind: 'program-penunjang',
      sheet: '3.7 Program Penunjang',
      title: 'Tabel 3.7 Analisis Keberhasilan dan Kegagalan Program dan Kegiatan',
      headings: ['No. | Program/ Kegiatan/Sub Kegiatan | Indikator Kinerja | % Capaian | Menunjang/ Tidak Menunjang'],
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.8 Realisasi Anggaran',
      title: 'Tabel 3.8 Capaian Anggaran Program dan Kegiatan',
      headings: ['No. | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian'],
    },
    {
      kind: 'efisiensi',
      sheet: '3.9 Efisiensi',
      title: 'Tabel 3.9 Perbandingan Pencapaian Kinerja dan Anggaran Tujuan dan Sasaran',
      headings: [
        'No. | Sasaran Strategis | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
        ' |  | Target | Realisasi | % Capaian | Anggaran (Rp.) | Realisasi (Rp.) | % Capaian | ',
      ],
    },
    {
      kind: 'efisiensi-program',
      sheet: '3.10 Efisiensi Program',
      title: 'Tabel 3.10 Perbandingan Pencapaian Kinerja dan Anggaran Program dan Kegiatan',
      headings: [
        'No. | Program/ kegiatan | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
        ' |  | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % Capaian | ',
      ],
    },
    {
      kind: 'renstra',
      sheet: 'T-C.25 Renstra',
      title: 'Tabel T-C.25 Matriks Tujuan dan Sasaran Perangkat Daerah Kecamatan {kecamatan} Kabupaten {kabupaten}',
      headings: ['Tujuan / Sasaran | Indikator Tujuan / Sasaran | Target Kinerja', ' |  | {renstra}'],
    },
    {
      kind: 'program-target',
      sheet: 'T-C.27 Program Renstra',
      title:
        'Tabel T-C.27. Rencana Program dan Kegiatan Kec. {kecamatan} Kab. {kabupaten} Tahun {awal}-{akhir} (Setelah Perubahan)',
      headings: [
        'TUJUAN PD | INDIKATOR TUJUAN PD | SASARAN PD | INDIKATOR SASARAN PD | KODE | PROGRAM DAN KEGIATAN | INDIKATOR PROGRAM DAN KEGIATAN | DATA CAPAIAN AWAL PERENCANAAN | TARGET KINERJA PROGRAM DAN KERANGKA PENDANAAN |  | KONDISI KINERJA PADA AKHIR PERIODE RENSTRA | LOKASI',
        ' |  |  |  |  |  |  |  | TAHUN {renstra} |  |  | ',
        ' |  |  |  |  |  |  |  | TARGET | RP |  | ',
        '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12',
      ],
      levels: 2,
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK',
      title: 'LAMPIRAN PERJANJIAN KINERJA TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      headings: ['NO. | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET', '(1) | (2) | (3) | (4)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'Lampiran PK Anggaran',
      title: 'LAMPIRAN PERJANJIAN KINERJA TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      headings: ['NO. | PROGRAM | ANGGARAN | KETERANGAN'],
      levels: 1,
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK Perubahan',
      title: 'LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      headings: ['No. | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET', '(1) | (2) | (3) | (4)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'PK Perubahan Anggaran',
      title: 'LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      headings: ['NO. | PROGRAM | ANGGARAN |  | KETERANGAN', ' |  | SEBELUM PERUBAHAN | SETELAH PERUBAHAN | '],
      levels: 1,
    },
  ]),
};
