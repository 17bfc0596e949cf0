import { column, indicatorColumns, kategori, kemajuan, keterangan, targetAkhir } from './columns';
import type { Layout } from '../tables/layout';
import { kemajuanOf, kemajuanRatio } from './shared-relations';
import { hasRoles, reportsRealisasi } from '../tables/table';

/**
 * @tabel kemajuan-renstra
 * @dihitung Kemajuan = realisasi tahun ini ÷ target akhir Renstra.
 * @contoh
 *   Tabel 3.4 Perbandingan Realisasi Kinerja dengan Target Akhir Renstra
 *   No | Indikator Kinerja | Realisasi 2025 | Target Akhir Renstra 2029 | Tingkat Kemajuan (%)
 *   1 | Nilai IKM | 84,05 | 88,00 | 95,51
 *   2 | Nilai SAKIP | 62,40 | 78,00 | 80,00
 */
/** Realisasi to date against the target at the end of the Renstra (Permen PANRB 53/2014, III.A.3). */
export const kemajuanRenstraLayout: Layout = {
  kind: 'kemajuan-renstra',
  name: 'Kemajuan terhadap target Renstra',
  section: 'kemajuan',
  titles: ['tingkat kemajuan', 'kemajuan capaian', 'target akhir renstra', 'target jangka menengah', 'kemajuan'],
  demanded: {
    severity: 'error',
    id: 'kelengkapan.table.kemajuan-renstra',
    shownBy: (table, year) => hasRoles(table, 'targetAkhir') && reportsRealisasi(table, year),
  },
  columns: [
    ...indicatorColumns,
    column('realisasi', 'number', 'Realisasi', ['realisasi kinerja', 'realisasi sampai dengan'], {
      repeats: true,
      substitutes: ['capaian', 'capaian kinerja'],
    }),
    targetAkhir,
    kemajuan,
    column('kemajuanLain', 'percent', '% Capaian', ['tingkat capaian', 'capaian']),
    kategori,
    keterangan,
  ],
  required: ['indikator', 'realisasi', 'targetAkhir', ['kemajuan', 'kemajuanLain']],
  relations: [kemajuanRatio, kemajuanOf('kemajuanLain', 'realisasi')],
};
