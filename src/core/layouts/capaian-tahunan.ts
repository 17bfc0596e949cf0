import type { Layout } from '../tables/layout';
import { capaianAlone, column, kategori, keterangan, nomor, realisasi, satuan, target } from './columns';
import { capaianOfOneIndicator, kategoriLabel } from './shared-relations';

/**
 * @tabel capaian-tahunan
 * @dihitung Capaian tiap tahun = realisasi ÷ target tahun itu.
 * @contoh
 *   Perkembangan Capaian Nilai IKM
 *   No | Tahun | Target | Realisasi | Capaian (%)
 *   1 | 2023 | 78,00 | 79,56 | 102,00
 *   2 | 2024 | 80,00 | 82,00 | 102,50
 *   3 | 2025 | 82,00 | 84,05 | 102,50
 */
/** Target and realisasi of one indicator with a row for each year; its name stands in the title, if anywhere. */
export const capaianTahunanLayout: Layout = {
  kind: 'capaian-tahunan',
  name: 'Capaian satu indikator per tahun',
  section: 'perbandingan',
  titles: ['perbandingan tahunan', 'perkembangan', 'tren'],
  columns: [
    nomor,
    column('tahun', 'text', 'Tahun', [], { isYear: true }),
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
