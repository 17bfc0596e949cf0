import { respondentCount } from '../relations/respondent-count';
import { sampleSizeRelation } from '../relations/sample-size';
import { column, keterangan } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel sampel-skm
 * @dihitung Sampel minimal menurut tabel Krejcie–Morgan; responden cukup atau kurang.
 * @contoh
 *   Tabel 3.16 Sampel Minimal Survei
 *   Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden
 *   50 | 44 | 50
 */
/**
 * How many people must answer the survey, beside how many did (Permen PANRB 14/2017). Other methods give other numbers:
 * the heading names the one that is checked.
 */
export const sampelSkmLayout: Layout = {
  kind: 'sampel-skm',
  name: 'Sampel minimal survei',
  section: 'pendukung',
  titles: ['sampel minimal survei', 'jumlah sampel minimal'],
  columns: [
    column('populasi', 'number', 'Jumlah Pengguna Layanan', ['populasi', 'jumlah pengguna layanan orang'], {
      whole: true,
    }),
    column('sampelMinimal', 'number', 'Sampel Minimal (Krejcie–Morgan)', ['sampel minimal krejcie morgan'], {
      whole: true,
    }),
    column('jumlahResponden', 'number', 'Jumlah Responden', ['jumlah responden orang'], { whole: true }),
    keterangan,
  ],
  required: ['populasi', 'sampelMinimal', 'jumlahResponden'],
  relations: [sampleSizeRelation],
  across: [respondentCount],
  example: [{ populasi: 170 }],
};
