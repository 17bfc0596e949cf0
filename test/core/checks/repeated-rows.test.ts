import { formulaByRow, referencesOf } from '../../../src/core/checks/repeated-rows';
import type { Place } from '../../../src/core/workbook/workbook';
import { cell, sheet, type Written } from './context-of';

/** Programmes in rows 1, 4 and 9 of the money table. */
const rows = [1, 4, 9];
const names = ['Program Penunjang', 'Program Pelayanan', 'Program Pemberdayaan'];

function repeating(told: string): { sheets: ReturnType<typeof sheet>[] } {
  const lines = rows.map((row, index): Written[] => [
    cell(names[index]!, { formula: told.replaceAll('#', String(row)) }),
    index === 0 ? 500 : cell(100, { formula: `=RA!D${row}` }),
  ]);
  return { sheets: [sheet('Dukungan', [['Program', 'Anggaran'], ...lines])] };
}

const at = (row: number): Place => ({ sheet: 'Dukungan', row, column: 1 });

test('the row is the one that another cell of its own row comes from', () => {
  expect(formulaByRow(repeating('=RA!B#'), at(1), [at(2), at(3)])).toBe('=RA!D1');
});

test('the row may be told by way of another sheet that draws on the same', () => {
  const sasaran = sheet(
    'Sasaran',
    rows.map((row): Written[] => ['x', cell(100, { formula: `=RA!D${row}` })]),
  );
  const lines = rows.map((row, index): Written[] => [
    cell('x', { formula: `=Sasaran!A${index + 1}` }),
    index === 0 ? 500 : cell(100, { formula: `=RA!D${row}` }),
  ]);
  const workbook = { sheets: [sheet('Dukungan', [['Program', 'Anggaran'], ...lines]), sasaran] };
  expect(formulaByRow(workbook, at(1), [at(2), at(3)])).toBe('=RA!D1');
});

test('the row may be told by a sheet that both repeat', () => {
  const source = sheet(
    'RA',
    Array.from({ length: 9 }, (_, row): Written[] => [row + 1, `Program ${row + 1}`]),
  );
  const agreement = sheet(
    'PK',
    rows.map((row, index): Written[] => [cell(names[index]!, { formula: `=RA!B${row}` }), 80 + index]),
  );
  const repeat = (index: number): string => `=PK!B${index + 1}`;
  const lines = rows.map((row, index): Written[] => [
    cell(names[index]!, { formula: `=RA!B${row}` }),
    index === 0 ? 500 : cell(80 + index, { formula: repeat(index) }),
  ]);
  const efficiency = sheet('Efisiensi', [['Program', 'Target'], ...lines]);
  const there = (row: number): Place => ({ sheet: 'Efisiensi', row, column: 1 });
  expect(formulaByRow({ sheets: [efficiency, agreement, source] }, there(1), [there(2), there(3)])).toBe(repeat(0));
  // Twice in the agreement: no row of it is the one.
  const twice = sheet('PK', [...agreement.rows.map(() => [cell('x', { formula: '=RA!B1' }), 1] as Written[])]);
  expect(formulaByRow({ sheets: [efficiency, twice, source] }, there(1), [there(2), there(3)])).toBeNull();
});

test('nothing is guessed where no other cell tells the row, or the neighbours differ in more than the row', () => {
  expect(formulaByRow(repeating('=Lain!B#'), at(1), [at(2), at(3)])).toBeNull();
  const odd = sheet('Dukungan', [
    ['Program', 'Anggaran'],
    [cell('a', { formula: '=RA!B1' }), 500],
    [cell('b', { formula: '=RA!B4' }), cell(100, { formula: '=RA!D4' })],
    [cell('c', { formula: '=RA!B9' }), cell(100, { formula: '=RA!E9' })],
  ]);
  expect(formulaByRow({ sheets: [odd] }, at(1), [at(2), at(3)])).toBeNull();
});

test('references are read with their sheets, and not out of texts', () => {
  expect(
    referencesOf(`=IF('3.1 RA'!C4="A1","",B$2)`, 'Sini').map(({ sheet, area }) => [sheet, area.top, area.left]),
  ).toEqual([
    ['3.1 RA', 3, 2],
    ['Sini', 1, 1],
  ]);
});
