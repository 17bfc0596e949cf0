/** The tables of the satisfaction survey (Permen PANRB 14/2017), for every profile: the index is computed in them. */
import { printed, type ProfileTable } from './profile';

/** From the answers to the index. */
const surveyTables: readonly ProfileTable[] = [
  printed('IKM Unsur', 'ikm-unsur', [
    'Nilai Rata-Rata per Unsur dan Indeks Kepuasan Masyarakat Tahun {tahun}',
    'No. | Unsur Pelayanan | Nilai Rata-Rata | Penimbang | NRR Tertimbang | Nilai Konversi | Mutu Pelayanan | Kinerja Unit Pelayanan',
  ]),
  printed('IKM Jumlah Jawaban', 'ikm-jawaban', [
    'Jumlah Jawaban Responden per Unsur Pelayanan Tahun {tahun}',
    'No. | Unsur Pelayanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total',
  ]),
  printed('Skala IKM', 'skala-ikm', [
    'Nilai Persepsi, Interval Konversi, Mutu dan Kinerja Unit Pelayanan',
    'Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan | Kinerja Unit Pelayanan',
  ]),
  printed('Sampel SKM', 'sampel-skm', [
    'Jumlah Sampel Minimal Survei Kepuasan Masyarakat Tahun {tahun}',
    'Jumlah Pengguna Layanan (orang) | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden (orang) | Keterangan',
  ]),
  printed('Responden', { kind: 'responden', groups: 'sex' }, [
    'Data Responden Berdasarkan Jenis Kelamin',
    'Jenis Kelamin | Jumlah Responden | Persentase (%)',
  ]),
  printed('Responden', { kind: 'responden', groups: 'education' }, [
    'Data Responden Berdasarkan Tingkat Pendidikan',
    'Tingkat Pendidikan | Jumlah Responden | Persentase (%)',
  ]),
  printed('Responden', { kind: 'responden', groups: 'occupation' }, [
    'Data Responden Berdasarkan Pekerjaan',
    'Pekerjaan | Jumlah Responden | Persentase (%)',
  ]),
];

/** The tables of a profile, with those of the survey that it does not print in its own way. */
export function withSurvey(tables: readonly ProfileTable[]): ProfileTable[] {
  const kinds = new Set(tables.map((table) => table.kind));
  return [...tables, ...surveyTables.filter((table) => !kinds.has(table.kind))];
}
