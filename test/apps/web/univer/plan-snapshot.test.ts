import type { LocaleType } from '@univerjs/core';
import { planSnapshot, sheetIdOf } from '../../../../src/apps/web/univer/plan-snapshot';
import type { SheetPlan } from '../../../../src/core/scaffold/sheet-plan';

const plan: SheetPlan = {
  name: '3.2 Capaian',
  cells: [
    { row: 0, column: 0, role: 'title', value: 'Capaian 2025' },
    { row: 2, column: 0, role: 'input', format: '#,##0' },
    { row: 2, column: 1, role: 'computed', formula: '=A3*2', format: '0.00%', align: 'center' },
    { row: 3, column: 0, role: 'heading', value: 'Indikator Kinerja Utama Kecamatan yang panjang sekali' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [10, 20],
  rowHeights: new Map([[1, 30]]),
  frozenRows: 2,
  lists: [],
  textFormats: [],
  print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 3, right: 1 }, repeatedRows: null },
};

const snapshot = planSnapshot([plan], 'buku', 'lkjip-2025.xlsx', 'idID' as LocaleType);
const sheet = snapshot.sheets[sheetIdOf(0)]!;

/** The style of a cell, looked up. */
function styleAt(row: number, column: number): unknown {
  const id = sheet.cellData?.[row]?.[column]?.s;
  return typeof id === 'string' ? snapshot.styles[id] : undefined;
}

test('values and formulas stand in their cells, a formula without a value so that it is computed', () => {
  expect(sheet.cellData?.[0]?.[0]).toMatchObject({ v: 'Capaian 2025', t: 1 });
  expect(sheet.cellData?.[2]?.[1]).toMatchObject({ f: '=A3*2' });
  expect(sheet.cellData?.[2]?.[1]).not.toHaveProperty('v');
});

test('an empty input keeps its look and its number format', () => {
  // Light yellow with a dotted border, as the standard sheets have it.
  expect(styleAt(2, 0)).toMatchObject({ bg: { rgb: '#FFF9E5' }, bd: { t: { s: 3 } }, n: { pattern: '#,##0' } });
  expect(styleAt(2, 1)).toMatchObject({ ht: 2, n: { pattern: '0.00%' } });
});

test('sizes, merged areas and frozen rows are those of the plan', () => {
  expect(sheet.columnData).toEqual({ 0: { w: 70 }, 1: { w: 140 } });
  // 30 points at 96 pixels to an inch of 72 points.
  expect(sheet.rowData?.[1]).toEqual({ h: 40 });
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
  expect(sheet.freeze).toMatchObject({ ySplit: 2, startRow: 2 });
});
