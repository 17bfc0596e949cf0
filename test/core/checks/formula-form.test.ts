import { readForm, writeForm } from '../../../src/core/checks/formula-form';

test.each([
  ['=E3/D3', '=E4/D4', 1],
  ['=ROUND(E3/D3*100,2)', '=round(E5/D5*100, 2)', 2],
  ['=C3/$C$20', '=C9/$C$20', 6],
  ['=IF(D3=0,"D3",LOG10(E3))', '=IF(D4=0,"D3",LOG10(E4))', 1],
  ["='3.2 Capaian'!E3", "='3.2 Capaian'!E4", 1],
])('%s is %s some rows below', (formula, below, rows) => {
  const { form } = readForm(formula, 2, 5);
  expect(readForm(below, 2 + rows, 5).form).toBe(form);
  expect(writeForm(form, 2, 5)).toBe(formula);
});

test('a formula that looks at other cells has another form', () => {
  expect(readForm('=E4/D3', 3, 5).form).not.toBe(readForm('=E3/D3', 2, 5).form);
  expect(readForm('=C4/$C$21', 3, 5).form).not.toBe(readForm('=C3/$C$20', 2, 5).form);
});

test('the areas are those of the own sheet', () => {
  expect(readForm('=SUM(C4:C9,C12)', 20, 2)).toMatchObject({
    areas: [
      { top: 3, left: 2, bottom: 8, right: 2 },
      { top: 11, left: 2, bottom: 11, right: 2 },
    ],
    looksElsewhere: false,
  });
  expect(readForm('=SUM(DPA!C4:C9)', 20, 2)).toMatchObject({ areas: [], looksElsewhere: true });
});

test('the areas are those that a formula reaches by their distance from others', () => {
  expect(readForm('=SUM(INDEX(C3:C21,2):INDEX(C3:C21,ROWS(C3:C21)-1))', 20, 2).areas).toEqual([
    { top: 3, left: 2, bottom: 19, right: 2 },
  ]);
  expect(readForm('=SUM(OFFSET(C3,1,0):OFFSET(C21,-1,0))', 20, 2).areas).toEqual([
    { top: 3, left: 2, bottom: 19, right: 2 },
  ]);
});
