import { column, keterangan } from './columns';
import { kinerjaAnggaranColumns } from './kinerja-anggaran';
import type { Layout } from '../tables/layout';
import { capaianRatio, serapanRatio } from './shared-relations';

/** Capaian beside the share of the budget that was used. */
export const efektivitasLayout: Layout = {
  kind: 'efektivitas',
  name: 'Efektivitas anggaran',
  section: 'efisiensi',
  titles: ['efektivitas anggaran', 'efektifitas anggaran', 'efektivitas penggunaan anggaran'],
  columns: [
    ...kinerjaAnggaranColumns,
    column('keteranganEfektif', 'label', 'Keterangan', ['keterangan', 'kriteria']),
    keterangan,
  ],
  required: ['capaian', 'realisasiAnggaran', 'persenAnggaran'],
  relations: [capaianRatio, serapanRatio],
};
