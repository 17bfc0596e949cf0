import {
  anggaran,
  capaian,
  column,
  indikator,
  keterangan,
  nomor,
  persenAnggaran,
  realisasiAnggaran,
  sasaran,
} from './columns';
import type { Layout } from './layout';
import { serapanRatio } from './shared-relations';

/** Capaian beside the share of the budget that was used. */
export const efektivitasLayout: Layout = {
  kind: 'efektivitas',
  name: 'Efektivitas anggaran',
  titles: ['efektivitas anggaran', 'efektifitas anggaran', 'efektivitas penggunaan anggaran'],
  columns: [
    nomor,
    sasaran,
    indikator,
    capaian,
    anggaran,
    { ...realisasiAnggaran, aliases: ['realisasi anggaran', 'realisasi anggaran rp', 'anggaran realisasi'] },
    {
      ...persenAnggaran,
      aliases: ['realisasi anggaran persen', 'anggaran persen', 'serapan', 'anggaran realisasi persen'],
    },
    column('keteranganEfektif', 'label', 'Keterangan', ['keterangan', 'kriteria']),
    keterangan,
  ],
  required: ['capaian', 'realisasiAnggaran', 'persenAnggaran'],
  relations: [serapanRatio],
};
