import { surveyIndex } from '../relations/survey-index';
import { answerSummaries } from '../relations/answer-summaries';
import { isRespondent } from './bounded-rows';
import { column } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel jawaban-responden
 * @dihitung Jumlah, NRR, NRR tertimbang, dan IKM di bawah jawaban; jawaban hanya 1 sampai 4.
 * @contoh
 *   Pengolahan Survei Kepuasan Masyarakat: Jawaban Responden
 *   No. Responden | U1 | U2 | U3 | U4 | U5
 *   1 | 3 | 4 | 3 | 4 | 3
 *   2 | 4 | 4 | 3 | 3 | 4
 *   3 | 3 | 3 | 4 | 4 | 3
 *   4 | 3 | 4 | 4 | 3 | 4
 *   NRR | 3,25 | 3,75 | 3,50 | 3,50 | 3,50
 */
/** The raw answers of the survey, one row per respondent and one column per unsur (Permen PANRB 14/2017). */
export const jawabanMentahLayout: Layout = {
  kind: 'jawaban-responden',
  name: 'Jawaban responden',
  section: 'lampiran',
  titles: ['jawaban responden', 'rekap kuesioner', 'data isian', 'pengolahan survei kepuasan masyarakat'],
  bounds: [
    {
      role: 'jawabanUnsur',
      lower: 1,
      upper: 4,
      whole: true,
      instead: 'any',
      id: 'rentang.answer',
      isBounded: isRespondent,
    },
  ],
  columns: [
    column('responden', 'text', 'No. Responden', ['responden', 'nomor responden', 'no resp'], {
      isNumbered: true,
    }),
    column(
      'jawabanUnsur',
      'number',
      'U1',
      ['u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9', 'u10', 'u11', 'u12', 'u13', 'u14'],
      { repeats: true, whole: true },
    ),
  ],
  required: ['responden', 'jawabanUnsur'],
  relations: [],
  across: [surveyIndex, answerSummaries],
};
