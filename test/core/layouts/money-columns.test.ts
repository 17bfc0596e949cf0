import { anggaran, persenAnggaran, realisasiAnggaran, serapan, sisa } from '../../../src/core/layouts/money-columns';
import { readHeading } from '../../../src/core/recognise/headings';
import { matchColumns } from '../../../src/core/recognise/match-columns';

test.each([
  [['Pagu Anggaran'], anggaran],
  [['Realisasi Anggaran (Rp)'], realisasiAnggaran],
  [['Anggaran', 'Realisasi'], realisasiAnggaran],
  [['Serapan (Rp)'], serapan],
  [['Tingkat Serapan (%)'], persenAnggaran],
  [['Bertambah/Berkurang'], sisa],
])('%j names %#', (levels, column) => {
  const match = matchColumns(readHeading(levels)).get(column);
  expect(match?.share).toBe(1);
});
