import { resolveOffsets } from '../../../src/core/workbook/resolve-offsets';

// What LibreOffice's and Excel's own OFFSET gives: so many rows down, so many columns to the right, then the height; and
// INDEX: the cell of the column at that place, counted from 1.
test.each([
  ['=SUM(INDEX(C3:C7,2):INDEX(C3:C7,ROWS(C3:C7)-1))', '=SUM(C4:C6)'],
  ['=SUM(INDEX(C5:C$24,2):INDEX(C5:C$24,ROWS(C5:C$24)-1))', '=SUM(C6:C23)'],
  [
    "=MATCH(A4,INDEX('3.8 RA'!$A$3:$A$7,2):INDEX('3.8 RA'!$A$3:$A$7,ROWS('3.8 RA'!$A$3:$A$7)-1),0)",
    "=MATCH(A4,'3.8 RA'!A4:'3.8 RA'!A6,0)",
  ],
  ['=SUM(OFFSET(C3,1,0):OFFSET(C7,-1,0))', '=SUM(C4:C6)'],
  ['=OFFSET(C3,0,2)', '=E3'],
  ['=SUM(OFFSET($C$3,1,0,4))', '=SUM(C4:C7)'],
  ['=SUM(OFFSET(C5,1,0,ROWS(A5:A$24)-2))', '=SUM(C6:C23)'],
  ["=SUM(OFFSET('3.8 RA'!C3,1,0):OFFSET('3.8 RA'!C7,-1,0))", "=SUM('3.8 RA'!C4:'3.8 RA'!C6)"],
])('%s reaches %s', (formula, reached) => {
  expect(resolveOffsets(formula)).toBe(reached);
});

test.each([
  '=INDEX(C3:C7,6)',
  '=INDEX(C3:D7,2)',
  '=INDEX(C3:C7,B1)',
  '=INDEX(C3:C7,2,1)',
  '=SUM(OFFSET(C3,B1,0))',
  '=SUM(OFFSET(C1,-1,0))',
  '=SUM(C3:C5)',
  '=OFFSET(C5,1,0,ROWS(A5:A6)-2)',
])('%s is left as it is', (formula) => {
  expect(resolveOffsets(formula)).toBe(formula);
});
