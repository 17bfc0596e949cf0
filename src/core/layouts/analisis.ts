import {
  arah,
  capaianAlone,
  column,
  indikator,
  kategori,
  nomor,
  program,
  realisasi,
  sasaran,
  satuan,
  target,
} from './columns';
import type { Layout } from '../tables/layout';
import { capaianRatio, kategoriLabel } from './shared-relations';
import { hasRoles } from '../tables/table';

/** Causes of success or failure, and solutions (Permen PANRB 53/2014, III.A.5). */
export const analisisLayout: Layout = {
  kind: 'analisis',
  name: 'Analisis keberhasilan dan kegagalan',
  section: 'analisis',
  titles: ['analisis keberhasilan kegagalan', 'analisis penyebab', 'analisis solusi'],
  demanded: {
    severity: 'info',
    id: 'kelengkapan.table.analisis',
    shownBy: (table) => hasRoles(table, 'analisis') || hasRoles(table, 'solusi'),
  },
  complete: true,
  columns: [
    nomor,
    sasaran,
    program,
    indikator,
    satuan,
    arah,
    target,
    realisasi,
    capaianAlone,
    kategori,
    column(
      'analisis',
      'text',
      'Analisis Keberhasilan/Kegagalan',
      ['analisis', 'penyebab keberhasilan kegagalan', 'faktor pendorong penghambat', 'penyebab', 'hambatan', 'kendala'],
      { isProse: true },
    ),
    column(
      'solusi',
      'text',
      'Solusi yang Dilakukan',
      [
        'solusi',
        'solusi upaya',
        'upaya',
        'tindak lanjut',
        'solusi upaya peningkatan',
        'solusi upaya peningkatan yang ada',
      ],
      { isProse: true },
    ),
  ],
  required: ['indikator', ['analisis', 'solusi']],
  relations: [capaianRatio, kategoriLabel],
};
