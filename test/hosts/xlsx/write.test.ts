import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { PlannedCell, SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import { cellAt } from '../../../src/core/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';

function planOf(cells: readonly PlannedCell[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: '3.2 Capaian',
    cells,
    merges: [],
    columnWidths: [6, 30],
    rowHeights: new Map(),
    frozenRows: 0,
    print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 1, right: 1 }, repeatedRows: null },
    ...more,
  };
}

function partsOf(plans: readonly SheetPlan[]): Record<string, string> {
  const parts = unzipSync(writeWorkbook(plans));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('what is written is read again: values, formulas, formats and merges', async () => {
  const plan = planOf(
    [
      { row: 0, column: 0, role: 'title', value: 'Tabel 3.2 <Capaian> & "Kinerja"' },
      { row: 1, column: 0, role: 'input', value: 83.5, format: '0.00' },
      { row: 1, column: 1, role: 'computed', formula: '=IF(A2="","",A2/100)', format: '0.00%' },
    ],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
  );
  const [sheet] = (await readWorkbook(writeWorkbook([plan]))).sheets;
  expect(sheet!.name).toBe('3.2 Capaian');
  expect(cellAt(sheet!, 0, 0)).toEqual({ value: 'Tabel 3.2 <Capaian> & "Kinerja"' });
  expect(cellAt(sheet!, 1, 0)).toEqual({ value: 83.5, format: '0.00' });
  // No result stands beside the formula: whoever opens the file computes it.
  expect(cellAt(sheet!, 1, 1)).toEqual({ value: null, formula: '=IF(A2="","",A2/100)', format: '0.00%' });
  expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('any text comes back as it was, but for signs that XML cannot hold', async () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      // eslint-disable-next-line no-control-regex
      fc.pre(!/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]|_x[0-9A-F]{4}_/i.test(text));
      const workbook = await readWorkbook(writeWorkbook([planOf([{ row: 0, column: 0, role: 'input', value: text }])]));
      expect(cellAt(workbook.sheets[0]!, 0, 0)?.value).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('all formulas are computed when the file is opened', () => {
  expect(partsOf([planOf([])])['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
});

test('the paper is A4, as wide as a page, with its headings repeated', () => {
  const print = {
    orientation: 'landscape',
    area: { top: 1, left: 0, bottom: 9, right: 27 },
    repeatedRows: [2, 3],
  } as const;
  const parts = partsOf([planOf([], { print })]);
  expect(parts['xl/workbook.xml']).toContain(`localSheetId="0">'3.2 Capaian'!$A$2:$AB$10<`);
  expect(parts['xl/workbook.xml']).toContain(`localSheetId="0">'3.2 Capaian'!$3:$4<`);
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    'paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"',
  );
});

test('a sheet wider than a page goes on on pages beside it, with its names repeated', () => {
  const print = {
    orientation: 'landscape',
    area: { top: 1, left: 0, bottom: 9, right: 27 },
    repeatedRows: [2, 3],
    sideBySide: { repeatedColumns: [4, 5], starts: [7, 14], scale: 75 },
  } as const;
  const parts = partsOf([planOf([], { print })]);
  expect(parts['xl/workbook.xml']).toContain(`'3.2 Capaian'!$E:$F,'3.2 Capaian'!$3:$4<`);
  const xml = parts['xl/worksheets/sheet1.xml']!;
  expect(xml).toContain('<pageSetup paperSize="9" scale="75" orientation="landscape"/>');
  expect(xml).not.toContain('fitToPage');
  // Column breaks count the columns before them and come after the lines at the edge of the paper.
  expect(xml).toMatch(
    /<\/headerFooter><colBreaks count="2" manualBreakCount="2"><brk id="7" max="1048575" man="1"\/><brk id="14"/,
  );
});

test('a width counts letters of the tables, which are smaller than the usual ones of a file', () => {
  // 6 pixels a digit and 5 beside them are 125 pixels for 20 digits, which are 17,86 digits of 7 pixels.
  expect(partsOf([planOf([], { columnWidths: [20] })])['xl/worksheets/sheet1.xml']).toContain(
    '<col min="1" max="1" width="17.86" customWidth="1"/>',
  );
});

test('frozen rows, lists, formats by text and row heights are written', () => {
  const area = { top: 2, left: 1, bottom: 5, right: 1 };
  const plan = planOf([{ row: 2, column: 1, role: 'input' }], {
    frozenRows: 2,
    rowHeights: new Map([
      [1, 16.5],
      [2, 27],
    ]),
    lists: [{ area, source: "'2.4 PK'!$D$4:$D$7" }],
    textFormats: [{ area, text: 'Sangat "Tinggi"', tone: 'good' }],
  });
  const xml = partsOf([plan])['xl/worksheets/sheet1.xml']!;
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('sqref="B3:B6"><formula1>\'2.4 PK\'!$D$4:$D$7</formula1>');
  expect(xml).toContain('operator="equal"');
  expect(xml).toContain('<formula>&quot;Sangat &quot;&quot;Tinggi&quot;&quot;&quot;</formula>');
  expect(xml).toContain('<row r="2" ht="16.5" customHeight="1">');
  // A row in which a person types grows with a longer text.
  expect(xml).toContain('<row r="3" ht="27">');
});

test('equal plans give equal files', () => {
  const plan = planOf([{ row: 0, column: 0, role: 'input', value: 1 }]);
  expect(writeWorkbook([plan])).toEqual(writeWorkbook([plan]));
});

test.each(['', 'a/b', "'PK'", 'x'.repeat(32)])('no sheet can be called “%s”', (name) => {
  expect(() => writeWorkbook([planOf([], { name })])).toThrow(RangeError);
});
