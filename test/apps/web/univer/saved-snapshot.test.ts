import type { LocaleType } from '@univerjs/core';
import { sheetIdOf, toSnapshot } from '../../../../src/apps/web/univer/saved-snapshot';
import type { SavedWorkbook } from '../../../../src/hosts/xlsx/export-model';
import { planToSaved } from '../../../../src/hosts/xlsx/plan-to-saved';
import type { SheetPlan } from '../../../../src/core/scaffold/sheet-plan';
import { bookOf, saved } from '../../../hosts/xlsx/saved';

const locale = 'idID' as LocaleType;

function snapshotOf(workbook: SavedWorkbook) {
  const snapshot = toSnapshot(workbook, new Map(), 'buku', 'nama.xlsx', locale);
  const sheets = snapshot.sheetOrder.map((id) => snapshot.sheets[id]!);
  const styleAt = (row: number, column: number): unknown => {
    const id = sheets[0]?.cellData?.[row]?.[column]?.s;
    return typeof id === 'string' ? snapshot.styles[id] : undefined;
  };
  return { snapshot, sheets, styleAt };
}

test('values, formulas, formats, merges and what is hidden', () => {
  const sheet = saved({
    name: '3.2 Capaian',
    hidden: true,
    rows: [
      undefined,
      [
        { value: 'teks' },
        { value: 0.5, formula: '=A1/2', format: '0.00%' },
        { value: true },
        { value: { error: '#N/A' } },
        { value: null, formula: '=1+1' },
      ],
    ],
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([2]),
  });
  const { sheets, styleAt } = snapshotOf(bookOf([sheet]));
  expect(sheets[0]).toMatchObject({
    name: '3.2 Capaian',
    hidden: 1,
    mergeData: [{ startRow: 1, startColumn: 0, endRow: 2, endColumn: 0 }],
    rowData: { 3: { hd: 1 } },
    columnData: { 2: { hd: 1 } },
  });
  const cells = sheets[0]?.cellData?.[1] ?? {};
  expect(Object.values(cells).map(({ v, t, f }) => [v, t, f])).toEqual([
    ['teks', 1, undefined],
    [0.5, 2, '=A1/2'],
    [1, 3, undefined],
    ['#N/A', 1, undefined],
    [undefined, undefined, '=1+1'],
  ]);
  expect(styleAt(1, 1)).toMatchObject({ n: { pattern: '0.00%' } });
});

test('sheets keep their order', () => {
  const { sheets } = snapshotOf(bookOf(['B', 'A', 'C'].map((name) => saved({ name, rows: [[{ value: 'x' }]] }))));
  expect(sheets.map(({ name }) => name)).toEqual(['B', 'A', 'C']);
});

test('data that no program has laid out wraps in its table; a sheet with heights of its own stays as it is', () => {
  const rows = [[{ value: 'Indikator' }, { value: 'Target' }]];
  expect(snapshotOf(bookOf([saved({ rows })])).styleAt(0, 0)).toEqual({ tb: 3 });
  expect(snapshotOf(bookOf([saved({ rows, rowHeights: new Map([[5, 30]]) })])).styleAt(0, 0)).toBeUndefined();
});

const plan: SheetPlan = {
  name: '3.2 Capaian',
  cells: [
    { row: 0, column: 0, role: 'title', value: 'Capaian 2025' },
    { row: 2, column: 0, role: 'input', format: '#,##0' },
    { row: 2, column: 1, role: 'computed', formula: '=A3*2', format: '0.00%', align: 'center' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [10, 20],
  rowHeights: new Map([[1, 30]]),
  frozenRows: 2,
  lists: [{ area: { top: 2, left: 0, bottom: 9, right: 0 }, source: "'2.3 PK'!$C$6:$C$9" }],
  textFormats: [{ area: { top: 2, left: 1, bottom: 9, right: 1 }, text: 'Rendah', tone: 'bad' }],
  print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 3, right: 1 }, repeatedRows: null },
};

describe('a planned sheet', () => {
  const { snapshot, sheets, styleAt } = snapshotOf(planToSaved([plan]));
  const resource = (name: string): Record<string, unknown> =>
    JSON.parse(snapshot.resources?.find((each) => each.name === name)?.data ?? '{}') as Record<string, unknown>;

  test('has formulas without a value, so that they are computed', () => {
    expect(sheets[0]?.cellData?.[2]?.[1]).toMatchObject({ f: '=A3*2' });
    expect(sheets[0]?.cellData?.[2]?.[1]).not.toHaveProperty('v');
  });

  test('keeps the look and the number format of an empty input', () => {
    // Light yellow with a dotted border, as the standard sheets have it.
    expect(styleAt(2, 0)).toMatchObject({ bg: { rgb: '#FFF9E5' }, bd: { t: { s: 3 } }, n: { pattern: '#,##0' } });
    expect(styleAt(2, 1)).toMatchObject({ ht: 2, n: { pattern: '0.00%' } });
  });

  test('has the sizes, merged areas and frozen rows of the plan', () => {
    // Ten and twenty characters of 6 pixels, and 5 around them.
    expect(sheets[0]?.columnData).toEqual({ 0: { w: 65 }, 1: { w: 125 } });
    // 30 points at 96 pixels to an inch of 72 points.
    expect(sheets[0]?.rowData?.[1]).toMatchObject({ h: 40 });
    expect(sheets[0]?.freeze).toMatchObject({ ySplit: 2, startRow: 2 });
  });

  test('has its list, its condition and its print area', () => {
    const id = sheetIdOf(0);
    expect(resource('SHEET_DATA_VALIDATION_PLUGIN')[id]).toMatchObject([
      { type: 'list', formula1: "='2.3 PK'!$C$6:$C$9" },
    ]);
    expect(resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id]).toMatchObject([
      { rule: { subType: 'text', operator: 'equal', value: 'Rendah', style: { bl: 1, bg: { rgb: '#FCE4E4' } } } },
    ]);
    expect(Object.values(resource('SHEET_DEFINED_NAME_PLUGIN'))).toMatchObject([
      { name: '_xlnm.Print_Area', formulaOrRefString: "'3.2 Capaian'!$A$1:$B$4", localSheetId: id, hidden: true },
    ]);
  });
});

test('where a file says how wide its columns are, it is laid out, and nothing of its look is changed', () => {
  const rows = [[{ value: 'Indikator kinerja yang panjang sekali' }, { value: 1 }]];
  const of = (columnWidths: ReadonlyMap<number, number>) => snapshotOf(bookOf([saved({ rows, columnWidths })]));
  const laidOut = of(new Map([[0, 10]]));
  expect(laidOut.sheets[0]!.columnData).toEqual({ 0: { w: 70 } });
  expect(laidOut.styleAt(0, 0)).toBeUndefined();
  // One of a program that only writes data is made readable.
  expect(of(new Map()).styleAt(0, 0)).toEqual({ tb: 3 });
});
