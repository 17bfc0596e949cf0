import { checkUncomputedFormulas } from '../../../src/core/checks/uncomputed-formulas';
import type { Cell } from '../../../src/core/workbook/workbook';
import { contextOf, inShort } from './context-of';

function sheetOf(...cells: Cell[]) {
  return { name: 'S', hidden: false, rows: [cells], merges: [], hiddenRows: [], hiddenColumns: [] };
}

test('a workbook none of whose formulas has a value was never computed', () => {
  const context = contextOf(
    sheetOf({ value: 2 }, { value: null, formula: '=A1*2' }, { value: null, formula: '=A1*3' }),
  );
  expect(inShort(checkUncomputedFormulas(context))).toEqual(['warning S!B1 rumus.uncomputed']);
});

test('one computed formula, be it to an empty text, is enough; so is none at all', () => {
  const computed = sheetOf({ value: '', formula: '=IF(B1="","",1)' }, { value: null, formula: '=A1*2' });
  expect(checkUncomputedFormulas(contextOf(computed))).toEqual([]);
  expect(checkUncomputedFormulas(contextOf(sheetOf({ value: 2 })))).toEqual([]);
});
