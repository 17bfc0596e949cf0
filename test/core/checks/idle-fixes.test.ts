import { check } from '../../../src/core/check';
import { cell, sheet, type Written } from './context-of';

/** Two programmes of 45 and 55 million. */
function total(written: Written) {
  const rows = [
    ['Tabel 3.5 Realisasi Anggaran'],
    ['No', 'Program', 'Anggaran', 'Realisasi'],
    [1, 'Program Penunjang', 45_000_000, 40_000_000],
    [2, 'Program Pemberdayaan', 55_000_000, 50_000_000],
    [null, 'Jumlah', written, 90_000_000],
  ];
  return check({ sheets: [sheet('Anggaran', rows)] }).findings.filter(({ rule }) => rule === 'jumlah');
}

test('a formula that is right and was not computed since its numbers changed is not offered anew; that is its cause', () => {
  expect(total(cell(95_000_000, { formula: '=SUM(C3:C4)' }))).toMatchObject([
    { expected: 100_000_000, fix: null, isUndecided: true, cause: { id: 'cause.outdated' } },
  ]);
});

test('another formula, or a typed number, gets the right one', () => {
  for (const written of [cell(55_000_000, { formula: '=SUM(C4:C4)' }), 95_000_000]) {
    expect(total(written)).toMatchObject([{ fix: { formula: expect.stringContaining('SUM(C3:C4)') as string } }]);
  }
});
