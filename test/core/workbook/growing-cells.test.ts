import { cellsWithin, isGrowingFormula } from '../../../src/core/workbook/growing-cells';
import { resolveOffsets } from '../../../src/core/workbook/resolve-offsets';

test('the cells within are all but the two anchors', () => {
  expect(resolveOffsets(`=SUM(${cellsWithin('C3:C26')})`)).toBe('=SUM(C4:C25)');
});

test.each([
  [`=SUM(${cellsWithin('C3:C26')})`, true],
  ['=SUM(OFFSET(C3,1,0):OFFSET(C26,-1,0))', true],
  ['=SUM(C4:C25)', false],
  ["=IFERROR(INDEX('3.11'!$C$3:$C$23,MATCH(TRIM($A5),'3.11'!$A$3:$A$23,0)),\"\")", false],
])('%s takes in inserted rows: %s', (formula, grows) => {
  expect(isGrowingFormula(formula)).toBe(grows);
});
