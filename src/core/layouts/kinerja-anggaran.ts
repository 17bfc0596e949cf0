/** Columns of the tables that set what was reached beside what was spent, under headings such as Kinerja and Anggaran. */
import { alsoCalled, capaian, indicatorColumns, realisasi, target } from './columns';
import { anggaran, persenAnggaran, realisasiAnggaran } from './money-columns';
import type { ColumnSpec } from '../tables/layout';

/** The names that no column beside them can have: "Realisasi" alone is that of the indicator. */
const sayingMoney = ({ aliases }: ColumnSpec): string[] =>
  aliases.filter((name) => /\b(?:anggaran|keuangan|belanja|(?:peny|s)erapan)\b/.test(name));

/** From the number of the row to the share of the budget that was used. */
export const kinerjaAnggaranColumns: readonly ColumnSpec[] = [
  ...indicatorColumns,
  alsoCalled(target, 'indikator kinerja target'),
  alsoCalled(realisasi, 'indikator kinerja realisasi'),
  alsoCalled(
    capaian,
    'indikator kinerja capaian',
    'indikator kinerja capaian persen',
    'kinerja persen',
    'indikator kinerja persen',
  ),
  anggaran,
  {
    ...realisasiAnggaran,
    aliases: [...sayingMoney(realisasiAnggaran), 'realisasi anggaran rp'],
  },
  {
    ...persenAnggaran,
    aliases: [
      ...sayingMoney(persenAnggaran),
      'penyerapan anggaran',
      'keuangan capaian',
      'keuangan capaian persen',
      'keuangan persentase realisasi',
    ],
    heading: 'Serapan (%)',
  },
];
