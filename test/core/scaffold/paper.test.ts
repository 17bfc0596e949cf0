import fc from 'fast-check';
import { sumenep } from '../../../src/core/profiles/sumenep';
import { draftTables } from '../../../src/core/scaffold/draft';
import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { cutAtEdges, edgesOf, narrowed, paperOf } from '../../../src/core/scaffold/paper';

const tables = draftTables(sumenep, [], emptyOffice(2025));
const plan = tables.find(({ sheet }) => sheet === 'T-C.27 Program Renstra')!;
const none = new Map<number, number>();
const headings = (row: number): readonly (string | null)[] => plan.headings[row]!;

test('a narrow table stands upright, a wider one lies on its side', () => {
  expect(paperOf([6, 28, 28, 12, 12], [plan], none)).toEqual({ orientation: 'portrait' });
  expect(paperOf([6, 28, 28, 28, 12, 12, 12, 12], [plan], none)).toEqual({ orientation: 'landscape' });
});

test('a table that leaves a page on its side nearly empty stands upright where its letters stay readable', () => {
  const office = exampleOffice(2025);
  const budget = draftTables(standar, [], office).find(({ sheet }) => sheet === '3.11 Realisasi Anggaran')!;
  const heights = new Map(budget.rows.map((_, item) => [budget.headingBottom + 1 + item, 27]));
  // 19 rows of 27 points and a total are longer than the 494 points of one page on its side.
  expect(paperOf([6, 16, 40, 18, 18, 12, 18], [budget], heights)).toEqual({ orientation: 'portrait' });
  expect(paperOf([6, 16, 40, 18, 18, 12, 18, 18], [budget], heights)).toEqual({ orientation: 'landscape' });
  expect(paperOf([6, 16, 40, 18, 18, 12, 18], [budget], none)).toEqual({ orientation: 'landscape' });
  // Rows of 40 points fill half of a second page: large letters are worth it.
  const higher = new Map([...heights.keys()].map((row) => [row, 40]));
  expect(paperOf([6, 16, 40, 18, 18, 12, 18], [budget], higher)).toEqual({ orientation: 'landscape' });
});

test('long texts give way to figures, no further than they can be read', () => {
  const widths = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(widths, (before) => {
      const after = narrowed(before);
      after.forEach((width, column) => {
        expect(width).toBeLessThanOrEqual(before[column]!);
        if (width < before[column]!) expect(width).toBeGreaterThanOrEqual(20);
      });
    }),
  );
  expect(narrowed([6, 28, 28, 12, 12])).toEqual([6, 28, 28, 12, 12]);
});

describe('T-C.27, twenty columns', () => {
  const widths = narrowed(plan.columns.map((column) => (column?.content === 'text' ? 28 : 14)));
  const { orientation, sideBySide } = paperOf(widths, [plan], none);
  const { repeatedColumns, starts } = sideBySide!;

  test('takes pages beside each other, each with the code and the name of its rows', () => {
    expect(orientation).toBe('landscape');
    expect(repeatedColumns.map((column) => headings(0)[column])).toEqual(['KODE', 'PROGRAM DAN KEGIATAN']);
    expect(starts.length).toBeGreaterThan(0);
  });

  test('no page begins between the target of a year and its rupiah', () => {
    for (const start of starts) expect(headings(2)[start]).not.toBe('RP');
  });

  test('no page is wider than the first may be', () => {
    const pages = [0, ...starts].map((start, index) => {
      const own = widths.slice(start, starts[index] ?? widths.length);
      const names = index === 0 ? [] : widths.slice(repeatedColumns[0], repeatedColumns[1] + 1);
      return [...names, ...own].reduce((sum, width) => sum + width, 0);
    });
    // 756 points between the margins of A4 on its side, at 75 %, six points a letter where the font is missing.
    for (const page of pages) expect(page * 6 * 0.75).toBeLessThan(756);
  });
});

test('what is merged over the edge of a page becomes one part on each', () => {
  const edges = edgesOf({ sideBySide: { repeatedColumns: [1, 2], starts: [4, 7], scale: 75 } });
  expect(edges).toEqual([1, 4, 7]);
  expect(cutAtEdges([{ top: 0, left: 2, bottom: 0, right: 7 }], edges)).toEqual([
    { top: 0, left: 2, bottom: 0, right: 3 },
    { top: 0, left: 4, bottom: 0, right: 6 },
  ]);
  expect(edgesOf({})).toEqual([]);
  // A title over columns that every page repeats is whole on each.
  expect(edgesOf({ sideBySide: { repeatedColumns: [0, 2], starts: [9], scale: 75 } })).toEqual([3, 9]);
  expect(edgesOf({ sideBySide: { repeatedColumns: [0, 2], starts: [3], scale: 75 } })).toEqual([3]);
  const merge = { top: 0, left: 0, bottom: 1, right: 0 };
  expect(cutAtEdges([merge], edges)).toEqual([merge]);
});
