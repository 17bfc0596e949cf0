import { remember } from '../remember';
import { groupCounts } from '../relations/group-counts';
import { share } from '../relations/share';
import { sumOfChildren } from '../relations/sum-of-children';
import { column, keterangan, nomor } from './columns';
import type { Layout } from '../tables/layout';
import type { TableValues } from '../tables/table-values';

const shareOfAll = share('persen', 'responden');
/** Percentages that are no shares, such as growth, may be anything. */
const holdsShares = remember((values: TableValues) => shareOfAll.bind(values).length > 0);

/**
 * @tabel responden
 * @dihitung Jumlah responden dan persentase tiap kelompok, menurut apa pun kelompoknya.
 * @contoh
 *   Tabel 3.15 Data Responden Berdasarkan Pendidikan
 *   No | Pendidikan | Jumlah Responden | Persentase (%)
 *   1 | SD | 8 | 16,00
 *   2 | SMP | 14 | 28,00
 *   3 | SMA | 20 | 40,00
 *   4 | S1 | 8 | 16,00
 *    | Jumlah | 50 | 100,00
 */
/** Respondents of the survey by sex, education, occupation or age, with their shares. */
export const respondenLayout: Layout = {
  kind: 'responden',
  name: 'Data responden',
  section: 'pendukung',
  titles: ['data responden', 'karakteristik responden', 'responden berdasarkan'],
  bounds: [{ role: 'persen', lower: 0, upper: 1, id: 'rentang.share', isBounded: holdsShares }],
  columns: [
    nomor,
    column('kelompok', 'text', 'Kelompok', [
      'jenis kelamin',
      'tingkat pendidikan',
      'pendidikan',
      'pekerjaan',
      'umur',
      'usia',
      'karakteristik',
      'jenis layanan',
      'kelompok umur',
      'golongan',
      'pangkat golongan',
      'jabatan',
    ]),
    column('responden', 'number', 'Jumlah Responden', ['jumlah', 'responden', 'frekuensi', 'jumlah orang'], {
      whole: true,
    }),
    column('persen', 'percent', 'Persentase (%)', []),
    keterangan,
  ],
  required: ['kelompok', 'responden'],
  relations: [sumOfChildren('responden', 'persen'), shareOfAll],
  across: [groupCounts],
};
