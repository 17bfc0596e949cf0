import { isVariable } from './bounded-rows';
import { labelBelow } from '../relations/label-below';
import { sumOfChildren } from '../relations/sum-of-children';
import { column, nomor, keterangan } from './columns';
import type { Layout } from '../tables/layout';

/** The maturity of an office is scored on so many variables. */
const variables = 11;

/**
 * @tabel kematangan
 * @dihitung Jumlah skor sebelas variabel; tingkat kematangan.
 * @contoh
 *   Tabel 3.18 Penilaian Kematangan Perangkat Daerah
 *   No | Variabel | Skor
 *   1 | Kelembagaan | 4
 *   2 | Tata laksana | 3
 *   3 | Sumber daya manusia | 4
 *    | Jumlah | 11
 */
/** Maturity of the organisation: variables scored 1 to 5, their sum and its level. */
export const kematanganLayout: Layout = {
  kind: 'kematangan',
  name: 'Kematangan perangkat daerah',
  section: 'pendukung',
  titles: ['kematangan perangkat daerah', 'kematangan organisasi', 'penilaian kematangan'],
  total: { role: 'skor', indicator: 'Nilai Kematangan' },
  // Menurut praktik.
  bounds: [
    { role: 'skor', lower: 1, upper: 5, whole: true, instead: 'any', id: 'rentang.maturity', isBounded: isVariable },
  ],
  source: {
    name: 'Kematangan',
    index: 'Nilai Kematangan',
    explanation: 'Total skor dari tabel kematangan',
    patterns: ['Kematangan*', 'Nilai Kematangan*', 'Indeks Kematangan*', 'Tingkat Kematangan*', 'Skor Kematangan*'],
    least: variables,
    most: 5 * variables,
  },
  columns: [
    nomor,
    column('variabel', 'text', 'Variabel', ['aspek']),
    column('indikator', 'text', 'Indikator', ['uraian']),
    column('skor', 'number', 'Skor', ['nilai', 'nilai skor'], { whole: true }),
    keterangan,
  ],
  required: ['variabel', 'skor'],
  totalName: /^(?:nilai|skor)\b/i,
  form: { rows: Array.from({ length: variables }, () => ({})), total: 'variabel' },
  relations: [
    sumOfChildren('skor'),
    labelBelow({ name: 'variabel', numbers: ['skor'], indicator: 'Nilai Kematangan' }),
  ],
};
