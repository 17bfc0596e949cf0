import { standar } from '../../../src/core/profiles/standar';
import { bindFormulas, type FormulaWords } from '../../../src/core/scaffold/bind-formulas';
import { draftTables } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { placeKey } from '../../../src/core/workbook/address';

const office = emptyOffice(2025);
const tables = draftTables(standar, [], office);

/** The formulas of the first data row of a sheet, by the roles of their columns. */
function formulasOf(sheet: string, words: FormulaWords = 'native'): Record<string, string | undefined> {
  const { formulas } = bindFormulas(tables, standar, office, words);
  const table = tables.find((each) => each.sheet === sheet)!;
  const row = table.headingBottom + 1;
  return Object.fromEntries(
    table.columns.flatMap((column, index) =>
      column === null ? [] : [[column.role, formulas.get(placeKey({ sheet, row, column: index }))]],
    ),
  );
}

test('what a relation states is computed, what a person knows is not', () => {
  const { target, realisasi, capaian, kategori } = formulasOf('3.2 Capaian');
  expect([target, realisasi]).toEqual([undefined, undefined]);
  // rules.md 2: capaian = realisasi ÷ target; target 0: no capaian.
  expect(capaian).toMatch(/^=IF\(OR\(E4="",F4=""\),"",IF\(COUNT\(E4,F4\)=2,IF\(E4=0,"N\/A",/);
  // V176: turun is (2 × target − realisasi) ÷ target, by what is chosen in the agreement.
  expect(capaian).toContain(`IF(TRIM('2.4 PK'!G4)="turun",(2*E4-F4)/E4,F4/E4)`);
  expect(kategori).toContain('Sangat Tinggi');
});

test('with the functions of the add-in the same cells call them', () => {
  const { capaian, kategori } = formulasOf('3.2 Capaian', 'functions');
  expect(capaian).toContain(`CAPAIAN(E4,F4,'2.4 PK'!G4)`);
  expect(kategori).toMatch(/KATEGORI\(/);
  const { formulas: native } = bindFormulas(tables, standar, office, 'native');
  const { formulas: own } = bindFormulas(tables, standar, office, 'functions');
  expect([...own.keys()].sort()).toEqual([...native.keys()].sort());
});

// rules.md 4: capaian G5, anggaran H5, realisasi I5; (H·G − I) ÷ (H·G) is 1 − I/H/G.
test.each([
  ['keluaran', '<=', '1-I5/H5/G5'],
  ['selisih', '=', 'G5-I5/H5'],
  ['sisa', '=', '1-I5/H5'],
] as const)('the efficiency follows the method of the profile: %s', (efficiency, none, wanted) => {
  const table = tables.find(({ spec }) => spec.kind === 'efisiensi')!;
  const column = table.columns.findIndex((each) => each?.role === 'efisiensi');
  const key = placeKey({ sheet: table.sheet, row: table.headingBottom + 1, column });
  expect(bindFormulas(tables, { ...standar, efficiency }, office, 'native').formulas.get(key)).toBe(
    `=IF(OR(G5="",H5="",I5=""),"",IF(COUNT(G5,H5,I5)<3,"N/A",IF(OR(G5${none}0,H5<=0),"N/A",${wanted})))`,
  );
});
