import { labelBelow } from '../relations/label-below';
import { sumOfChildren } from '../relations/sum-of-children';
import { column, nomor, keterangan } from './columns';
import type { Layout } from '../tables/layout';

/** Maturity of the organisation: variables scored 1 to 5, their sum and its level. */
export const kematanganLayout: Layout = {
  kind: 'kematangan',
  name: 'Kematangan perangkat daerah',
  titles: ['kematangan perangkat daerah', 'kematangan organisasi', 'penilaian kematangan'],
  columns: [
    nomor,
    column('variabel', 'text', 'Variabel', ['aspek']),
    column('indikator', 'text', 'Indikator', ['uraian']),
    column('skor', 'number', 'Skor', ['nilai', 'nilai skor']),
    keterangan,
  ],
  required: ['variabel', 'skor'],
  totalName: /^(?:nilai|skor)\b/i,
  relations: [
    sumOfChildren({ rule: 'jumlah', columns: ['skor'] }),
    labelBelow({ name: 'variabel', numbers: ['skor'], indicator: 'Nilai Kematangan' }),
  ],
};
