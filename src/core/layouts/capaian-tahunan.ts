import type { Layout } from '../tables/layout';
import { capaianAlone, column, kategori, keterangan, nomor, realisasi, satuan, target } from './columns';
import { capaianOfOneIndicator, kategoriLabel } from './shared-relations';

/** Target and realisasi of one indicator with a row for each year; its name stands in the title, if anywhere. */
export const capaianTahunanLayout: Layout = {
  kind: 'capaian-tahunan',
  name: 'Capaian satu indikator per tahun',
  section: 'perbandingan',
  titles: ['perbandingan tahunan', 'perkembangan', 'tren'],
  columns: [
    nomor,
    column('tahun', 'text', 'Tahun'),
    satuan,
    { ...target, repeats: false },
    { ...realisasi, repeats: false },
    { ...capaianAlone, repeats: false },
    kategori,
    keterangan,
  ],
  required: ['tahun', 'target', 'realisasi', 'capaian'],
  relations: [capaianOfOneIndicator, kategoriLabel],
};
