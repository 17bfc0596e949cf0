import { capaianColumns, column, kemajuan, keterangan, targetAkhir } from './columns';
import { yearChange } from '../relations/year-change';
import type { Layout } from '../tables/layout';
import { capaianMean, capaianRatio, kategoriLabel, kemajuanRatio, labelsBelow } from './shared-relations';
import { hasRoles, type Table } from '../tables/table';

/** True for a table that prints what indicators reached in two years at least. */
function comparesYears(table: Table): boolean {
  const years = new Set<number>();
  for (const { spec, year } of table.columns) {
    if ((spec.role === 'realisasi' || spec.role === 'capaian') && year !== null) years.add(year);
  }
  // A table about the progress reads one of them.
  for (const { heading, year } of table.open) if (year !== null && /\brealisasi\b/i.test(heading)) years.add(year);
  return hasRoles(table, 'indikator') && years.size >= 2;
}

/**
 * @tabel perbandingan-tahun
 * @dihitung Capaian tiap tahun; kenaikan atau penurunan; angka tahun ini sama dengan tabel capaian.
 * @contoh
 *   Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja dengan Tahun Sebelumnya
 *   No | Indikator Kinerja | 2024 | < | < | 2025 | < | <
 *   ^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 82,00 | 102,50 | 82,00 | 84,05 | 102,50
 *   2 | Nilai SAKIP | 60,00 | 57,60 | 96,00 | 65,00 | 62,40 | 96,00
 */
/** Realisasi and capaian against earlier years (Permen PANRB 53/2014, III.A.2). */
export const perbandinganTahunLayout: Layout = {
  kind: 'perbandingan-tahun',
  name: 'Perbandingan dengan tahun sebelumnya',
  section: 'perbandingan',
  titles: [
    'perbandingan tahun sebelumnya',
    'perbandingan capaian kinerja',
    'perbandingan realisasi',
    'beberapa tahun sebelumnya',
  ],
  demanded: { severity: 'error', id: 'kelengkapan.table.perbandingan-tahun', shownBy: comparesYears },
  complete: true,
  columns: [
    ...capaianColumns,
    targetAkhir,
    kemajuan,
    keterangan,
    column('kenaikan', 'number', 'Naik/Turun', [
      ...[
        'kenaikan',
        'penurunan',
        'kenaikan penurunan',
        'peningkatan penurunan',
        'pertumbuhan',
        'perkembangan',
        'selisih',
      ],
    ]),
  ],
  required: ['indikator', ['realisasi', 'capaian']],
  relations: [capaianRatio, kemajuanRatio, capaianMean, kategoriLabel, labelsBelow, yearChange],
};
