import { planConversion } from '../../../src/core/functions-to-native/plan-conversion';
import type { Cell } from '../../../src/core/workbook/workbook';

function plan(...cells: Cell[]): (string | null)[] {
  const sheet = { name: '3.2', hidden: false, rows: [cells], merges: [], hiddenRows: [], hiddenColumns: [] };
  return planConversion({ sheets: [sheet] }).map(({ native }) => native);
}

const native = '=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(A1=0,NA(),B1/A1),NA())';

test('lists the cells with our functions by their places', () => {
  const rows = [undefined, [undefined, { value: null, formula: '=CAPAIAN(A1,B1)' }, { value: 2, formula: '=SUM(A1)' }]];
  const sheet = { name: '3.2', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  expect(planConversion({ sheets: [sheet] })).toEqual([
    { place: { sheet: '3.2', row: 1, column: 1 }, formula: '=CAPAIAN(A1,B1)', native, differs: false, waits: false },
  ]);
});

test('an empty form keeps a formula, what our function refuses keeps its value', () => {
  const formula = '=CAPAIAN(A1,B1)';
  expect(plan({ value: { error: '#N/A' }, formula }, { value: { error: '#VALUE!' }, formula })).toEqual([native, null]);
});

test('what is not computed yet waits, unless a native formula can stand there without it', () => {
  const waits = (formula: string, error: string, to?: 'values'): boolean | undefined =>
    planConversion(
      {
        sheets: [
          {
            name: 'A',
            hidden: false,
            rows: [[{ value: { error }, formula }]],
            merges: [],
            hiddenRows: [],
            hiddenColumns: [],
          },
        ],
      },
      to,
    )[0]?.waits;
  expect(waits('=CAPAIAN(A1,B1)', '#BUSY!')).toBe(true);
  expect(waits('=CAPAIAN(A1,B1)', '#NAME?')).toBe(false);
  expect(waits('=CAPAIAN(A1,B1)', '#NAME?', 'values')).toBe(true);
  expect(waits('=TABELIKM(A1:B2)', '#NAME?')).toBe(true);
  expect(waits('=TABELIKM(A1:B2)', '#N/A')).toBe(false);
});

test.each([
  '=[2]!_xldudf_CAPAIAN(A1,B1)',
  "='C:\\x [a]\\[b.xlam]'!_xldudf_CAPAIAN(A1,B1)",
  '=b.xla!_xldudf_CAPAIAN(A1,B1)',
  '=_xldudf_CAPAIAN(A1,B1)',
  '=_xll.CAPAIAN(A1,B1)',
])('%s is converted whole', (formula) => {
  expect(plan({ value: { error: '#NAME?' }, formula })).toEqual([native]);
});

test('a text that only looks like a formula is left alone', () => {
  expect(plan({ value: '=CAPAIAN(A1,B1)' })).toEqual([]);
});
