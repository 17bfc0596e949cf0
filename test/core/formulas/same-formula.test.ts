import { sameFormula } from '../../../src/core/formulas/same-formula';

test('formulas are the same but for blanks, dollar signs and case; texts and names are not touched', () => {
  expect(sameFormula('=SUM( $A$1:A2 )', '=sum(A1:A2)')).toBe(true);
  expect(sameFormula('=IF(A1="a b",1)', '=IF(A1="ab",1)')).toBe(false);
  expect(sameFormula("='Lembar 1'!A1", "='Lembar1'!A1")).toBe(false);
});
