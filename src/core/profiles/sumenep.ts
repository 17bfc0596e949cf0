import { printed, type Profile } from './profile';
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
    printed('2.1 RPJMD', 'renstra', [
      'Tabel 2.1 Misi, Tujuan, Sasaran dan Indikator RPJMD Yang Diintervensi Kecamatan {kecamatan} Kabupaten {kabupaten}',
      'NO | MISI | TUJUAN | SASARAN | INDIKATOR KINERJA',
      '(1) | (2) | (3) | (4) | (5)',
    ]),
    printed('2.2 Renstra', 'renstra', [
      'Tabel 2.2 Tujuan, Sasaran, Indikator dan Target Kinerja Kecamatan {kecamatan} Kabupaten {kabupaten}',
      'NO | TUJUAN | SASARAN | INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN',
      ' |  |  |  | {renstra}',
      '(1) | (2) | (3) | (4) | (5)',
    ]),
    printed('2.3 IKU', 'iku', [
      'Tabel 2.3 Indikator Kinerja Utama Kecamatan {kecamatan} Kabupaten {kabupaten}',
      'NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | PENJELASAN |  | ',
      ' |  |  |  | DEFINISI OPERASIONAL | FORMULASI/RUMUS PERHITUNGAN | SUMBER DATA',
    ]),
    printed('Skala IKM', 'skala-ikm', [
      'Tabel 2.3 Indikator Kinerja Utama Kecamatan {kecamatan} Kabupaten {kabupaten} (tabel dalam kolom Formulasi/Rumus Perhitungan)',
      'NILAI PERSEPSI | NILAI INTERVAL (SI) | NILAI INTERVAL KONVERSI (SK) | MUTU PELAYANAN (M) | KETERANGAN PELAYANAN (K)',
    ]),
    printed('2.4 RKT Sebelum Reviu', 'rkt', [
      'Tabel 2.4 Rencana Kerja Tahun {tahun} sebelum reviu',
      'NO | TUJUAN | SASARAN | INDIKATOR KINERJA | SAT. | TARGET',
      '(1) | (2) | (3) | (4) | (5) | (6)',
    ]),
    printed('2.4 RKT', 'rkt', [
      'Tabel 2.4 Rencana Kerja Tahun {tahun} setelah reviu',
      'NO | TUJUAN | SASARAN | INDIKATOR KINERJA | SAT. | TARGET',
      '(1) | (2) | (3) | (4) | (5) | (6)',
    ]),
    printed('2.6 PK', 'pk', [
      'Tabel 2.6 Perjanjian Kinerja Kecamatan {kecamatan} Kabupaten {kabupaten} Sebelum dan Sesudah Perubahan Tahun {tahun}',
      'NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET |  | ARAH | SUMBER REALISASI',
      ' |  |  |  | SEBELUM PERUBAHAN | SETELAH PERUBAHAN |  | ',
      '1 | 2 | 3 | 4 | 5 | 6 |  | ',
    ]),
    printed('2.7 PK Anggaran', { kind: 'pk-anggaran', levels: 2 }, [
      'Tabel 2.6 Program dan Kegiatan Kecamatan {kecamatan} Sebelum dan Sesudah Perubahan Tahun {tahun}',
      'NO | PROGRAM/KEGIATAN | INDIKATOR KINERJA | TARGET |  | ANGGARAN | ',
      ' |  |  | SEBELUM PERUBAHAN | SETELAH PERUBAHAN | SEBELUM PERUBAHAN | SETELAH PERUBAHAN',
      '1 | 2 | 3 | 4 | 5 | 6 | 7',
    ]),
    printed('3.1 Skala', 'skala', [
      'Tabel 3.1 Pengkategorian Capaian Kinerja',
      'No | Kategori/Interpretasi | Rata-Rata % Capaian',
    ]),
    printed('3.2 Capaian', 'capaian', [
      'Tabel 3.2 Capaian Indikator Kinerja Utama Kecamatan {kecamatan} Tahun {tahun}',
      'No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori | Sumber Data',
    ]),
    printed('3.3 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.3 Perbandingan Capaian Kinerja',
      'No. | Sasaran Strategis | Indikator Kinerja | {tahun-1} |  |  | {tahun} |  | ',
      ' |  |  | Target | Realisasi | % Capaian | Target | Realisasi | % Capaian',
    ]),
    printed('3.4 Kemajuan', 'kemajuan-renstra', [
      'Tabel 3.4 Tingkat Kemajuan Capaian Sasaran Strategis',
      'No. | Sasaran Strategis | Indikator Kinerja | Realisasi Kinerja Tahun {tahun} | Target Akhir {akhir} | Tingkat Kemajuan',
      '1 | 2 | 3 | 4 | 5 | 6=4/5*100',
    ]),
    printed('3.5 Standar Nasional', 'standar-nasional', [
      'Tabel 3.5 Perbandingan Capaian dengan Standar Nasional/ Provinsi/ Kabupaten {kabupaten} lain',
      'No. | Sasaran Strategis | Indikator Kinerja | Realisasi Tahun {tahun} | Standar Nasional | % Capaian',
      '1 | 2 | 3 | 4 | 5 | 6=4/5*100',
    ]),
    printed('3.6 Analisis', 'analisis', [
      'Tabel 3.7 Analisis Keberhasilan, Kegagalan dan Solusi',
      'No. | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | % Capaian | Tingkat Keberhasilan | Solusi/ upaya Peningkatan yang ada (Telah dan/ atau akan dilakukan)',
    ]),
    printed('3.7 Program Penunjang', 'program-penunjang', [
      'Tabel 3.7 Analisis Keberhasilan dan Kegagalan Program dan Kegiatan',
      'No. | Program/ Kegiatan/Sub Kegiatan | Indikator Kinerja | % Capaian | Menunjang/ Tidak Menunjang',
    ]),
    printed('3.8 Realisasi Anggaran', 'realisasi-anggaran', [
      'Tabel 3.8 Capaian Anggaran Program dan Kegiatan',
      'No. | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian',
    ]),
    printed('3.9 Efisiensi', 'efisiensi', [
      'Tabel 3.9 Perbandingan Pencapaian Kinerja dan Anggaran Tujuan dan Sasaran',
      'No. | Sasaran Strategis | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
      ' |  | Target | Realisasi | % Capaian | Anggaran (Rp.) | Realisasi (Rp.) | % Capaian | ',
    ]),
    printed('3.10 Efisiensi Program', 'efisiensi-program', [
      'Tabel 3.10 Perbandingan Pencapaian Kinerja dan Anggaran Program dan Kegiatan',
      'No. | Program/ kegiatan | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
      ' |  | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % Capaian | ',
    ]),
    printed('T-C.25 Renstra', 'renstra', [
      'Tabel T-C.25 Matriks Tujuan dan Sasaran Perangkat Daerah Kecamatan {kecamatan} Kabupaten {kabupaten}',
      'Tujuan / Sasaran | Indikator Tujuan / Sasaran | Target Kinerja',
      ' |  | {renstra}',
    ]),
    printed('T-C.27 Program Renstra', { kind: 'program-target', levels: 2 }, [
      'Tabel T-C.27. Rencana Program dan Kegiatan Kec. {kecamatan} Kab. {kabupaten} Tahun {awal}-{akhir} (Setelah Perubahan)',
      'TUJUAN PD | INDIKATOR TUJUAN PD | SASARAN PD | INDIKATOR SASARAN PD | KODE | PROGRAM DAN KEGIATAN | INDIKATOR PROGRAM DAN KEGIATAN | DATA CAPAIAN AWAL PERENCANAAN | TARGET KINERJA PROGRAM DAN KERANGKA PENDANAAN |  | KONDISI KINERJA PADA AKHIR PERIODE RENSTRA | LOKASI',
      ' |  |  |  |  |  |  |  | TAHUN {renstra} |  |  | ',
      ' |  |  |  |  |  |  |  | TARGET | RP |  | ',
      '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12',
    ]),
    printed('Lampiran PK', 'pk', [
      'LAMPIRAN PERJANJIAN KINERJA TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      'NO. | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET',
      '(1) | (2) | (3) | (4)',
    ]),
    printed('Lampiran PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'LAMPIRAN PERJANJIAN KINERJA TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      'NO. | PROGRAM | ANGGARAN | KETERANGAN',
    ]),
    printed('Lampiran PK Perubahan', 'pk', [
      'LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      'No. | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET',
      '(1) | (2) | (3) | (4)',
    ]),
    printed('PK Perubahan Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun} KECAMATAN {kecamatan} KABUPATEN {kabupaten}',
      'NO. | PROGRAM | ANGGARAN |  | KETERANGAN',
      ' |  | SEBELUM PERUBAHAN | SETELAH PERUBAHAN | ',
    ]),
  ]),
};
