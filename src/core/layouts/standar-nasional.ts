import { comparisonAlternatives } from '../relations/capaian-methods';
import { ratio } from '../relations/ratio';
import { column, indicatorColumns, keterangan, realisasi } from './columns';
import type { Layout } from '../tables/layout';
import { hasRoles, type OpenColumn } from '../tables/table';

/** True for a column that is called by what it is compared with, in a table of another kind: "Kabupaten | Provinsi | Nasional". */
function isOfOthers({ heading }: OpenColumn): boolean {
  return /\b(?:provinsi|nasional)\b/i.test(heading);
}

/**
 * @tabel standar-nasional
 * @dihitung Perbandingan = realisasi ÷ standar.
 * @contoh
 *   Tabel 3.5 Perbandingan Realisasi Kinerja dengan Standar Nasional
 *   No | Indikator Kinerja | Realisasi 2025 | Standar Nasional | % Capaian
 *   1 | Nilai IKM | 84,05 | 80,00 | 105,06
 *   2 | Nilai SAKIP | 62,40 | 60,00 | 104,00
 */
/** Realisasi against a national, provincial or neighbouring standard (Permen PANRB 53/2014, III.A.4). */
export const standarNasionalLayout: Layout = {
  kind: 'standar-nasional',
  name: 'Perbandingan dengan standar nasional',
  section: 'standar',
  titles: [
    'standar nasional',
    'perbandingan standar',
    'standar nasional provinsi',
    'perbandingan nasional',
    'perbandingan provinsi',
  ],
  demanded: {
    severity: 'warning',
    id: 'kelengkapan.table.standar-nasional',
    shownBy: (table) => hasRoles(table, 'standar') || (hasRoles(table, 'indikator') && table.open.some(isOfOthers)),
  },
  columns: [
    ...indicatorColumns,
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
    column('pembanding', 'percent', '% Capaian', ['capaian', 'tingkat capaian', 'perbandingan persen']),
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
