import { chartsOf } from '../../../src/core/charts';
import { grafikBlocks } from '../../../src/core/charts/grafik/grafik-sheet';
import { planGrafik } from '../../../src/core/charts/grafik/plan-grafik';
import { yearTables } from '../../../src/core/summary/year-tables';
import { check } from '../../../src/core/check';
import type { SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { grafikSentences } from '../../../src/messages/charts/grafik';
import { readReport, reportNames, workbookOfReport } from '../../support/reports';
import { sheetOf } from '../../support/sheet';

function planOf(workbook: Workbook, isBound: boolean): SheetPlan {
  return planGrafik(chartsOf(yearTables(workbook, null)), isBound, grafikSentences)!;
}

function rowsOf({ cells }: SheetPlan): Cell[][] {
  const rows: Cell[][] = [];
  for (const { row, column, value, formula } of cells) {
    (rows[row] ??= [])[column] = { value: value ?? null, ...(formula === undefined ? {} : { formula }) };
  }
  return rows;
}

test('what is planned is read again: titles, shapes, series, marks', () => {
  const workbook = workbookOfReport(readReport('songgom-2023'), 'angka');
  const rows = rowsOf(planOf(workbook, false));
  const blocks = grafikBlocks(rows.length, (row, column) => rows[row]?.[column]?.value ?? null);
  const charts = chartsOf(yearTables(workbook, null));
  expect(blocks.map(({ title, shape, marked, sentence }) => [title, shape, marked, sentence])).toEqual(
    charts.map((chart) => [
      grafikSentences.title(chart),
      chart.shape,
      chart.marked,
      grafikSentences.alternative(chart),
    ]),
  );
  blocks.forEach(({ top, bottom }, index) => expect(bottom - top + 1).toBe(charts[index]!.categories.length));
  // No chart covers another.
  blocks.slice(1).forEach(({ anchor }, index) => expect(anchor.top).toBeGreaterThan(blocks[index]!.anchor.bottom));
});

test('on paper no page ends within a chart, and none is higher than a page', () => {
  for (const name of reportNames) {
    const plan = planOf(workbookOfReport(readReport(name), 'angka'), false);
    const rows = rowsOf(plan);
    const { starts, scale } = plan.print.pagesBelow!;
    expect(starts.length).toBeGreaterThan(0);
    for (const { anchor } of grafikBlocks(rows.length, (row, column) => rows[row]?.[column]?.value ?? null)) {
      // A page begins with the title above the chart, or not within it.
      expect(starts.filter((row) => row > anchor.top && row <= anchor.bottom)).toEqual([]);
    }
    // An A4 page on its side has 595 − 2 × 0,7 × 72 points.
    const area = plan.print.area!;
    const pages = [area.top, ...starts, area.bottom + 1];
    pages.slice(1).forEach((end, index) => {
      let height = 0;
      for (let row = pages[index]!; row < end; row++) height += plan.rowHeights.get(row) ?? 15;
      expect((height * scale) / 100).toBeLessThanOrEqual(595 - 2 * 0.7 * 72);
    });
  }
});

test('a sheet that somebody else made has none', () => {
  const rows = rowsOf(planOf(workbookOfReport(readReport('songgom-2023'), 'angka'), false));
  rows[0]![0] = { value: 'Grafik kantor' };
  expect(grafikBlocks(rows.length, (row, column) => rows[row]?.[column]?.value ?? null)).toEqual([]);
});

test('its numbers are taken from the cells of the tables, a percent number as a fraction', () => {
  const { sheet } = sheetOf(
    '3.2 Capaian',
    `
    Tabel 3.2 Capaian Kinerja Tahun 2025
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1  | Nilai SAKIP       | 80,00  | 81,50     | 101,88
    2  | Desa tertib       | 100,00 | 95,12     | 95,12`,
  );
  const formulas = planOf({ sheets: [sheet] }, true).cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas).toEqual(["='3.2 Capaian'!E3/100", "='3.2 Capaian'!E4/100"]);
});

test('numbers that are typed as text cannot be taken by a formula, and are written as they are', () => {
  const workbook = workbookOfReport(readReport('pasongsongan-2023'), 'teks');
  const { cells } = planOf(workbook, true);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toContain(80.36);
});

test('the sheet is never checked: the report has the same findings with it and without it', () => {
  const workbook = workbookOfReport(readReport('songgom-2023'), 'angka');
  const rows = rowsOf(planOf(workbook, true));
  // Whatever it is called by now.
  const grafik = { name: 'Gambar 2023', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { findings, tables, unrecognised } = check({ sheets: [...workbook.sheets, grafik] });
  const before = check(workbook);
  expect(findings).toEqual(before.findings);
  expect(tables.length).toBe(before.tables.length);
  expect(unrecognised).toEqual(before.unrecognised);
});
