import { over, times } from '../expressions/expression';
import { computed } from '../relations/computed';
import { sumOfChildren } from '../relations/sum-of-children';
import type { Layout } from '../tables/layout';
import { column, keterangan, nomor } from './columns';

/**
 * @tabel profesionalitas-asn
 * @dihitung Jumlah = bobot × nilai ÷ 100; indeks = jumlahnya.
 * @contoh
 *   Tabel 3.19 Indeks Profesionalitas ASN
 *   No | Dimensi | Bobot | Nilai | Jumlah
 *   1 | Kualifikasi | 25 | 60,00 | 15,00
 *   2 | Kompetensi | 40 | 72,50 | 29,00
 *   3 | Kinerja | 30 | 85,00 | 25,50
 *   4 | Disiplin | 5 | 100,00 | 5,00
 *    | Jumlah | 100 | | 74,50
 */
/**
 * Indeks Profesionalitas ASN: four dimensions, each with its weight and its score of 0 to 100; the index is what they make
 * together. Weights: Permen PANRB 38/2018; the columns menurut praktik.
 */
export const profesionalitasAsnLayout: Layout = {
  kind: 'profesionalitas-asn',
  name: 'Indeks Profesionalitas ASN',
  section: 'pendukung',
  titles: ['indeks profesionalitas asn', 'indeks profesionalitas', 'ip asn', 'profesionalitas aparatur sipil negara'],
  source: {
    name: 'IP ASN',
    index: 'Indeks Profesionalitas ASN',
    explanation: 'Jumlah dari tabel Indeks Profesionalitas ASN',
    patterns: ['IP ASN*', 'Nilai IP ASN*', 'Indeks Profesionalitas ASN*', 'Nilai Indeks Profesionalitas ASN*'],
    least: 1,
    most: 100,
  },
  columns: [
    nomor,
    column('dimensi', 'text', 'Dimensi', ['aspek', 'unsur', 'komponen', 'dimensi penilaian'], {
      isCalled: (name) => /^\W*(?:\w\W+)?(?:kualifikasi|kompetensi|kinerja|disiplin)\b/i.test(name),
    }),
    column('bobot', 'number', 'Bobot', ['bobot dimensi', 'bobot persen'], { whole: true }),
    column('nilai', 'number', 'Nilai', ['skor', 'nilai dimensi', 'nilai rata rata', 'capaian']),
    column('jumlah', 'number', 'Jumlah', ['nilai akhir', 'nilai tertimbang', 'bobot x nilai', 'hasil', 'indeks']),
    keterangan,
  ],
  required: ['dimensi', 'bobot', 'nilai', 'jumlah'],
  totalName: /^(?:indeks|nilai)\b/i,
  total: { role: 'jumlah', indicator: 'Indeks Profesionalitas ASN' },
  bounds: [{ role: 'nilai', lower: 0, upper: 100, id: 'rentang.hundred' }],
  relations: [computed({ result: 'jumlah', as: over(times('bobot', 'nilai'), 100) }), sumOfChildren('bobot', 'jumlah')],
  form: {
    rows: [
      { dimensi: 'Kualifikasi', bobot: 25 },
      { dimensi: 'Kompetensi', bobot: 40 },
      { dimensi: 'Kinerja', bobot: 30 },
      { dimensi: 'Disiplin', bobot: 5 },
    ],
    total: 'dimensi',
  },
  example: [{ nilai: 61 }, { nilai: 72.5 }, { nilai: 85.3 }, { nilai: 100 }],
};
