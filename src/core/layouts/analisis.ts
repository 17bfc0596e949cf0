import { capaianColumns, column } from './columns';
import type { Layout } from '../tables/layout';
import { capaianRatio, kategoriLabel } from './shared-relations';
import { hasRoles } from '../tables/table';

/**
 * @tabel analisis
 * @dihitung Capaian = realisasi ÷ target; sebab dan solusi terisi.
 * @contoh
 *   Tabel 3.6 Analisis Penyebab Keberhasilan/Kegagalan dan Solusi
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Analisis Keberhasilan/Kegagalan | Solusi yang Dilakukan
 *   1 | Nilai IKM | 82,00 | 84,05 | 102,50 | Loket ditambah | Antrean daring
 *   2 | Nilai SAKIP | 65,00 | 62,40 | 96,00 | Pohon kinerja belum lengkap | Menyusun pohon kinerja
 */
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
    ...capaianColumns,
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
