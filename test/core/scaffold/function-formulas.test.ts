/** The same sheets written with our functions. */
import { profiles } from '../../../src/core/profiles';
import { standar } from '../../../src/core/profiles/standar';
import { sumenep } from '../../../src/core/profiles/sumenep';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import { formatCell } from '../../../src/core/workbook/address';
import { sheetSentences } from '../../../src/messages/sheets/id';

function formulaAt(plans: readonly SheetPlan[], sheet: string, address: string): string | undefined {
  const cells = plans.find(({ name }) => name === sheet)!.cells;
  return cells.find(({ row, column }) => formatCell(row, column) === address)?.formula;
}

const within = (column: string): string =>
  `INDEX(${column}3:${column}18,2):INDEX(${column}3:${column}18,ROWS(${column}3:${column}18)-1)`;
const plans = scaffold(standar, exampleOffice(2025), sheetSentences, 'functions');

test.each([
  ['3.2 Capaian', 'H5', '=IF(COUNT(G5)=0,G5&"",KATEGORI(G5,"CAPAIAN"))'],
  [
    '3.8 Efisiensi',
    'K6',
    '=IF(OR(G6="",H6="",I6=""),"",IF(COUNT(G6,H6,I6)<3,"N/A",IF(OR(G6<=0,H6<=0),"N/A",EFISIENSI(H6,I6,G6,"keluaran"))))',
  ],
  ['IKM Unsur', 'F18', `=IF(COUNT(${within('C')})=0,"",SUMPRODUCT(${within('C')},${within('D')})*25)`],
  ['IKM Unsur', 'G4', '=IF(COUNT(F4)=0,F4&"",KATEGORI(F4,"IKMMUTU"))'],
  ['IKM Unsur', 'H4', '=IF(COUNT(F4)=0,F4&"",KATEGORI(F4,"IKM"))'],
])('%s!%s', (sheet, address, formula) => {
  expect(formulaAt(plans, sheet, address)).toBe(formula);
});

test('CAPAIAN reads target, realisasi and the direction chosen in the agreement', () => {
  expect(formulaAt(plans, '3.2 Capaian', 'G5')).toMatch(
    /^=IF\(OR\(E5="",F5=""\),"",IFERROR\(IF\(.*CAPAIAN\(E5,F5,'2\.4 PK'!G5\)\),.*"N\/A"\)+$/,
  );
});

test('an office that takes the unspent share gives no capaian to the function', () => {
  const own = scaffold(sumenep, exampleOffice(2025), sheetSentences, 'functions');
  expect(formulaAt(own, '3.9 Efisiensi', 'I5')).toContain('EFISIENSI(F5,G5)');
});

test.each(profiles)('$id: all other cells are the same', (profile) => {
  const native = scaffold(profile, exampleOffice(2025), sheetSentences);
  const own = scaffold(profile, exampleOffice(2025), sheetSentences, 'functions');
  const differing = own.flatMap((plan, sheet) =>
    plan.cells.filter((cell, index) => cell.formula !== native[sheet]!.cells[index]!.formula),
  );
  expect(differing.length).toBeGreaterThan(7);
  for (const { formula } of differing) expect(formula).toMatch(/\b(?:CAPAIAN|KATEGORI|EFISIENSI|IKM)\(/);
});
