import { profiles } from '../../../src/core/profiles';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../../src/messages/sheets/id';

const plans = profiles.flatMap((profile) => scaffold(profile, exampleOffice(2025), sheetSentences));
const cells = plans.flatMap((plan) => plan.cells.map((cell) => ({ sheet: plan.name, ...cell })));

test('a code or a number such as 1.1 is a text: no program makes a date or a decimal of it', () => {
  const written = cells.filter(({ value }) => typeof value === 'string' && /^[\d.]+$/.test(value));
  expect(written.length).toBeGreaterThan(100);
  expect(new Set(written.filter(({ role }) => role !== 'columnNumber').map(({ format }) => format))).toEqual(
    new Set(['@']),
  );
});

test('every formula is computed, every typed cell is an input, and none is both', () => {
  const data = cells.filter(({ role }) => role === 'input' || role === 'computed');
  for (const { role, formula, value } of data) {
    // What an input starts with may be offered, and is blank while there is nothing to offer.
    if (role === 'input') expect(formula ?? '=IF(,"")').toMatch(/^=IF\(.*,""[,)]/s);
    if (formula !== undefined) expect(value).toBeUndefined();
  }
});

test('money has groups of thousands, a capaian two decimals and its sign, counts none, a target those that were typed', () => {
  const at = (sheet: string, row: number, column: number): string | undefined =>
    cells.find((cell) => cell.sheet === sheet && cell.row === row && cell.column === column)?.format;
  // Standar 3.2: No, sasaran, indikator, satuan, target, realisasi, capaian.
  expect([at('3.2 Capaian', 3, 5), at('3.2 Capaian', 3, 6)]).toEqual([undefined, '0.00%']);
  expect(at('Dukungan', 3, 2)).toBe('#,##0');
  expect(at('Jawaban SKM', 3, 1)).toBe('#,##0');
});

test('titles of the profiles are filled in from the sheet Identitas', () => {
  const titles = cells.filter(({ role, formula }) => role === 'title' && formula !== undefined);
  expect(titles.length).toBeGreaterThan(20);
  for (const { formula } of titles) expect(formula).toMatch(/Identitas!\$B\$\d/);
});

test('money is added up where it is typed and repeated everywhere else, so that a budget typed for a kegiatan is carried over', () => {
  const standarSheets = scaffold(profiles[0]!, exampleOffice(2025), sheetSentences);
  const formulaAt = (sheet: string, row: number, column: number): string | undefined =>
    standarSheets.find(({ name }) => name === sheet)!.cells.find((cell) => cell.row === row && cell.column === column)
      ?.formula;
  // The first programme and its first kegiatan: Anggaran and Realisasi.
  for (const row of [3, 4]) {
    for (const column of [3, 4]) expect(formulaAt('3.11 Realisasi Anggaran', row, column)).toContain('SUMPRODUCT(');
    for (const column of [6, 7]) {
      const repeated = formulaAt('3.9 Efisiensi Program', row + 1, column);
      expect(repeated).toContain('MATCH(TRIM($A');
      expect(repeated).toContain("'3.11 Realisasi Anggaran'!");
      expect(repeated).not.toContain('SUMPRODUCT(');
    }
  }
});
