import { printed, type Profile } from './profile';
import { withSurvey } from './survey-tables';

/** Tables as Kabupaten Brebes prints them (menurut praktik, LKjIP of 2023), with capaian and kategori that its table 3.2 leaves out. */
export const brebes: Profile = {
  id: 'brebes',
  name: 'Kabupaten Brebes',
  requiredTables: ['pk', 'pk-anggaran', 'capaian', 'ikm-unsur', 'realisasi-anggaran', 'realisasi-belanja'],
  scale: 'CAPAIAN4',
  efficiency: 'keluaran',
  tables: withSurvey([
    printed('2.1 Renstra', 'renstra', [
      'Tabel 2.1 Tujuan, Sasaran, Strategi, dan Kebijakan',
      'Tujuan | Sasaran | Strategi | Arah Kebijakan',
    ]),
    printed('2.2 PK', 'pk', [
      'PERJANJIAN KINERJA TAHUN {tahun} OPD KECAMATAN {kecamatan}',
      'SASARAN PROGRAM DAN KEGIATAN | INDIKATOR KINERJA | TARGET | ARAH | SUMBER REALISASI',
      '(1) | (2) | (3) |  | ',
    ]),
    printed('2.3 PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'ALOKASI ANGGARAN DAN JENIS BELANJA PROGRAM',
      'Program | Anggaran | Keterangan',
      '(1) | (2) | (3)',
    ]),
    printed('3.1 Skala', 'skala', [
      'Tabel 3.1 Skala Pengukuran Tingkat Capaian Kinerja',
      'No. | Rentang Capaian | Kategori Capaian',
    ]),
    printed('3.2 Capaian', 'capaian', [
      'Tabel 3.2 Capaian Kinerja Sasaran Strategis Kecamatan {kecamatan}',
      'NO | INDIKATOR | SATUAN | KONDISI AWAL {tahun-1} | {tahun} |  | CAPAIAN (%) | KATEGORI',
      ' |  |  |  | TARGET | REALISASI |  | ',
    ]),
    printed('3.3 Anggaran Sasaran', { kind: 'realisasi-anggaran', levels: 1 }, [
      'Tabel 3.3 Program/kegiatan Beserta Sumber Daya Keuangan Pendukung Pencapaian Sasaran Strategis',
      'Sumberdaya Keuangan Sasaran Strategis | Anggaran | Realisasi | Sisa anggaran | %',
    ]),
    printed('3.4 Realisasi Belanja', { kind: 'realisasi-belanja', levels: 3 }, [
      'Tabel 3.4 Capaian Kinerja Sasaran Strategis Perjanjian Kinerja Kecamatan {kecamatan} Tahun {tahun}',
      'No | Jenis Belanja | Pagu Anggaran {tahun} | Realisasi {tahun-1} | Capaian Kinerja Sasaran Strategis |  | Sisa Anggaran',
      ' |  |  |  | Realisasi {tahun} | % | ',
    ]),
    printed('Rekap Belanja', 'realisasi-belanja', [
      'REKAP',
      'NO | URUSAN | BELANJA |  | BERTAMBAH (BERKURANG) | ',
      ' |  | ANGGARAN | REALISASI | (RP) | (%)',
    ]),
    printed('IKM Unsur', 'ikm-unsur', [
      'Rincian hasil survey Indeks Kepuasan Masyarakat (IKM)',
      'No. | UNSUR PELAYANAN | NILAI RATA-RATA | PENIMBANG',
    ]),
    printed('Skala IKM', 'skala-ikm', [
      'Nilai Persepsi, Interval SKM, Interval Konversi SKM, Mutu Pelayanan dan Kinerja Unit Pelayanan',
      'Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan (x) | Kinerja Unit Pelayanan (y)',
    ]),
    printed('Responden', { kind: 'responden', groups: 'sex' }, [
      'Tabel 3.1. Data Responden Berdasarkan Jenis Kelamin',
      'Jenis Kelamin | Jumlah Responden | Prosentase (%)',
    ]),
    printed('Responden', { kind: 'responden', groups: 'education' }, [
      'Tabel 3.2. Data Responden Berdasarkan Tingkat Pendidikan',
      'Tingkat Pendidikan | Jumlah Responden | Prosentase (%)',
    ]),
    printed('Responden', { kind: 'responden', groups: 'occupation' }, [
      'Tabel 3.3. Data Responden Berdasarkan Pekerjaan Responden',
      'Pekerjaan | Jumlah Responden | Prosentase (%)',
    ]),
    printed('Lampiran PK', 'pk', [
      'PERJANJIAN KINERJA TAHUN {tahun} OPD KECAMATAN {kecamatan}',
      'SASARAN PROGRAM DAN KEGIATAN | INDIKATOR KINERJA | TARGET',
      '(1) | (2) | (3)',
    ]),
    printed('Lampiran PK Anggaran', { kind: 'pk-anggaran', levels: 1 }, [
      'PERJANJIAN KINERJA TAHUN {tahun} OPD KECAMATAN {kecamatan}',
      'PROGRAM / KEGIATAN | ANGGARAN | KETERANGAN',
      '(1) | (2) | (3)',
    ]),
  ]),
};
