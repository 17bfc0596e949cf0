import { arah, column, indikator, keterangan, nomor, sasaran, satuan, target, targetAkhir, tujuan } from './columns';
import type { Layout } from '../tables/layout';

/** Tujuan, sasaran, indicators and yearly targets of the Renstra. */
export const renstraLayout: Layout = {
  kind: 'renstra',
  name: 'Rencana strategis',
  section: 'rencana',
  titles: ['tujuan sasaran', 'rencana strategis', 'renstra', 'matriks tujuan sasaran', 'rpjmd'],
  plans: 'years',
  columns: [
    nomor,
    column('misi', 'text', 'Misi', ['visi', 'visi misi']),
    tujuan,
    column('indikatorTujuan', 'text', 'Indikator Tujuan', ['tujuan indikator kinerja']),
    sasaran,
    { ...indikator, aliases: [...indikator.aliases, 'sasaran indikator kinerja'] },
    satuan,
    arah,
    target,
    targetAkhir,
    column('strategi', 'text', 'Strategi'),
    column('kebijakan', 'text', 'Arah Kebijakan', ['kebijakan']),
    keterangan,
  ],
  required: [
    ['tujuan', 'sasaran'],
    ['indikator', 'strategi', 'indikatorTujuan'],
  ],
  relations: [],
};
