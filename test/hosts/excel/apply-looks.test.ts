import { applyPlans } from '../../../src/hosts/excel/apply-plan';
import type { PlannedCell } from '../../../src/core/scaffold/sheet-plan';
import { formatArea } from '../../../src/core/workbook/address';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { plan } from './small-plan';
import { SwitchedHost } from './switched-host';
import { testWithout } from './switches';

testWithout('noPrinter')('looks, sizes, lists, rules, frozen rows and printing reach the sheet', async () => {
  const grid = new MemoryGrid({ sheets: [sheetOf('Lembar1', [['milik orang lain']])] });
  const host = new SwitchedHost(grid);
  const area = { top: 2, left: 1, bottom: 4, right: 1 };
  const wanted = plan(
    'Coba',
    [
      { row: 0, column: 0, role: 'title', value: 'Tabel' },
      { row: 1, column: 0, role: 'heading', value: '(1)' },
      { row: 1, column: 1, role: 'heading', value: '1/2' },
      ...[2, 3, 4].map((row): PlannedCell => ({ row, column: 1, role: 'input', align: 'center', format: '0.00%' })),
    ],
    {
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      columnWidths: [10, 20],
      rowHeights: new Map([[0, 33]]),
      frozenRows: 2,
      lists: [{ area, source: "'2.3 PK'!$C$6:$C$9" }],
      wholeNumbers: [{ area, least: 1, most: 4, refusal: 'Jawaban 1 sampai 4' }],
      textFormats: [{ area, text: 'Rendah "x"', tone: 'bad' }],
      numberFormats: [{ area, condition: '=AND(ISNUMBER(B3),TRIM($A3)="%")', format: '0%' }],
      print: { orientation: 'landscape', area: { top: 0, left: 0, bottom: 4, right: 1 }, repeatedRows: [0, 1] },
    },
  );
  await applyPlans(host, [wanted]);
  const made = grid.made('Coba');
  const looks = made.looks.map(({ areas, look }) => [
    areas.map(formatArea).join(),
    look.bold ?? false,
    look.line?.style,
  ]);
  expect(looks).toEqual([
    ['A1:B1', true, undefined],
    ['A2:B2', true, 'thin'],
    ['B3:B5', false, 'dotted'],
  ]);
  expect(made.looks[2]?.look).toMatchObject({ fill: '#FFF9E5', horizontal: 'center', wrap: true, fontName: 'Calibri' });
  expect([...made.widths]).toEqual([
    [0, 48.75],
    [1, 93.75],
  ]);
  expect([...made.heights]).toEqual([[0, 33]]);
  expect([made.frozenRows, made.gridlines]).toEqual([2, false]);
  expect(made.tabColor).toBe('#FFC000');
  expect(made.lists).toEqual([{ area, source: "='2.3 PK'!$C$6:$C$9" }]);
  expect(made.wholeNumbers).toEqual([{ area, least: 1, most: 4 }]);
  expect(made.rules).toEqual([{ area, rule: { text: 'Rendah "x"', bold: true, color: '#9C0006', fill: '#FCE4E4' } }]);
  expect(made.formulaRules.map(({ area: cells, rule }) => ({ cells, ...rule }))).toEqual([
    { cells: area, formula: '=AND(ISNUMBER(B3),TRIM($A3)="%")', numberFormat: '0%' },
  ]);
  expect(made.page).toEqual({
    leftFooter: '&8&A',
    rightFooter: '&8&P / &N',
    orientation: 'landscape',
    paperSize: 'A4',
    pagesWide: 1,
    centered: true,
    printArea: 'A1:B5',
    repeatedRows: '$1:$2',
  });
  expect(
    grid
      .workbook()
      .sheets.at(-1)
      ?.rows[1]?.map((cell) => cell?.value),
  ).toEqual(['(1)', '1/2']);
});
