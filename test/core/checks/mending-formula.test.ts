import { check } from '../../../src/core/check';
import { cell, sheet, type Written } from './context-of';

/** Three programmes with a total; the sheet prints its totals as given. */
function budget(total: readonly Written[]) {
  return sheet('3.8', [
    ['Tabel 3.8 Realisasi Anggaran Tahun 2025'],
    ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)'],
    [1, 'Program Pelayanan Publik', 45_310_000, 40_000_000],
    [2, 'Program Pemberdayaan Desa', 40_195_000, 36_000_000],
    [3, 'Program Pembinaan Desa', 13_120_000, 12_000_000],
    [null, 'Jumlah', ...total],
  ]);
}

function fixOf(...sheets: ReturnType<typeof budget>[]): unknown {
  const findings = check({ sheets }, { year: 2025 }).findings.filter(({ rule }) => rule === 'jumlah');
  expect(findings.map(({ place }) => [place?.row, place?.column])).toEqual([[5, 2]]);
  return findings[0]!.fix;
}

test('a typed table gets the shortest sum that anyone can read', () => {
  expect(fixOf(budget([58_430_000, 88_000_000]))).toEqual({ formula: '=IF(COUNT(C3:C5)=0,"",SUM(C3:C5))' });
});

test.each([
  ['now', 'INDEX(D2:D6,2):INDEX(D2:D6,ROWS(D2:D6)-1)'],
  ['in files made before', 'OFFSET(D2,1,0):OFFSET(D6,-1,0)'],
])('a sheet whose totals take in inserted rows, as they are written %s, gets such a sum back', (_, cells) => {
  const total = cell(88_000_000, { formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))` });
  const mended = 'INDEX(C2:C6,2):INDEX(C2:C6,ROWS(C2:C6)-1)';
  expect(fixOf(budget([58_430_000, total]))).toEqual({ formula: `=IF(COUNT(${mended})=0,"",SUM(${mended}))` });
});

test('a total over cells of text gets none: a formula does not count them', () => {
  const asText = budget(['58.430.000', '88.000.000']);
  const rows = asText.rows.map((row) => row?.map((each) => each && { value: String(each.value) }));
  expect(fixOf({ ...asText, rows })).toBeNull();
});
