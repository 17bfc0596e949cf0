import { checkCalculatedByHand } from '../../../src/core/checks/calculated-by-hand';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

const found = (isCalculatedByHand: boolean, ...cells: Written[]) => {
  const context = contextOf(sheet('A', [cells]));
  return inShort(checkCalculatedByHand({ ...context, workbook: { ...context.workbook, isCalculatedByHand } }));
};

test('formulas that are computed on request are warned of', () => {
  expect(found(true, 1, cell(2, { formula: '=A1*2' }))).toEqual(['warning - rumus.manual']);
});

test('nothing is said where they are computed by themselves, or where there are none', () => {
  expect(found(false, 1, cell(2, { formula: '=A1*2' }))).toEqual([]);
  expect(found(true, 1, 2)).toEqual([]);
});
