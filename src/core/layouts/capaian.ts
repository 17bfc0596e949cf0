import { capaianMean, capaianRatio, kategoriLabel, kemajuanRatio, labelsBelow } from './shared-relations';
import {
  capaianAlone,
  indikator,
  kategori,
  kemajuan,
  keterangan,
  nomor,
  program,
  realisasi,
  sasaran,
  satuan,
  sumberData,
  target,
  targetAkhir,
  tujuan,
  column,
} from './columns';
import type { Layout } from '../tables/layout';

/** Target against realisasi of this year: the heart of Bab III (Permen PANRB 53/2014, III.A.1). */
export const capaianLayout: Layout = {
  kind: 'capaian',
  name: 'Capaian kinerja',
  titles: [
    'capaian kinerja',
    'realisasi indikator kinerja',
    'target realisasi kinerja',
    'capaian indikator kinerja utama',
    'pengukuran kinerja',
  ],
  decides: { indikator: ['realisasi', 'capaian'] },
  complete: true,
  columns: [
    nomor,
    tujuan,
    sasaran,
    program,
    indikator,
    satuan,
    column('kondisiAwal', 'number', 'Kondisi Awal', ['kondisi awal']),
    target,
    realisasi,
    capaianAlone,
    kategori,
    targetAkhir,
    kemajuan,
    sumberData,
    keterangan,
  ],
  required: ['indikator', 'target', 'realisasi'],
  relations: [capaianRatio, kemajuanRatio, capaianMean, kategoriLabel, labelsBelow],
};
