/** What formulas give; the values were computed with LibreOffice 7.4. */
import { recalculate } from '../../../src/core/formulas/recalculate';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const data = sheetOf('Data', [
  ['Program', 'Anggaran', 'Kode'],
  ['Satu', 100, '1'],
  ['Dua', 250, '1.1'],
  ['tiga', null, '1.2'],
  ['Dua', 50, '2'],
  ['Teks', '75', ''],
]);

function valueOf(formula: string, sheet = data): CellValue {
  const { workbook, unknown } = recalculate({ sheets: [sheet] }, [
    { place: { sheet: 'Data', row: 9, column: 4 }, content: { formula } },
  ]);
  if (unknown.length > 0) return 'unknown';
  return workbook.sheets[0]!.rows[9]![4]!.value;
}

test.each<[string, CellValue]>([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=2-3-4', -5],
  ['=50%*4', 2],
  ['="a"&1/2', 'a0.5'],
  ['=1/0', { error: '#DIV/0!' }],
  ['="12"+1', 13],
  ['="x"+1', { error: '#VALUE!' }],
  ['="Dua"="dua"', true],
  ['=SUM(B2:B6)', 400],
  ['=COUNT(B2:B6)', 3],
  ['=COUNTA(A2:C5)', 11],
  ['=AVERAGE(B2:B6)', 400 / 3],
  ['=AVERAGE(B4)', { error: '#DIV/0!' }],
  ['=IF(B4="","kosong",1)', 'kosong'],
  ['=IF(COUNT(B2,B3)<2,"",B2/B3)', 0.4],
  ['=IFERROR(1/0,"N/A")', 'N/A'],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ROUNDDOWN(2.789,1)', 2.7],
  ['=COUNTIF(A2:A6,"dua")', 2],
  ['=COUNTIF(A2:A6,"T*")', 2],
  ['=COUNTIF(B2:B6,">=100")', 2],
  ['=SUMIF(A2:A6,"Dua",B2:B6)', 300],
  ['=SUMIFS(B2:B6,A2:A6,"Dua",B2:B6,">60")', 250],
  ['=AVERAGEIF(A2:A6,"Dua",B2:B6)', 150],
  ['=SUMPRODUCT((A2:A6="Dua")*1,B2:B6)', 300],
  ['=SUMPRODUCT((LEFT(C2:C6,2)="1.")*ISNUMBER(B2:B6))', 1],
  ['=SUMPRODUCT(SUMIF(A2:A6,A2:A4,B2:B6))', 400],
  ['=SUMPRODUCT((A2:A6="Dua")*SUMIF(A2:A6,A2:A6,B2:B6))', 600],
  ['=SUMPRODUCT(COUNTIFS(A2:A6,{"Satu","Dua"},B2:B6,">60"))', 2],
  ['=SUMPRODUCT(SUMIFS(B2:B6,A2:A6,{"Satu","Dua"}))', 400],
  ['=SUMPRODUCT(MATCH({"Dua","Teks"},A2:A6,0))', 7],
  ['=ISNUMBER(SEARCH("|persentase|","|indeks|nilai|"))', false],
  ['=OR(ISTEXT(1/0),ISBLANK(1/0))', false],
  ['=IF(ISERROR(1/0),IF(ISNA(NA()),"keduanya","satu"),"tidak")', 'keduanya'],
  ['=ISERROR(1/0+1)', true],
  ['=MATCH("dua",A2:A6,0)', 2],
  ['=MATCH(120,B2:B3,1)', 1],
  ['=MATCH("tidak ada",A2:A6,0)', { error: '#N/A' }],
  ['=INDEX(B2:B6,MATCH("Dua",A2:A6,0))', 250],
  ['=SUM(INDEX(B1:B9,2):INDEX(B1:B9,3))', 350],
  ['=VLOOKUP("Satu",A2:C6,2,FALSE)', 100],
  ['=SUM(OFFSET(B1,1,0):OFFSET(B7,-4,0))', 350],
  ['=SUM({1,2;3,4})', 10],
  ['=SUM({-1,2})', 1],
  ['=OR(LEFT("≥ 90",1)={"≥",">"})', true],
  ['=INDEX({"AA","A";"BB","B"},2,1)', 'BB'],
  ['=MATCH("BB",{"AA","A","BB"},0)', 3],
  ['=SUMPRODUCT(MAX(IFERROR(1/{1,0,4},0)))', 1],
  ['=IFERROR(SUM(IFERROR(1/{0,2},5)),0)', 5.5],
  // Each error is replaced by the value beside it; an error there counts only where it is taken.
  ['=SUM(IFERROR(1/{0,2,0},1/{5,0,4}))', 0.95],
  ['=REPT("ab",3)', 'ababab'],
  ['=ROWS(B2:B6)', 5],
  ['=SEARCH("UA","dua")', 2],
  ['=FIND("UA","dua")', { error: '#VALUE!' }],
  ['=MEDIAN(B2:B6)', 100],
  ['=AVERAGEIFS(B2:B6,A2:A6,"Dua",B2:B6,">60")', 250],
  ['=IFS(B2>500,"a",B3=250,"b")', 'b'],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=ROW()', 10],
  ['=TRIM("  a   b ")&LEN("abc")&UPPER("x")', 'a b3X'],
  ['=OR(B2>500,B3=250)', true],
  ["='Data'!$B$2+Data!B3", 350],
  ['=B4', 0],
  ['=LET(x,1,x)', 'unknown'],
  ['=B2#', 'unknown'],
])('%s', (formula, value) => {
  const own = valueOf(formula);
  if (typeof value === 'number') expect(own).toBeCloseTo(value, 12);
  else expect(own).toEqual(value);
});

test('what follows from a change is computed anew, in whatever order it stands; the rest keeps its values', () => {
  const sheet = sheetOf('A', [[1, 3, 99, 7]]);
  const rows = [
    [sheet.rows[0]![0], { value: 3, formula: '=C1+1' }, { value: 2, formula: '=A1*2' }, { value: 7, formula: '=5' }],
  ];
  const change = { place: { sheet: 'A', row: 0, column: 0 }, content: { value: 10 } };
  const { workbook, unknown, circular } = recalculate({ sheets: [{ ...sheet, rows }] }, [change]);
  expect(workbook.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual([10, 21, 20, 7]);
  expect([unknown, circular]).toEqual([[], []]);
});

test('a cell that depends on itself is named, with those that it depends on through others', () => {
  const sheet = sheetOf('A', [[1, 2, 3]]);
  const rows = [[sheet.rows[0]![0], { value: 2, formula: '=A1' }, { value: 2, formula: '=B1' }]];
  const change = { place: { sheet: 'A', row: 0, column: 0 }, content: { formula: '=C1' } };
  const { circular } = recalculate({ sheets: [{ ...sheet, rows }] }, [change]);
  expect(circular.map(({ column }) => column).sort()).toEqual([0, 1, 2]);
});

test('what cannot be computed keeps its value, and so does what is computed from it', () => {
  const sheet = sheetOf('A', [[1]]);
  const rows = [[sheet.rows[0]![0], { value: 8, formula: '=XLOOKUP(A1,A1,A1)' }, { value: 9, formula: '=B1+1' }]];
  const change = { place: { sheet: 'A', row: 0, column: 0 }, content: { value: 5 } };
  const { workbook, unknown } = recalculate({ sheets: [{ ...sheet, rows }] }, [change]);
  expect(workbook.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual([5, 8, 9]);
  expect(unknown.map(({ column }) => column).sort()).toEqual([1, 2]);
});

test('the least and the largest of a column that is longer than a call can be given arguments', () => {
  const column = sheetOf(
    'Data',
    Array.from({ length: 150_000 }, (_, row) => [row + 1]),
  );
  expect(valueOf('=MAX(A1:A150000)-MIN(A1:A150000)', column)).toBe(149_999);
});

test('a formula that is not computed here is named once, also where one above it asks for it first', () => {
  const sheet = sheetOf('A', [[6, 5, 3]]);
  const rows = [[{ value: 6, formula: '=B1+1' }, { value: 5, formula: '=XLOOKUP(C1,C1,C1)' }, sheet.rows[0]![2]]];
  const change = { place: { sheet: 'A', row: 0, column: 2 }, content: { value: 9 } };
  const { workbook, unknown } = recalculate({ sheets: [{ ...sheet, rows }] }, [change]);
  expect(unknown.map(({ column }) => column).sort()).toEqual([0, 1]);
  expect(workbook.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual([6, 5, 9]);
});

test('what a workbook says beside its sheets stays, such as what somebody said its columns mean', () => {
  const beside = {
    notes: ['foreign-bytes'],
    unread: ['Grafik'],
    isCalculatedByHand: true,
    chosenColumns: [{ sheet: 'Data', kind: 'anggaran', heading: 'Anggaran', role: 'pagu' }],
  } as const;
  const change = { place: { sheet: 'Data', row: 1, column: 1 }, content: { value: 120 } };
  const { sheets, ...left } = recalculate({ sheets: [data], ...beside }, [change]).workbook;
  expect(sheets[0]!.rows[1]![1]!.value).toBe(120);
  expect(left).toEqual(beside);
});
