import { column, nomor } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel skala
 * @dihitung Batasnya berurutan; kategori di tabel lain diperiksa menurut skala ini.
 * @contoh
 *   Tabel 3.1 Skala Nilai Peringkat Kinerja
 *   No | Interval Nilai | Kriteria
 *   1 | 91 ≤ 100 | Sangat Tinggi
 *   2 | 76 ≤ 90 | Tinggi
 *   3 | 66 ≤ 75 | Sedang
 *   4 | 51 ≤ 65 | Rendah
 *   5 | ≤ 50 | Sangat Rendah
 */
/** The scale by which a report names its capaian; it overrides the built-in one where labels are checked. */
export const skalaLayout: Layout = {
  kind: 'skala',
  name: 'Skala kategori',
  section: 'capaian',
  titles: ['skala', 'pengkategorian', 'kategori capaian', 'skala nilai peringkat kinerja'],
  columns: [
    nomor,
    column(
      'interval',
      'text',
      'Rentang Capaian',
      [
        'interval',
        'interval nilai',
        'skala capaian kinerja',
        'interval nilai realisasi kinerja',
        'rata rata persen capaian',
        'persen capaian',
        'rentang nilai',
        'nilai',
        'rentang',
        'skala nilai',
      ],
      { isInterval: true },
    ),
    column('kategori', 'label', 'Kategori', [
      'kategori penilaian',
      'kategori interpretasi',
      'kategori capaian',
      'kriteria penilaian realisasi kinerja',
      'kriteria',
      'interpretasi',
      'predikat',
      'kriteria penilaian',
    ]),
    column('kode', 'text', 'Kode', ['kode warna', 'warna']),
  ],
  required: ['interval', 'kategori'],
  relations: [],
};
