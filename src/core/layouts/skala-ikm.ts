import { classNumbers } from '../relations/class-numbers';
import { column } from './columns';
import type { Layout } from '../tables/layout';

/** The scale of the satisfaction index: perception value, intervals, mutu and kinerja (Permen PANRB 14/2017). */
export const skalaIkmLayout: Layout = {
  kind: 'skala-ikm',
  name: 'Skala mutu pelayanan (IKM)',
  section: 'pendukung',
  titles: ['nilai persepsi', 'mutu pelayanan', 'interval konversi', 'kategori mutu pelayanan'],
  columns: [
    column('nilaiPersepsi', 'number', 'Nilai Persepsi', [], { whole: true }),
    column('intervalUnsur', 'text', 'Nilai Interval (NI)', ['nilai interval', 'interval skm', 'interval ikm']),
    column('interval', 'text', 'Nilai Interval Konversi (NIK)', [
      'nilai interval konversi',
      'interval konversi',
      'nilai konversi interval',
    ]),
    column('mutu', 'label', 'Mutu Pelayanan', ['mutu']),
    column('kategori', 'label', 'Kinerja Unit Pelayanan', [
      'kinerja unit pelayanan',
      'keterangan pelayanan',
      'kinerja',
    ]),
  ],
  required: ['interval', ['mutu', 'kategori']],
  relations: [classNumbers('nilaiPersepsi')],
};
