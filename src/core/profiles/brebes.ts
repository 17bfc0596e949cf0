import type { Profile } from './profile';
import { withSurvey } from './survey-tables';

/** Tables as Kabupaten Brebes prints them (menurut praktik, LKjIP of 2023), with capaian and kategori that its table 3.2 leaves out. */
export const brebes: Profile = {
  id: 'brebes',
  name: 'Kabupaten Brebes',
  requiredTables: ['pk', 'pk-anggaran', 'capaian', 'ikm-unsur', 'realisasi-anggaran', 'realisasi-belanja'],
  scale: 'CAPAIAN4',
  efficiency: 'keluaran',
  tables: withSurvey([
    {
      kind: 'renstra',
      sheet: '2.1 Renstra',
      title: 'Tabel 2.1 Tujuan, Sasaran, Strategi, dan Kebijakan',
      headings: ['Tujuan | Sasaran | Strategi | Arah Kebijakan'],
    },
    {
      kind: 'pk',
      sheet: '2.2 PK',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} OPD KECAMATAN {kecamatan}',
      headings: [
        'SASARAN PROGRAM DAN KEGIATAN | INDIKATOR KINERJA | TARGET | ARAH | SUMBER REALISASI',
        '(1) | (2) | (3) |  | ',
      ],
    },
    {
      kind: 'pk-anggaran',
      sheet: '2.3 PK Anggaran',
      title: 'ALOKASI ANGGARAN DAN JENIS BELANJA PROGRAM',
      headings: ['Program | Anggaran | Keterangan', '(1) | (2) | (3)'],
      levels: 1,
    },
    {
      kind: 'skala',
      sheet: '3.1 Skala',
      title: 'Tabel 3.1 Skala Pengukuran Tingkat Capaian Kinerja',
      headings: ['No. | Rentang Capaian | Kategori Capaian'],
    },
    {
      kind: 'capaian',
      sheet: '3.2 Capaian',
      title: 'Tabel 3.2 Capaian Kinerja Sasaran Strategis Kecamatan {kecamatan}',
      headings: [
        'NO | INDIKATOR | SATUAN | KONDISI AWAL {tahun-1} | {tahun} |  | CAPAIAN (%) | KATEGORI',
        ' |  |  |  | TARGET | REALISASI |  | ',
      ],
    },
    {
      kind: 'realisasi-anggaran',
      sheet: '3.3 Anggaran Sasaran',
      title: 'Tabel 3.3 Program/kegiatan Beserta Sumber Daya Keuangan Pendukung Pencapaian Sasaran Strategis',
      headings: ['Sumberdaya Keuangan Sasaran Strategis | Anggaran | Realisasi | Sisa anggaran | %'],
      levels: 1,
    },
    {
      kind: 'realisasi-belanja',
      sheet: '3.4 Realisasi Belanja',
      title: 'Tabel 3.4 Capaian Kinerja Sasaran Strategis Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      headings: [
        'No | Jenis Belanja | Pagu Anggaran {tahun} | Realisasi {tahun-1} | Capaian Kinerja Sasaran Strategis |  | Sisa Anggaran',
        ' |  |  |  | Realisasi {tahun} | % | ',
      ],
      levels: 3,
    },
    {
      kind: 'realisasi-belanja',
      sheet: 'Rekap Belanja',
      title: 'REKAP',
      headings: ['NO | URUSAN | BELANJA |  | BERTAMBAH (BERKURANG) | ', ' |  | ANGGARAN | REALISASI | (RP) | (%)'],
    },
    {
      kind: 'ikm-unsur',
      sheet: 'IKM Unsur',
      title: 'Rincian hasil survey Indeks Kepuasan Masyarakat (IKM)',
      headings: ['No. | UNSUR PELAYANAN | NILAI RATA-RATA | PENIMBANG'],
    },
    {
      kind: 'skala-ikm',
      sheet: 'Skala IKM',
      title: 'Nilai Persepsi, Interval SKM, Interval Konversi SKM, Mutu Pelayanan dan Kinerja Unit Pelayanan',
      headings: [
        'Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan (x) | Kinerja Unit Pelayanan (y)',
      ],
    },
    {
      kind: 'responden',
      sheet: 'Responden',
      title: 'Tabel 3.1. Data Responden Berdasarkan Jenis Kelamin',
      headings: ['Jenis Kelamin | Jumlah Responden | Prosentase (%)'],
      groups: 'sex',
    },
    {
      kind: 'responden',
      sheet: 'Responden',
      title: 'Tabel 3.2. Data Responden Berdasarkan Tingkat Pendidikan',
      headings: ['Tingkat Pendidikan | Jumlah Responden | Prosentase (%)'],
      groups: 'education',
    },
    {
      kind: 'responden',
      sheet: 'Responden',
      title: 'Tabel 3.3. Data Responden Berdasarkan Pekerjaan Responden',
      headings: ['Pekerjaan | Jumlah Responden | Prosentase (%)'],
      groups: 'occupation',
    },
    {
      kind: 'pk',
      sheet: 'Lampiran PK',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} OPD KECAMATAN {kecamatan}',
      headings: ['SASARAN PROGRAM DAN KEGIATAN | INDIKATOR KINERJA | TARGET', '(1) | (2) | (3)'],
    },
    {
      kind: 'pk-anggaran',
      sheet: 'Lampiran PK Anggaran',
      title: 'PERJANJIAN KINERJA TAHUN {tahun} OPD KECAMATAN {kecamatan}',
      headings: ['PROGRAM / KEGIATAN | ANGGARAN | KETERANGAN', '(1) | (2) | (3)'],
      levels: 1,
    },
  ]),
};
