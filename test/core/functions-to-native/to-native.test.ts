import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usesOwnFunctions } from '../../../src/core/formulas/own-functions';
import { toNative } from '../../../src/core/functions-to-native';
import { readerOf } from '../../../src/core/functions-to-native/read-cells';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { valueOrError } from './evaluate';

interface Computed {
  readonly formula: string;
  readonly native: string;
  /** What LibreOffice makes of the native formula. */
  readonly value: CellValue;
}

const folder = join(__dirname, '../../fixtures/functions-to-native');
const { rows } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as { rows: (string | number | null)[][] };
const computed = JSON.parse(readFileSync(join(folder, 'computed.json'), 'utf8')) as Computed[];

function workbookOf(values: readonly (readonly CellValue[])[]): Workbook {
  const cells = values.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return {
    sheets: [{ name: 'Data', hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] }],
  };
}

function isRefused(value: unknown): boolean {
  return JSON.stringify(value) === '{"error":"#VALUE!"}';
}

const read = readerOf(workbookOf(rows), 'Data');

test('there are cases of every function that has a native formula', () => {
  const used = ['IKM', 'CAPAIAN', 'KATEGORI', 'EFISIENSI', 'NILAIEFISIENSI'];
  expect(used.filter((name) => !computed.some(({ formula }) => formula.startsWith(`=${name}(`)))).toEqual([]);
});

test.each(computed.map((each) => [each.formula, each] as const))(
  '%s gives the same natively, as LibreOffice computes it',
  (formula, { native, value }) => {
    expect(toNative(formula, read)).toBe(native);
    const ours = valueOrError(formula, read);
    if (typeof ours === 'number')
      expect(Math.abs(Number(value) - ours)).toBeLessThan(1e-12 * Math.max(1, Math.abs(ours)));
    // Outside its scale our function says #VALUE!; no native function gives that everywhere.
    else expect(value).toEqual(isRefused(ours) ? { error: '#N/A' } : ours);
    expect(usesOwnFunctions(native)).toBe(false);
  },
);

test.each([
  ['fills several cells', '=TABELIKM(A1:I6)'],
  ['a function of ours inside has none', '=SUM(TABELIKM(A1:I6))'],
  ['a target that is written as a range of values', '=CAPAIAN("80-90",B12)'],
  ['a limit in a cell', '=CAPAIAN(A12,B12,"naik",K12)'],
  ['many targets at once', '=CAPAIAN(A12:B12,A12:B12)'],
  ['a scale of its own', '=KATEGORI(A12,A8:B9)'],
  ['an unknown scale', '=KATEGORI(A12,"APA")'],
  ['answers that are none', '=IKM(A12:D13)'],
  ['whole columns', '=IKM(A:I)'],
  ['money written as text', '=EFISIENSI(E12:F12,A12:B12)'],
  ['ranges of different sizes', '=EFISIENSI(A15:A18,B15:B17)'],
  ['a sheet that is not there', "=IKM('Tidak ada'!A1:I6)"],
  ['a formula that is cut off', '=IKM(A1:I6'],
])('no native formula: %s', (_why, formula) => {
  const native = toNative(formula, read);
  if (formula.endsWith(')')) expect(native).toBeNull();
  else expect(usesOwnFunctions(formula)).toBe(false);
});

test.each(['=SUM(A1:A3)', '="CAPAIAN("&A1', "='CAPAIAN(1)'!A1", '=RATACAPAIAN(A1,B1)', '=CAPAIAN'])(
  '%s does not use them',
  (formula) => {
    expect(usesOwnFunctions(formula)).toBe(false);
    expect(toNative(formula, read)).toBe(formula);
  },
);

test.each(['=ikm(A8:I8)', '=_xldudf_IKM(A8:I8)', '=1+IKM(A8:I8)/100'])('%s uses them', (formula) => {
  expect(usesOwnFunctions(formula)).toBe(true);
  expect(toNative(formula, read)).toContain('AVERAGEIF(A8:I8,">0")*25');
});

test('other sheets are read by their quoted names', () => {
  const reader = readerOf({ sheets: workbookOf([[3, 4]]).sheets.map((sheet) => ({ ...sheet, name: "S'KM 1" })) }, 'X');
  expect(reader("'s''km 1'!A1:B1")).toEqual([[3, 4]]);
  expect(reader('A1')).toBeNull();
});
