import { againstStandard, capaian, column, indicatorColumns, keterangan, realisasi, standar, target } from './columns';
import { either } from './either';
import { capaianOfPart, capaianRatio, pembandingRatio } from './shared-relations';
import type { Layout } from '../tables/layout';
import { hasRoles, type OpenColumn } from '../tables/table';

/** True for a column that is called by what it is compared with, in a table of another kind: "Kabupaten | Provinsi | Nasional". */
function isOfOthers({ heading }: OpenColumn): boolean {
  return /\b(?:provinsi|nasional)\b/i.test(heading);
}

/**
 * @tabel standar-nasional
 * @dihitung Perbandingan = realisasi ÷ standar; capaian = realisasi ÷ target, bila targetnya dicetak.
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
    target,
    realisasi,
    standar,
    // The only percentage is one of the standard, whatever capaian it is called.
    column('pembanding', 'percent', '% Capaian', [
      ...['perbandingan persen', ...againstStandard, capaian.heading, ...capaian.aliases],
    ]),
    capaian,
    keterangan,
  ],
  required: ['indikator', 'realisasi', 'standar'],
  relations: [capaianRatio, either(pembandingRatio, capaianOfPart('pembanding', 'realisasi', 'target'))],
};
