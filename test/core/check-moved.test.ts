import fc from 'fast-check';
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import { formatPlace } from '../../src/core/workbook/address';
import type { Place, Workbook } from '../../src/core/workbook/workbook';
import { moveColumns, moveSheets, stack, type Moved } from '../support/permute';
import { readReport, reportNames, workbookOfReport } from '../support/reports';

/** A list without headings is seen as a table only where it stands alone on its sheet; that is a note. */
const seenAlone = 'tabel';

function inShort(findings: readonly Finding[], origin: (place: Place) => Place | null = (place) => place): string[] {
  return findings
    .filter(({ rule }) => rule !== seenAlone)
    .map(({ rule, severity, place }) => {
      const before = place === null ? null : origin(place);
      return `${severity} ${rule} ${before === null ? '-' : formatPlace(before)}`;
    })
    .sort();
}

function indexes(workbook: Workbook): number[] {
  return workbook.sheets.map((_, index) => index);
}

/** Errors alone, without those of the report as a whole. */
function errors(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity, place }) => severity === 'error' && place !== null);
}

function expectSame(moved: Moved, workbook: Workbook): void {
  expect(inShort(check(moved.workbook).findings, moved.origin)).toEqual(inShort(check(workbook).findings));
}

const prose = 'Berdasarkan tabel di atas dapat dijelaskan bahwa capaian kinerja kecamatan pada tahun ini sudah baik.';

describe.each(reportNames)('%s', (name) => {
  const report = readReport(name);

  test('other names of sheets change nothing', () => {
    const workbook = workbookOfReport(report, 'angka');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (first) => {
        expectSame(
          moveSheets(workbook, indexes(workbook), (index) => `Lembar ${first + index}`),
          workbook,
        );
      }),
      { numRuns: 5 },
    );
  });

  test('in another order of sheets the same relations inside the tables are broken', () => {
    const workbook = workbookOfReport(report, 'angka');
    // Which of two differing cells is wrong, and which agreement holds, depends on which stands first.
    const inside = (findings: readonly Finding[]): Finding[] =>
      errors(findings).filter(({ rule }) => !['silang', 'kategori', 'ikm', 'kelengkapan'].includes(rule));
    const before = inShort(inside(check(workbook).findings));
    fc.assert(
      fc.property(fc.shuffledSubarray(indexes(workbook), { minLength: workbook.sheets.length }), (order) => {
        const moved = moveSheets(workbook, order, (index) => workbook.sheets[index]!.name);
        expect(inShort(inside(check(moved.workbook).findings), moved.origin)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  test('in another order of columns the same cells are wrong', () => {
    const workbook = workbookOfReport(report, 'angka');
    const before = errors(check(workbook).findings);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const orders = workbook.sheets.map((sheet) => orderOfColumns(sheet.rows, sheet.merges.length > 0, seed));
        const moved: Moved = {
          workbook: { sheets: workbook.sheets.map((sheet, index) => moveColumns(sheet, orders[index]!)) },
          origin: (place) => {
            const index = workbook.sheets.findIndex((sheet) => sheet.name === place.sheet);
            return { ...place, column: orders[index]![place.column]! };
          },
        };
        expect(inShort(errors(check(moved.workbook).findings), moved.origin)).toEqual(inShort(before));
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    ['angka', 2],
    ['angka', 3],
    ['teks', 2],
    ['teks', 3],
  ] as const)('stacked (%s) on %d sheets the same cells are wrong', (form, count) => {
    const workbook = workbookOfReport(report, form);
    const moved = stack(workbook, count, 1, prose);
    expect(check(moved.workbook).tables.map((table) => table.kind)).toEqual(
      check(workbook).tables.map((table) => table.kind),
    );
    expectSame(moved, workbook);
  });
});

/** Swaps the last column with a neighbour where the table has plain headings; the first ones number and name the rows. */
function orderOfColumns(rows: readonly (readonly unknown[] | undefined)[], grouped: boolean, seed: number): number[] {
  const width = Math.max(...rows.map((row) => row?.length ?? 0));
  const order = Array.from({ length: width }, (_, index) => index);
  const hasNumbers = rows.some((row) => JSON.stringify(row ?? []).includes('(1)'));
  if (grouped || hasNumbers || width < 4) return order;
  const at = 2 + (seed % (width - 3));
  [order[at], order[at + 1]] = [order[at + 1]!, order[at]!];
  return order;
}

test('rows in another order: the same rows are wrong', () => {
  const rows = [
    ['Nilai IKM', 80, 84, 1.05],
    ['Desa mandiri', 50, 45, 0.95],
    ['Desa maju', 40, 40, 1],
    ['Pelunasan pajak', 90, 81, 0.81],
    ['Laporan tepat waktu', 12, 6, 0.5],
  ] as const;
  const headings = ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %'];
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (order) => {
      const cells = [headings, ...order].map((row) => row.map((value) => ({ value })));
      const sheet = { name: 'S', hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
      const wrong = errors(check({ sheets: [sheet] }).findings).map(({ place }) => order[place!.row - 1]![0]);
      expect(wrong.sort()).toEqual(['Desa mandiri', 'Pelunasan pajak']);
    }),
  );
});
