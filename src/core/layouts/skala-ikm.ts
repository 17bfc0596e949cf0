import { classNumbers } from '../relations/class-numbers';
import { column } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel skala-ikm
 * @dihitung Mutu dan kinerja unit di tabel survei diperiksa menurut skala ini.
 * @contoh
 *   Nilai Persepsi, Interval Konversi, Mutu Pelayanan dan Kinerja Unit Pelayanan
 *   Nilai Persepsi | Nilai Interval | Nilai Interval Konversi | Mutu Pelayanan | Kinerja Unit Pelayanan
 *   1 | 1,00 - 2,5996 | 25,00 - 64,99 | D | Tidak Baik
 *   2 | 2,60 - 3,064 | 65,00 - 76,60 | C | Kurang Baik
 *   3 | 3,0644 - 3,532 | 76,61 - 88,30 | B | Baik
 *   4 | 3,5324 - 4,00 | 88,31 - 100,00 | A | Sangat Baik
 */
/** The scale of the satisfaction index: perception value, intervals, mutu and kinerja (Permen PANRB 14/2017). */
export const skalaIkmLayout: Layout = {
  kind: 'skala-ikm',
  name: 'Skala mutu pelayanan (IKM)',
  section: 'pendukung',
  titles: ['nilai persepsi', 'mutu pelayanan', 'interval konversi', 'kategori mutu pelayanan'],
  columns: [
    column('nilaiPersepsi', 'number', 'Nilai Persepsi', [], { whole: true }),
    column('intervalUnsur', 'text', 'Nilai Interval (NI)', ['interval skm', 'interval ikm'], {
      isInterval: true,
    }),
    column('interval', 'text', 'Nilai Interval Konversi (NIK)', ['interval konversi'], { isInterval: true }),
    column('mutu', 'label', 'Mutu Pelayanan', ['mutu']),
    column('kategori', 'label', 'Kinerja Unit Pelayanan', ['keterangan pelayanan', 'kinerja']),
  ],
  required: ['interval', ['mutu', 'kategori']],
  relations: [classNumbers('nilaiPersepsi')],
};
