import { localFormula } from '../../../src/core/workbook/local-formula';

test.each([
  ['=D4/C4*100', '=D4/C4*100'],
  ['=SUM(D4,D8:D9)', '=SUM(D4;D8:D9)'],
  ['=SUM(C3,C5)*0.11', '=SUM(C3;C5)*0,11'],
  ["='3.2, a'!D4+'it''s, 1.5'!D4", "='3.2, a'!D4+'it''s, 1.5'!D4"],
  ['=IF(A1="1.5, ""dua""","",2.25)', '=IF(A1="1.5, ""dua""";"";2,25)'],
])('%s is typed as %s', (formula, typed) => {
  expect(localFormula(formula)).toBe(typed);
});
