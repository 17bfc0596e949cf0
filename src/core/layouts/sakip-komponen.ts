import { labelBelow } from '../relations/label-below';
import { sumAcross } from '../relations/sum-across';
import { sumOfChildren } from '../relations/sum-of-children';
import { column, keterangan, nomor } from './columns';
import type { Layout } from '../tables/layout';

const exampleRoles = ['subNilai', 'subNilai#1', 'subNilai#2', 'nilai', 'nilai-2', 'nilai#1', 'nilai#2'];
const exampleNumbers = [
  [4.8, 6.9, 11.1, 22.6, 21.6, 22.7, 22.4],
  [4.6, 6.75, 11, 22.1, 21.3, 22.3, 22],
  [1.95, 3.45, 5.7, 11.1, 10.8, 11.05, 11],
  [3.8, 5.6, 8.6, 17.6, 17.45, 18.1, 18],
];

/**
 * @tabel sakip-komponen
 * @dihitung Nilai komponen ≤ bobot; jumlah bobot 100; jumlah nilai; predikat.
 * @contoh
 *   Tabel 3.17 Hasil Evaluasi AKIP per Komponen
 *   No | Komponen yang Dinilai | Bobot | Nilai
 *   1 | Perencanaan Kinerja | 30 | 21,30
 *   2 | Pengukuran Kinerja | 30 | 18,60
 *   3 | Pelaporan Kinerja | 15 | 9,90
 *   4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 12,60
 *    | Jumlah | 100 | 62,40
 */
/** Components of the AKIP evaluation: weights 30, 30, 15, 25 and their values (Permen PANRB 88/2021). */
export const sakipKomponenLayout: Layout = {
  kind: 'sakip-komponen',
  name: 'Komponen nilai SAKIP',
  section: 'pendukung',
  titles: [
    'sakip komponen',
    'evaluasi akuntabilitas kinerja',
    'nilai sakip',
    'hasil evaluasi akip',
    'sakip perkomponen',
  ],
  total: { role: 'nilai', indicator: 'Nilai SAKIP', mayBeOlder: true },
  source: {
    name: 'Nilai SAKIP',
    index: 'Nilai SAKIP',
    explanation: 'Total nilai dari tabel komponen SAKIP',
    patterns: ['SAKIP*', 'Nilai*AKIP*', 'Hasil Evaluasi*AKIP*'],
    least: 1,
    most: 100,
  },
  columns: [
    nomor,
    column('komponen', 'text', 'Komponen', ['komponen yang dinilai', 'komponen penilaian'], {
      // Those of other indices have other names.
      isCalled: (name) => /\b(?:perencanaan|pengukuran|pelaporan|evaluasi)\b/i.test(name),
    }),
    column('bobot', 'number', 'Bobot', ['bobot komponen']),
    column('subNilai', 'number', 'Keberadaan (20%)', ['keberadaan', 'kualitas', 'pemanfaatan', 'bobot sub komponen'], {
      repeats: true,
    }),
    column(
      'nilai',
      'number',
      'Total Nilai',
      ['nilai', 'total', 'jumlah nilai', 'nilai akhir', 'penilaian mandiri', 'penjaminan kualitas', 'nilai akip'],
      { repeats: true },
    ),
    keterangan,
  ],
  required: ['komponen', 'bobot', 'nilai'],
  hierarchy: 'komponen',
  totalName: /^(?:nilai|hasil(?! antara\b)|indeks (?:rb|reformasi birokrasi))\b/i,
  form: {
    rows: [
      { komponen: 'Perencanaan Kinerja', bobot: 30 },
      { komponen: 'Pengukuran Kinerja', bobot: 30 },
      { komponen: 'Pelaporan Kinerja', bobot: 15 },
      { komponen: 'Evaluasi Akuntabilitas Kinerja Internal', bobot: 25 },
    ],
    total: 'komponen',
  },
  relations: [
    sumOfChildren('bobot', 'nilai', 'subNilai'),
    sumAcross({ result: 'nilai', parts: 'subNilai' }),
    labelBelow({ name: 'komponen', numbers: ['nilai'], indicator: 'Nilai SAKIP' }),
  ],
  example: exampleNumbers.map((numbers) =>
    Object.fromEntries(numbers.map((number, index) => [exampleRoles[index]!, number])),
  ),
};
