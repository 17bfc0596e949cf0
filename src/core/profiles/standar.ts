import { printed, type Profile } from './profile';
import { nationalRules } from './rules';
import { withSurvey } from './survey-tables';

/** The tables common to the reports, held to what every report must show. */
export const standar: Profile = {
  ...nationalRules,
  tables: withSurvey([
    printed('2.1 Renstra', 'renstra', [
      'Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Kinerja Renstra Kecamatan {kecamatan}',
      'No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target Kinerja pada Tahun',
      ' |  |  |  |  | {renstra}',
    ]),
    printed('2.2 IKU', 'iku', [
      'Tabel 2.2 Indikator Kinerja Utama Kecamatan {kecamatan}',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Penjelasan |  | ',
      ' |  |  |  | Definisi Operasional | Formulasi/Rumus Perhitungan | Sumber Data',
    ]),
    printed('2.3 RKT', 'rkt', [
      'Tabel 2.3 Rencana Kinerja Tahunan Kecamatan {kecamatan} Tahun {tahun}',
      'No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target',
    ]),
    printed('2.4 PK', 'pk', [
      'Tabel 2.4 Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      'No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Arah | Sumber Realisasi',
    ]),
    printed('2.5 PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'Tabel 2.5 Program dan Anggaran Perjanjian Kinerja Tahun {tahun}',
      'No. | Program | Anggaran (Rp) | Keterangan',
    ]),
    printed('2.4 PK Perubahan', 'pk', [
      'Perjanjian Kinerja Perubahan Kecamatan {kecamatan} Tahun {tahun}',
      'No. | Tujuan | Sasaran Strategis | Indikator Kinerja | Satuan | Target',
    ]),
    printed('2.5 PK Perubahan Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'Program dan Anggaran Perjanjian Kinerja Perubahan Tahun {tahun}',
      'No. | Program | Anggaran (Rp) | Keterangan',
    ]),
    printed('2.6 Program dan Target', 'program-target', [
      'Tabel 2.6 Rencana Program, Kegiatan dan Sub Kegiatan Tahun {tahun}',
      'No. | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target',
    ]),
    printed('3.1 Skala', 'skala', ['Tabel 3.1 Skala Nilai Peringkat Kinerja', 'No. | Rentang Capaian (%) | Kategori']),
    printed('3.2 Capaian', 'capaian', [
      'Tabel 3.2 Capaian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori | Sumber Data',
    ]),
    printed('3.3 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja dengan Tahun Sebelumnya',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | {tahun-2} |  |  | {tahun-1} |  |  | {tahun} |  | ',
      ' |  |  |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)',
    ]),
    printed('3.4 Kemajuan Renstra', 'kemajuan-renstra', [
      'Tabel 3.4 Kemajuan Capaian Kinerja terhadap Target Akhir Renstra',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi Tahun {tahun} | Target Akhir Renstra {akhir} | Tingkat Kemajuan',
    ]),
    printed('3.5 Standar Nasional', 'standar-nasional', [
      'Tabel 3.5 Perbandingan Realisasi dengan Standar Nasional/Provinsi',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi Tahun {tahun} | Standar Nasional/Provinsi | % Capaian | Keterangan',
    ]),
    printed('3.6 Analisis', 'analisis', [
      'Tabel 3.6 Analisis Keberhasilan, Kegagalan dan Solusi',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Analisis Keberhasilan/Kegagalan | Solusi yang Dilakukan',
    ]),
    printed('3.7 Program Penunjang', 'program-penunjang', [
      'Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang',
      'No. | Sasaran Strategis | Indikator Kinerja | Capaian (%) | Program/Kegiatan/Sub Kegiatan | Indikator Program | Capaian Program (%) | Menunjang/Tidak Menunjang',
    ]),
    printed('3.8 Efisiensi', 'efisiensi', [
      'Tabel 3.8 Analisis Efisiensi Penggunaan Sumber Daya',
      'No. | Sasaran Strategis | Indikator | Satuan | Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
      ' |  |  |  | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | ',
    ]),
    printed('3.9 Efisiensi Program', 'efisiensi-program', [
      'Tabel 3.9 Perbandingan Pencapaian Kinerja dan Anggaran Program, Kegiatan dan Sub Kegiatan',
      'No. | Program/Kegiatan/Sub Kegiatan | Satuan | Indikator Kinerja |  |  | Anggaran |  |  | Tingkat Efisiensi',
      ' |  |  | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | ',
    ]),
    printed('3.10 Efektivitas', 'efektivitas', [
      'Tabel 3.10 Efektivitas Anggaran terhadap Capaian Sasaran',
      'No. | Sasaran Strategis | Indikator Kinerja | Capaian Kinerja (%) | Anggaran |  | ',
      ' |  |  |  | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)',
    ]),
    printed('3.11 Realisasi Anggaran', 'realisasi-anggaran', [
      'Tabel 3.11 Anggaran dan Realisasi Program, Kegiatan dan Sub Kegiatan Tahun {tahun}',
      'No. | Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian | Sisa Anggaran (Rp)',
    ]),
    printed('3.12 Profesionalitas ASN', 'profesionalitas-asn', [
      'Tabel 3.12 Indeks Profesionalitas ASN Tahun {tahun}',
      'No | Dimensi | Bobot | Nilai | Jumlah',
    ]),
    printed('3.13 Rencana Aksi', 'rencana-aksi', [
      'Tabel 3.13 Rencana Aksi Perjanjian Kinerja dan Realisasinya per Triwulan Tahun {tahun}',
      'No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target |  |  |  |  | Realisasi |  |  |  |  | Capaian (%) | Status',
      ' |  |  |  | Tahun | TW I | TW II | TW III | TW IV | Tahun | TW I | TW II | TW III | TW IV |  | ',
    ]),
    printed('4.1 Rekap Capaian', 'rekap-capaian', [
      'Tabel 4.1 Simpulan Umum atas Capaian Kinerja Tahun {tahun}',
      'No. | Indikator Kinerja | Capaian | Kriteria',
    ]),
  ]),
};
