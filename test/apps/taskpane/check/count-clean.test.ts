import { countClean } from '../../../../src/apps/taskpane/check/count-clean';
import { sheetOf } from '../../../hosts/excel/memory-grid';

const headings = ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)'];

test('one total in two columns of money is recomputed, and an empty table waits', () => {
  const filled = sheetOf('a', [
    ['Tabel 3.8 Realisasi Anggaran'],
    headings,
    [1, 'Satu', 10, 9],
    [2, 'Dua', 20, 18],
    [null, 'Jumlah', 30, 27],
  ]);
  const empty = sheetOf('b', [
    ['Tabel 3.9 Realisasi Anggaran'],
    headings,
    [1, 'Satu', null, null],
    [2, 'Dua', null, null],
  ]);
  expect(countClean({ sheets: [filled, empty] })).toEqual({ sums: 2, unfilled: 1 });
});
