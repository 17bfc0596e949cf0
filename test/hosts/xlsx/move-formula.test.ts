import { moveFormula } from '../../../src/hosts/xlsx/move-formula';

test.each([
  ['A1+$B$1+B$2+$C3', 2, 1, 'B3+$B$1+C$2+$C5'],
  ['SUM(A1:A9)', 1, 0, 'SUM(A2:A10)'],
  ['Data!A1', 1, 1, 'Data!B2'],
  ["'Data A1'!A1", 1, 1, "'Data A1'!B2"],
  ["'Jum''at A1'!A1", 1, 1, "'Jum''at A1'!B2"],
  ['IF(A1="A1","B2"&A1,"""A1")', 1, 0, 'IF(A2="A1","B2"&A2,"""A1")'],
  ['SUM(A:A)+SUM($B:C)', 1, 1, 'SUM(B:B)+SUM($B:D)'],
  ['SUM(1:1)+SUM($2:3)', 1, 1, 'SUM(2:2)+SUM($2:4)'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['Table1[A1]+Table1[[#This Row],[B2]]', 1, 1, 'Table1[A1]+Table1[[#This Row],[B2]]'],
  ['pagu_A1+A1_total+Nilai.A1', 1, 1, 'pagu_A1+A1_total+Nilai.A1'],
  ['1.5E3*A1%', 1, 0, '1.5E3*A2%'],
  ['A1-2', -1, 0, '#REF!-2'],
  ['A1:B2', 0, -1, '#REF!:A2'],
  ['TRUE', 3, 3, 'TRUE'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
