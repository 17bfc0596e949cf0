import { profiles } from '../../../src/core/profiles';
import { standar } from '../../../src/core/profiles/standar';
import { sumenep } from '../../../src/core/profiles/sumenep';
import { tegal } from '../../../src/core/profiles/tegal';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../../src/core/scaffold/sheet-plan';
import { formatCell, parseArea } from '../../../src/core/workbook/address';
import { resolveOffsets } from '../../../src/core/workbook/resolve-offsets';
import { sheetSentences } from '../../../src/messages/sheets/id';

/** Functions that Excel 2016, WPS and LibreOffice all have; a formula may use no other. */
const everywhere = new Set(
  [
    'AND',
    'AVERAGE',
    'AVERAGEIF',
    'COLUMN',
    'COUNT',
    'COUNTA',
    'COUNTIF',
    'IF',
    'FIND',
    'IFERROR',
    'UPPER',
    'INDEX',
    'ISNUMBER',
    'LEFT',
    'LEN',
    'MATCH',
    'MAX',
    'MEDIAN',
    'MID',
    'MIN',
    'MOD',
    'NA',
    'OR',
    'REPT',
    'ROUND',
    'SEARCH',
  ].concat(['ROW', 'ROWS', 'SUM', 'SUMIF', 'SUMPRODUCT', 'SUBSTITUTE', 'TRIM', 'VALUE']),
);

const offices = [
  ['empty', emptyOffice(2025)],
  ['example', exampleOffice(2025)],
] as const;
const forms = profiles.flatMap((profile) =>
  offices.map(([filled, office]) => ({ id: profile.id, filled, plans: scaffold(profile, office, sheetSentences) })),
);

function formulasOf(plans: readonly SheetPlan[]): string[] {
  return plans.flatMap((plan) => plan.cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function formulaAt(plans: readonly SheetPlan[], sheet: string, address: string): string | undefined {
  const cells = plans.find(({ name }) => name === sheet)!.cells;
  return cells.find(({ row, column }) => formatCell(row, column) === address)?.formula;
}

describe.each(forms)('$id, $filled', ({ plans }) => {
  test('formulas use functions that every spreadsheet program has', () => {
    const used = formulasOf(plans).flatMap((formula) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !everywhere.has(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });

  test('formulas name sheets that are there, and cells inside them', () => {
    const sizes = new Map(
      plans.map(({ name, cells }) => [
        name,
        { rows: Math.max(...cells.map(({ row }) => row)), columns: Math.max(...cells.map(({ column }) => column)) },
      ]),
    );
    for (const formula of formulasOf(plans)) {
      const references = withoutTexts(formula).matchAll(/(?:'([^']+)'|([A-Z][A-Za-z]*))!([$A-Z0-9:]+)/g);
      for (const [, quoted, plain, address] of references) {
        const size = sizes.get(quoted ?? plain!);
        const area = parseArea(address!)!;
        // Ranges reach to the blank row below and the blank column beside a table: what is added at its end is inside.
        expect({ formula, inside: area.bottom <= size!.rows + 1 && area.right <= size!.columns + 1 }).toEqual({
          formula,
          inside: true,
        });
      }
    }
  });

  test('no cell is planned twice, and no formula looks at its own cell', () => {
    for (const { cells } of plans) {
      const places = cells.map(({ row, column }) => formatCell(row, column));
      expect(new Set(places).size).toBe(places.length);
      for (const { row, column, formula = '' } of cells) {
        const elsewhere = /(?:'[^']+'|[A-Za-z]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g;
        // INDEX and ROWS take a range without looking at what all of it holds.
        const own = resolveOffsets(withoutTexts(formula)).replace(elsewhere, '');
        const references = own.match(/\$?[A-Z]{1,2}\$?\d+/g) ?? [];
        expect(references.map((each) => each.replaceAll('$', ''))).not.toContain(formatCell(row, column));
      }
    }
  });

  test('sheets have names that Excel allows, each its own, and are printed on A4 with their headings repeated', () => {
    const names = plans.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    for (const { print, cells, isAid } of plans.filter(({ frozenRows }) => frozenRows > 0)) {
      expect(print.repeatedRows).not.toBeNull();
      const lastRow = Math.max(...cells.map(({ row }) => row));
      // A row inserted below the last one lies within, and is printed.
      expect(print.area?.bottom ?? null).toBe(isAid === true ? null : lastRow + 1);
    }
  });

  test('lists to choose from come from ranges', () => {
    const lists = plans.flatMap(({ lists: each = [] }) => each);
    expect(lists.length).toBeGreaterThan(2);
    for (const { source } of lists) expect(source).toMatch(/!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
  });
});

test('an empty form holds no numbers but its year and the numbers of its rows, answers and classes', () => {
  const plans = scaffold(standar, emptyOffice(2025), sheetSentences);
  const typed = plans.flatMap(({ name, cells }) =>
    cells.filter(({ role, value }) => role === 'input' && typeof value === 'number').map(({ value }) => [name, value]),
  );
  expect(typed).toEqual([
    ['Identitas', 2025],
    ['Identitas', 2029],
    ['Identitas', 2025],
  ]);
});

describe('each figure is entered once', () => {
  const plans = scaffold(standar, exampleOffice(2025), sheetSentences);

  test('a target is typed in the agreement and repeated elsewhere, after a change in its new height', () => {
    expect(formulaAt(plans, '2.4 PK', 'F5')).toBeUndefined();
    expect(formulaAt(plans, '2.4 PK Perubahan', 'F5')).toBeUndefined();
    expect(formulaAt(plans, '2.3 RKT', 'F5')).toBe(`=IF('2.4 PK'!F5="","",'2.4 PK'!F5)`);
    expect(formulaAt(plans, '3.2 Capaian', 'E5')).toBe(
      `=IF('2.4 PK Perubahan'!F5="",IF('2.4 PK'!F5="","",'2.4 PK'!F5),'2.4 PK Perubahan'!F5)`,
    );
  });

  test('an agreement that is printed once decides alone', () => {
    const own = scaffold(tegal, exampleOffice(2025), sheetSentences);
    expect(formulaAt(own, '3.2 Capaian', 'D4')).toBe(`=IF('2.3 PK'!E4="","",'2.3 PK'!E4)`);
  });

  test('a budget in force is typed among the realised ones, the first one in the agreement', () => {
    expect(formulaAt(plans, '2.5 PK Anggaran', 'C4')).toBeUndefined();
    const found = `INDEX('3.11 Realisasi Anggaran'!$D$3:$D$23,MATCH(TRIM($A4),'3.11 Realisasi Anggaran'!$A$3:$A$23,0))`;
    expect(formulaAt(plans, '2.5 PK Perubahan Anggaran', 'C4')).toBe(`=IFERROR(IF(${found}="","",${found}),"")`);
  });

  test('the least sample follows from the number of users (Krejcie–Morgan, rules.md 1)', () => {
    expect(formulaAt(plans, 'Sampel SKM', 'B4')).toBe(
      '=IF(COUNT(A4)=0,"",ROUND(3.841*A4*0.25/(0.0025*(A4-1)+3.841*0.25),0))',
    );
  });

  test('capaian is realisasi ÷ target, blank while one is missing and N/A over zero (rules.md 2)', () => {
    expect(formulaAt(plans, '3.2 Capaian', 'G5')).toMatch(
      /^=IF\(OR\(E5="",F5=""\),"",IF\(COUNT\(E5,F5\)=2,IF\(E5=0,"N\/A",/,
    );
    const program = plans.find(({ name }) => name === '3.9 Efisiensi Program')!;
    expect(program.cells.some(({ formula }) => formula === '=IF(COUNT(D5,E5)<2,"",IF(D5=0,"N/A",E5/D5))')).toBe(true);
  });

  test('a label is the class of the printed scale (Permendagri 86/2017)', () => {
    expect(formulaAt(plans, '3.2 Capaian', 'H5')).toBe(
      '=IF(COUNT(G5)=0,G5&"",IF(ROUND(G5*100,0)>=91,"Sangat Tinggi",IF(ROUND(G5*100,0)>=76,"Tinggi",' +
        'IF(ROUND(G5*100,0)>=66,"Sedang",IF(ROUND(G5*100,0)>=51,"Rendah","Sangat Rendah")))))',
    );
  });

  test('a programme is the sum of the rows below it that are numbered one level deeper', () => {
    const numbers = 'INDEX(A4:A$23,2):INDEX(A4:A$23,ROWS(A4:A$23)-1)';
    const amounts = 'INDEX(D4:D$23,2):INDEX(D4:D$23,ROWS(D4:D$23)-1)';
    expect(formulaAt(plans, '3.11 Realisasi Anggaran', 'D4')).toBe(
      `=IF(ROWS(A4:A$23)<3,"",IF(SUMPRODUCT((LEFT(${numbers},LEN(A4)+1)=A4&".")*ISNUMBER(${amounts}))=0,"",` +
        `SUMPRODUCT((LEFT(${numbers},LEN(A4)+1)=A4&".")*(LEN(${numbers})<=LEN(A4)+3),${amounts})))`,
    );
  });

  test('each unsur has its weighted and its converted average (Permen PANRB 14/2017)', () => {
    expect(formulaAt(plans, 'IKM Unsur', 'E4')).toBe('=IF(COUNT(C4,D4)<2,"",C4*D4)');
    expect(formulaAt(plans, 'IKM Unsur', 'F4')).toBe('=IF(COUNT(C4)<1,"",C4*25)');
  });

  test('the index is the sum of the weighted averages × 25 and goes to the capaian (Permen PANRB 14/2017)', () => {
    const within = (column: string): string => {
      const area = `${column}3:${column}18`;
      return `INDEX(${area},2):INDEX(${area},ROWS(${area})-1)`;
    };
    expect(formulaAt(plans, 'IKM Unsur', 'F18')).toBe(
      `=IF(COUNT(${within('C')})=0,"",SUMPRODUCT(${within('C')},${within('D')})*25)`,
    );
    expect(formulaAt(plans, '3.2 Capaian', 'F4')).toContain(
      `=IF('2.4 PK'!H4="IKM",IF('IKM Unsur'!$F$18="","",ROUND('IKM Unsur'!$F$18,2)),`,
    );
  });
});

test('a group heading reaches over the groups below it (table T-C.27)', () => {
  const plan = scaffold(sumenep, exampleOffice(2025), sheetSentences).find(({ name }) => name.startsWith('T-C.27'))!;
  // The funds of five years, with a target and rupiah for each; the fourth year begins another page.
  expect(plan.merges).toContainEqual({ top: 2, left: 8, bottom: 2, right: 13 });
  expect(plan.merges).toContainEqual({ top: 2, left: 14, bottom: 2, right: 17 });
  expect(plan.merges).toContainEqual({ top: 3, left: 8, bottom: 3, right: 9 });
});
