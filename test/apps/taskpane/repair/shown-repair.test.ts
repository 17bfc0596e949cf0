import type { Finding } from '../../../../src/core/findings/finding';
import type { ShownNumber } from '../../../../src/core/workbook/shown-number';
import type { Cell } from '../../../../src/core/workbook/workbook';
import { candidatesOf } from '../../../../src/core/repairs/candidates';
import { shownRepair } from '../../../../src/apps/taskpane/repair/shown-repair';

const shown: ShownNumber = { value: 101.0267, decimals: 2, style: 'percent' };
const written: ShownNumber = { value: 98.98, decimals: 2, style: 'percent' };

function finding(more: Partial<Finding>): Finding {
  return {
    rule: 'capaian',
    severity: 'error',
    place: { sheet: 'A', row: 0, column: 0 },
    message: { id: 'capaian', values: { written, numerator: shown, denominator: shown, expected: shown } },
    cause: null,
    actual: null,
    expected: null,
    related: [],
    fix: null,
    ...more,
  };
}

function plan(cell: Cell | undefined, more: Partial<Finding>) {
  const sheet = { name: 'A', hidden: false, rows: [[cell]], merges: [], hiddenRows: [], hiddenColumns: [] };
  const [candidate] = candidatesOf([finding(more)], { sheets: [sheet] });
  if (candidate === undefined) return null;
  const repair = shownRepair(candidate, { sheets: [sheet] }, 'id');
  return [repair.before, repair.after, repair.content, repair.formula];
}

test.each<[string, Cell | undefined, Partial<Finding>, ReturnType<typeof plan>]>([
  [
    'a formula, shown with its result and as it is typed here',
    { value: 0.9898, format: '0.00%' },
    { expected: 1.010267, fix: { formula: '=IF(E5=0,"N/A",F5/E5)' } },
    ['98,98%', '101,03%', { formula: '=IF(E5=0,"N/A",F5/E5)' }, '=IF(E5=0;"N/A";F5/E5)'],
  ],
  [
    'a typed percentage, to the decimals that are shown',
    { value: 0.9898, format: '0.00%' },
    { expected: 1.0102674 },
    ['98,98%', '101,03%', { value: 1.0103 }, null],
  ],
  ['a percent number', { value: 98.98 }, { expected: 101.02674 }, ['98,98%', '101,03%', { value: 101.03 }, null]],
  [
    'a text stays a text',
    { value: '98,98%' },
    { expected: 101.0267 },
    ['98,98%', '101,03%', { text: '101,03%' }, null],
  ],
  [
    'a text that becomes a number, which looks as it did',
    { value: 'Rp 1.250.000,00', format: '@' },
    {
      severity: 'info',
      textNumbers: [{ place: { sheet: 'A', row: 0, column: 0 }, value: 1_250_000, format: '"Rp" #,##0.00' }],
    },
    ['Rp 1.250.000,00', 'Rp1.250.000,00', { value: 1_250_000, format: '"Rp" #,##0.00' }, null],
  ],
  [
    'a label, also one that looks like a formula',
    { value: 'Tinggi' },
    { expected: '=HYPERLINK("x")' },
    ['Tinggi', '=HYPERLINK("x")', { text: '=HYPERLINK("x")' }, null],
  ],
  ['an empty cell without a formula', undefined, { expected: 12 }, null],
  ['a table as a whole', { value: 1 }, { scope: 'table', expected: 12 }, null],
  ['something that is missing', { value: 1 }, { place: null, expected: 'pk' }, null],
  ['nothing known', { value: 1 }, {}, null],
])('%s', (_name, cell, more, expected) => {
  expect(plan(cell, more)).toEqual(expected);
});
