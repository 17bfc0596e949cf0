/** How many figures of a table a check counts, and how many of them it recomputed. */
import { check } from '../../../src/core/check';
import { profiles } from '../../../src/core/profiles';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { figureTotals, tableStanding } from '../../../src/core/summary/table-standing';
import { planToSaved } from '../../../src/hosts/xlsx/plan-to-saved';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { readReport, reportNames, workbookOfReport } from '../../support/reports';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const capaian = sheetOf('3.1', [
  ['Tabel 3.1 Capaian Kinerja Kecamatan Contoh Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kode'],
  [1, 'Desa tertib administrasi', 80, 84, '105,00%', 7],
  [2, 'Nilai SAKIP', 60, 'N/A', 'N/A', 8],
]);
const agreement = (target: number) =>
  sheetOf('2.1', [
    ['Tabel 2.1 Perjanjian Kinerja Kecamatan Contoh Tahun 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
    [1, 'Tata kelola', 'Desa tertib administrasi', target],
    [2, 'Tata kelola', 'Nilai SAKIP', 60],
  ]);

function countsOf(...sheets: Parameters<typeof sheetOf>[]): number[][] {
  const { tables } = check({ sheets: sheets.map(([name, rows]) => sheetOf(name, rows)) });
  return tables.map(({ figures, computed }) => [figures, computed]);
}

test('without other tables only the result of a relation is recomputed', () => {
  const [table] = check({ sheets: [capaian] }).tables;
  expect([table!.figures, table!.computed, tableStanding(table!, 0)]).toEqual([4, 1, 'matches']);
});

test('numbers that another table prints are compared, whether or not they agree', () => {
  for (const target of [80, 79]) {
    const other = agreement(target);
    const { tables } = check({ sheets: [other, capaian] });
    expect(tables.map(({ figures, computed }) => [figures, computed])).toEqual([
      [2, 2],
      [4, 3],
    ]);
  }
});

test('a sum with blank parts is not recomputed, numbering and years are no figures', () => {
  const rows = (second: number | null) => [
    ['Tabel 3.8 Realisasi Anggaran'],
    ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)'],
    [1, 'Program Satu', 10, 9],
    [2, 'Program Dua', second, 18],
    [null, 'Jumlah', 30, 27],
  ];
  expect(countsOf(['a', rows(20)])).toEqual([[6, 2]]);
  expect(countsOf(['a', rows(null)])).toEqual([[5, 1]]);
});

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the empty forms of %s wait to be filled in: nothing in them is called right',
  (_, profile) => {
    const saved = planToSaved(scaffold(profile, emptyOffice(2025), sheetSentences)).sheets;
    const sheets = saved.map(({ name, rows, merges }) => {
      return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
    });
    const { tables, findings } = check({ sheets });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(figureTotals(tables).unfilled).toBeGreaterThan(5);
    expect(tables.filter((table) => tableStanding(table, 0) === 'matches').map(({ sheet }) => sheet)).toEqual([]);
  },
);

test('sheets on which no table was recognised are named', () => {
  const { tables, unrecognised } = check({ sheets: [sheetOf('Sampul', [['LKjIP']]), capaian, sheetOf('Kosong', [])] });
  expect([tables.length, unrecognised]).toEqual([1, ['Sampul']]);
});

test.each(reportNames)('in %s some figures of most tables are recomputed, never more than there are', (name) => {
  for (const form of ['angka', 'teks'] as const) {
    const { tables } = check(workbookOfReport(readReport(name), form));
    for (const { figures, computed } of tables) expect(computed).toBeLessThanOrEqual(figures);
    const { figures, computed } = figureTotals(tables);
    expect(computed).toBeGreaterThan(figures / 3);
  }
});
