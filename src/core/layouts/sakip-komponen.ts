import { labelBelow } from '../relations/label-below';
import { sumAcross } from '../relations/sum-across';
import { sumOfChildren } from '../relations/sum-of-children';
import { column, keterangan, nomor } from './columns';
import type { Layout } from '../tables/layout';

/** Components of the AKIP evaluation: weights 30, 30, 15, 25 and their values (Permen PANRB 88/2021). */
export const sakipKomponenLayout: Layout = {
  kind: 'sakip-komponen',
  name: 'Komponen nilai SAKIP',
  titles: [
    'sakip komponen',
    'evaluasi akuntabilitas kinerja',
    'nilai sakip',
    'hasil evaluasi akip',
    'sakip perkomponen',
  ],
  columns: [
    nomor,
    column('komponen', 'text', 'Komponen', ['komponen yang dinilai', 'komponen dinilai', 'komponen penilaian']),
    column('bobot', 'number', 'Bobot', ['bobot komponen']),
    column('subNilai', 'number', 'Keberadaan (20%)', ['keberadaan', 'kualitas', 'pemanfaatan', 'bobot sub komponen'], {
      repeats: true,
    }),
    column(
      'nilai',
      'number',
      'Total Nilai',
      [
        'nilai',
        'total',
        'jumlah nilai',
        'nilai akhir',
        'nilai tahun',
        'penilaian mandiri',
        'penjaminan kualitas',
        'nilai akip',
      ],
      { repeats: true },
    ),
    keterangan,
  ],
  required: ['komponen', 'bobot', 'nilai'],
  totalName: /^(?:nilai|hasil)\b/i,
  relations: [
    sumOfChildren({ rule: 'jumlah', columns: ['bobot', 'nilai', 'subNilai'] }),
    sumAcross({ rule: 'jumlah', result: 'nilai', parts: 'subNilai' }),
    labelBelow({ name: 'komponen', numbers: ['nilai'], indicator: 'Nilai SAKIP' }),
  ],
};
