/** The tables of the satisfaction survey (Permen PANRB 14/2017), for every profile: the index is computed in them. */
import type { ProfileTable } from './profile';

/** From the answers to the index. */
const surveyTables: readonly ProfileTable[] = [
  {
    kind: 'ikm-unsur',
    sheet: 'IKM Unsur',
    title: 'Nilai Rata-Rata per Unsur dan Indeks Kepuasan Masyarakat Tahun {tahun}',
    headings: [
      'No. | Unsur Pelayanan | Nilai Rata-Rata | Penimbang | NRR Tertimbang | Nilai Konversi | Mutu Pelayanan | Kinerja Unit Pelayanan',
    ],
  },
  {
    kind: 'ikm-jawaban',
    sheet: 'IKM Jumlah Jawaban',
    title: 'Jumlah Jawaban Responden per Unsur Pelayanan Tahun {tahun}',
    headings: ['No. | Unsur Pelayanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total'],
  },
  {
    kind: 'skala-ikm',
    sheet: 'Skala IKM',
    title: 'Nilai Persepsi, Interval Konversi, Mutu dan Kinerja Unit Pelayanan',
    headings: [
      'Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan | Kinerja Unit Pelayanan',
    ],
  },
  {
    kind: 'sampel-skm',
    sheet: 'Sampel SKM',
    title: 'Jumlah Sampel Minimal Survei Kepuasan Masyarakat Tahun {tahun}',
    headings: [
      'Jumlah Pengguna Layanan (orang) | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden (orang) | Keterangan',
    ],
  },
  {
    kind: 'responden',
    sheet: 'Responden',
    title: 'Data Responden Berdasarkan Jenis Kelamin',
    headings: ['Jenis Kelamin | Jumlah Responden | Persentase (%)'],
    groups: 'sex',
  },
  {
    kind: 'responden',
    sheet: 'Responden',
    title: 'Data Responden Berdasarkan Tingkat Pendidikan',
    headings: ['Tingkat Pendidikan | Jumlah Responden | Persentase (%)'],
    groups: 'education',
  },
  {
    kind: 'responden',
    sheet: 'Responden',
    title: 'Data Responden Berdasarkan Pekerjaan',
    headings: ['Pekerjaan | Jumlah Responden | Persentase (%)'],
    groups: 'occupation',
  },
];

/** The tables of a profile, with those of the survey that it does not print in its own way. */
export function withSurvey(tables: readonly ProfileTable[]): ProfileTable[] {
  const kinds = new Set(tables.map((table) => table.kind));
  return [...tables, ...surveyTables.filter((table) => !kinds.has(table.kind))];
}
