import { renameSheets } from '../../../src/core/workbook/rename-sheets';

const names = new Map([
  ['2.3 pk', '2.3 PK (2)'],
  ['identitas', 'Identitas (2)'],
  ["cap'aian", "Cap'aian (2)"],
]);

test.each([
  ["='2.3 PK'!C6", "='2.3 PK (2)'!C6"],
  ['=Identitas!$B$3', "='Identitas (2)'!$B$3"],
  ["=SUM('2.3 PK'!C6:C9,IDENTITAS!B3)", "=SUM('2.3 PK (2)'!C6:C9,'Identitas (2)'!B3)"],
  ["='Cap''aian'!A1", "='Cap''aian (2)'!A1"],
  ['="Identitas!"&A1', '="Identitas!"&A1'],
  [`="'2.3 PK'!"&"a""Identitas!"`, `="'2.3 PK'!"&"a""Identitas!"`],
  ["='2.3 PK lama'!C6", "='2.3 PK lama'!C6"],
  ['=IdentitasLama!A1+Identitas', '=IdentitasLama!A1+Identitas'],
])('%s becomes %s', (formula, renamed) => {
  expect(renameSheets(formula, names)).toBe(renamed);
});

test('without new names nothing changes', () => {
  expect(renameSheets("='2.3 PK'!C6", new Map())).toBe("='2.3 PK'!C6");
});
