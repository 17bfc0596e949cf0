import { printed, type Profile } from './profile';
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
    printed('2.1 IKU', 'iku', [
      'Tabel 2.1 Indikator Kinerja Utama Kecamatan {kecamatan}',
      'NO | TUJUAN | SASARAN | INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN',
      ' |  |  |  | {renstra}',
    ]),
    printed('2.2 Renstra', 'renstra', [
      'Tabel 2.2 Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah (Renstra {awal}-{akhir} Perubahan)',
      'No | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Satuan | Target {tahun}',
    ]),
    printed('2.3 PK', 'pk', [
      'Tabel 2.3 Perjanjian Kinerja',
      'NO | Tujuan/ Sasaran | Indikator Kinerja | Satuan | Target | Arah | Sumber Realisasi',
    ]),
    printed('2.4 PK Anggaran', { kind: 'pk-anggaran', levels: 2 }, [
      'Tabel 2.4 Program dan Kegiatan',
      'No | Program/Kegiatan | Indikator Kinerja | Target | Anggaran',
    ]),
    printed('3.1 Skala', 'skala', [
      'Tabel 3.1 Skala Nilai Peringkat Kinerja',
      'Skala Capaian Kinerja | Kategori Penilaian',
    ]),
    printed('3.2 Capaian', 'capaian', [
      'Tabel 3.2 Perbandingan Target dan Realisasi Kinerja',
      'NO | Tujuan/ Sasaran | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori | Sumber Data',
    ]),
    printed('3.3 Perbandingan', 'perbandingan-tahun', [
      'Tabel 3.3 Perbandingan Realisasi Capaian Kinerja dengan Tahun Sebelumnya',
      'No | Tujuan/Sasaran | Indikator Kinerja | {tahun-2} |  |  | {tahun-1} |  |  | {tahun} |  | ',
      ' |  |  | Target | Realisasi | Capaian % | Target | Realisasi | Capaian % | Target | Realisasi | Capaian %',
    ]),
    printed('3.4 Kemajuan', 'kemajuan-renstra', [
      'Tabel 3.4 Perbandingan Realisasi Kinerja dengan Target Akhir Renstra',
      'No | Tujuan/Sasaran | Indikator Kinerja | Capaian {tahun} | Target Akhir {akhir} | % Capaian | Tingkat Kemajuan',
    ]),
    printed('3.5 Analisis', 'analisis', [
      'Tabel 3.5 Analisis Penyebab Keberhasilan/Kegagalan',
      'No | Tujuan/Sasaran | Indikator Kinerja | Target | Realisasi | % Capaian | Analisis Keberhasilan/Kegagalan | Solusi yang dilakukan',
    ]),
    printed('3.6 Efisiensi', 'efisiensi', [
      'Tabel 3.6 Analisis Efisiensi Penggunaan Sumber Daya',
      'NO | Tujuan/Sasaran | INDIKATOR KINERJA |  |  | ANGGARAN |  |  | Tingkat Efisiensi',
      ' |  | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % Capaian | ',
    ]),
    printed('3.7 Program Penunjang', 'program-penunjang', [
      'Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang',
      'No | Tujuan/Sasaran | Indikator Kinerja | % Capaian | Program/Kegiatan | Indikator Kinerja | % Capaian | Menunjang/ Tidak menunjang',
    ]),
    printed('3.8 Realisasi Anggaran', 'realisasi-anggaran', [
      'Tabel 3.8 Capaian Anggaran Program, Kegiatan dan Sub Kegiatan',
      'No | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian',
    ]),
  ]),
};
