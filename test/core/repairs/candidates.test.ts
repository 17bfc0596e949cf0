import type { Finding } from '../../../src/core/findings/finding';
import { candidatesOf } from '../../../src/core/repairs/candidates';
import type { Cell } from '../../../src/core/workbook/workbook';

const shown = { value: 101.03, decimals: 2, style: 'plain' } as const;

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'capaian',
    severity: 'error',
    place: { sheet: 'A', row: 0, column: 0 },
    message: { id: 'capaian', values: { written: shown, numerator: shown, denominator: shown, expected: shown } },
    cause: null,
    actual: 98.98,
    expected: 101.03,
    related: [],
    fix: { formula: '=B1/C1' },
    ...more,
  };
}

function offered(cell: Cell | undefined, ...findings: Finding[]): unknown[] {
  const sheet = { name: 'A', hidden: false, rows: [[cell]], merges: [], hiddenRows: [], hiddenColumns: [] };
  return candidatesOf(findings, { sheets: [sheet] }).map(({ content }) => content);
}

const typed: Cell = { value: 98.98 };

test.each<[string, Cell | undefined, Partial<Finding>, unknown[]]>([
  ['a formula', typed, {}, [{ formula: '=B1/C1' }]],
  ['a number where there is no formula', typed, { fix: null }, [{ value: 101.03 }]],
  ['a formula that stands there already', { value: 98.98, formula: '= $B$1 / c1' }, {}, []],
  ['a value that stands there already', { value: 101.03 }, { fix: null }, []],
  ['a finding without a cell', typed, { place: null }, []],
  ['a finding about a table', typed, { scope: 'table' }, []],
  ['what only a document can decide', typed, { isUndecided: true }, []],
  ['another value for what is only likely', typed, { severity: 'warning' }, []],
  ['a rounding', typed, { severity: 'info', expected: 98.99 }, []],
  [
    'the formula of its neighbours',
    typed,
    { severity: 'warning', actual: null, expected: null },
    [{ formula: '=B1/C1' }],
  ],
  ['a formula for a blank cell', undefined, { severity: 'warning', actual: null }, [{ formula: '=B1/C1' }]],
])('%s', (_, cell, more, contents) => {
  expect(offered(cell, finding(more))).toEqual(contents);
});

test('a cell is repaired once, by its most severe finding', () => {
  const warning = finding({ severity: 'warning', actual: null, expected: null, fix: { formula: '=9' } });
  expect(offered(typed, warning, finding())).toEqual([{ formula: '=B1/C1' }]);
});

test('numbers stored as text become numbers, also one that is corrected', () => {
  const place = { sheet: 'A', row: 0, column: 0 };
  const textNumbers = [{ place, value: 98.98, format: '0.00' }];
  const texts = finding({ severity: 'info', expected: 98.98, fix: null, textNumbers });
  expect(offered({ value: '98,98' }, texts)).toEqual([{ value: 98.98, format: '0.00' }]);
  expect(offered({ value: '98,98' }, finding({ fix: null }), texts)).toEqual([{ value: 101.03, format: '0.00' }]);
});
