import { surveyIndex } from '../relations/survey-index';
import { unsurAnswers } from '../relations/unsur-answers';
import { unsurCounts } from '../relations/unsur-counts';
import { IKM } from '../calc/scales';
import { isUnsur } from './bounded-rows';
import { column, keterangan, nomor } from './columns';
import type { Layout } from '../tables/layout';
import { label } from '../relations/label';
import { labelBelow } from '../relations/label-below';
import { unsurNamed } from '../relations/unsur-name';
import { unsurConversion } from '../relations/unsur-conversion';
import { unsurSum } from '../relations/unsur-sum';
import { unsurTotals } from '../relations/unsur-totals';
import { unsurWeight } from '../relations/unsur-weight';

/**
 * @tabel ikm-unsur
 * @dihitung Nilai konversi = NRR × 25; NRR tertimbang; IKM; mutu; sama dengan jawaban responden bila ada.
 * @contoh
 *   Tabel 3.13 Nilai Rata-rata Unsur Survei Kepuasan Masyarakat
 *   No | Unsur Pelayanan | NRR | Nilai Konversi | Mutu
 *   1 | Persyaratan | 3,40 | 85,00 | B
 *   2 | Waktu Penyelesaian | 3,20 | 80,00 | B
 *   3 | Perilaku Pelaksana | 3,60 | 90,00 | A
 */
/** Averages per unsur of the satisfaction survey, and the index (Permen PANRB 14/2017). */
export const ikmUnsurLayout: Layout = {
  kind: 'ikm-unsur',
  name: 'Nilai rata-rata per unsur (IKM)',
  section: 'pendukung',
  titles: ['survei kepuasan masyarakat', 'skm', 'indeks kepuasan masyarakat', 'nilai unsur'],
  scale: IKM,
  // Permen PANRB 14/2017: averages of 1 to 4, converted to 25 to 100.
  bounds: [
    { role: 'nilaiRataRata', lower: 1, upper: 4, instead: [25, 100], id: 'rentang.average', isBounded: isUnsur },
    { role: 'konversi', lower: 25, upper: 100, id: 'rentang.conversion', isBounded: isUnsur },
  ],
  // Permen PANRB 14/2017: 25 to 100.
  source: {
    name: 'IKM',
    index: 'Indeks Kepuasan Masyarakat',
    explanation: 'Indeks dari tabel IKM per unsur (jawaban survei)',
    patterns: ['IKM*', 'Nilai IKM*', 'Nilai SKM*', 'Survei Kepuasan*', '*Indeks Kepuasan Masyarakat*'],
    least: 25,
    most: 100,
  },
  columns: [
    nomor,
    column('unsur', 'text', 'Unsur Pelayanan', ['unsur', 'unsur layanan', 'unsur skm'], {
      isCalled: (text) => unsurNamed(text) !== null,
    }),
    column(
      'jumlahNilai',
      'number',
      'Jumlah Nilai per Unsur',
      ['jumlah nilai', 'total nilai', 'total nilai unsur', 'jumlah skor', 'total skor'],
      { whole: true },
    ),
    column(
      'nilaiRataRata',
      'number',
      'Nilai Rata-Rata (NRR)',
      [
        'nilai rata rata per unsur',
        'rata rata',
        'nrr',
        'nrr per unsur',
        'nilai unsur',
        'skm',
        'nilai',
        'nilai skm',
        'ikm',
        'indeks',
        'indeks unsur',
        'nilai indeks',
      ],
      { derived: true, substitutes: ['skor'] },
    ),
    column('penimbang', 'number', 'Penimbang', ['bobot', 'nilai penimbang', 'bobot unsur', 'penimbang unsur'], {
      derived: true,
    }),
    column('tertimbang', 'number', 'NRR Tertimbang', ['nilai rata rata tertimbang', 'tertimbang', 'nilai tertimbang'], {
      derived: true,
    }),
    column('konversi', 'number', 'Nilai Konversi', ['konversi', 'nilai ikm konversi', 'nilai skm konversi']),
    column('mutu', 'label', 'Mutu Pelayanan', ['mutu']),
    column('kategori', 'label', 'Kinerja Unit Layanan', ['kinerja unit pelayanan', 'kinerja', 'kategori']),
    keterangan,
  ],
  required: ['unsur', 'nilaiRataRata'],
  relations: [
    unsurTotals,
    unsurConversion,
    unsurWeight,
    unsurSum,
    ...['mutu', 'kategori'].flatMap((result) => [
      label({ result, of: 'konversi' }),
      label({ result, of: 'nilaiRataRata', averageTimes: 25, unless: 'konversi' }),
    ]),
    labelBelow({ name: 'unsur', numbers: ['konversi', 'nilaiRataRata'] }),
  ],
  across: [surveyIndex, unsurCounts, unsurAnswers],
};
