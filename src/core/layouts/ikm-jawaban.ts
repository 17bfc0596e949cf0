import { surveyIndex } from '../relations/survey-index';
import { answerShareRows, answerShares } from '../relations/answer-shares';
import { sumAcross } from '../relations/sum-across';
import { column, nomor } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel ikm-jawaban
 * @dihitung Jumlah jawaban tiap unsur = jumlah responden; persentase; NRR unsur dari jawabannya.
 * @contoh
 *   Tabel 3.14 Jawaban Responden per Unsur
 *   No | Unsur Pelayanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Jumlah
 *   1 | Persyaratan | 0 | 4 | 22 | 24 | 50
 *   2 | Waktu Penyelesaian | 1 | 6 | 25 | 18 | 50
 *   3 | Perilaku Pelaksana | 0 | 2 | 16 | 32 | 50
 */
/** How many respondents gave each answer, per unsur (Permen PANRB 14/2017). */
export const ikmJawabanLayout: Layout = {
  kind: 'ikm-jawaban',
  name: 'Jumlah jawaban per unsur (IKM)',
  section: 'pendukung',
  titles: ['unsur', 'jawaban responden'],
  columns: [
    nomor,
    column('unsur', 'text', 'Unsur Layanan', ['unsur', 'unsur pelayanan']),
    column(
      'jawaban',
      'number',
      'Tidak Baik',
      ['kurang baik', 'baik', 'sangat baik', 'tidak sesuai', 'kurang sesuai', 'sesuai', 'sangat sesuai'],
      { repeats: true, whole: true },
    ),
    column('jumlah', 'number', 'Total', ['jumlah', 'jumlah responden'], { whole: true }),
  ],
  required: ['unsur', 'jawaban', 'jumlah'],
  relations: [sumAcross({ result: 'jumlah', parts: 'jawaban', rowsWithoutSum: answerShareRows }), answerShares],
  across: [surveyIndex],
};
