import { comparisonAlternatives } from '../relations/capaian-methods';
import { ratio } from '../relations/ratio';
import { arah, column, indikator, keterangan, nomor, realisasi, sasaran, satuan } from './columns';
import type { Layout } from '../tables/layout';
import { hasRoles } from '../tables/table';

/** Realisasi against a national, provincial or neighbouring standard (Permen PANRB 53/2014, III.A.4). */
export const standarNasionalLayout: Layout = {
  kind: 'standar-nasional',
  name: 'Perbandingan dengan standar nasional',
  section: 'standar',
  titles: ['standar nasional', 'perbandingan standar', 'standar nasional provinsi'],
  demanded: {
    severity: 'warning',
    id: 'kelengkapan.table.standar-nasional',
    shownBy: (table) => hasRoles(table, 'standar'),
  },
  columns: [
    nomor,
    sasaran,
    indikator,
    satuan,
    arah,
    realisasi,
    column('standar', 'number', 'Standar Nasional', [
      'standar nasional provinsi',
      'standar nasional provinsi daerah sekitar',
      'standar provinsi',
      'standar',
      'realisasi nasional',
      'nasional',
      'provinsi',
      'rata rata nasional',
      'rata rata provinsi',
      'rata rata kabupaten',
      'pembanding',
    ]),
    column('pembanding', 'percent', '% Capaian', [
      'capaian persen',
      'capaian',
      'tingkat capaian',
      'perbandingan persen',
    ]),
    keterangan,
  ],
  required: ['indikator', 'realisasi', 'standar'],
  relations: [
    ratio({
      rule: 'pembanding',
      result: 'pembanding',
      numerator: 'realisasi',
      denominator: 'standar',
      carried: true,
      ofIndicator: true,
      alternatives: comparisonAlternatives,
    }),
  ],
};
