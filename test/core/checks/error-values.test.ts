import { checkErrorValues } from '../../../src/core/checks/error-values';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

function findings(...realisasi: Written[]) {
  const rows = realisasi.map((value, index) => [index + 1, `Indikator ${'abcdef'[index]!}`, 80, value]);
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  return checkErrorValues(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows])));
}

test('an error value is said once for its column, with its other cells', () => {
  const found = findings({ error: '#REF!' }, 84, { error: '#REF!' }, { error: '#DIV/0!' });
  expect(inShort(found)).toEqual(['error Capaian!D3 galat.reference', 'error Capaian!D6 galat.division']);
  expect(found[0]).toMatchObject({ actual: '#REF!', related: [{ row: 4, column: 3 }] });
});

test.each([
  ['#NAME?', 'galat.name'],
  ['#VALUE!', 'galat.value'],
  ['#NUM!', 'galat'],
])('%s is an error, also where it was pasted as text', (error, id) => {
  expect(inShort(findings(84, error))).toEqual([`error Capaian!D4 ${id}`]);
});

test('#N/A may be meant, N/A and numbers are right', () => {
  expect(inShort(findings({ error: '#N/A' }))).toEqual(['info Capaian!D3 galat.notAvailable']);
  expect(findings('N/A', 84, '-', null)).toEqual([]);
});

test.each(['#BUSY!', '#GETTING_DATA', '#CONNECT!'])('%s is not computed yet, and not wrong', (error) => {
  expect(inShort(findings(84, { error }))).toEqual(['warning Capaian!D4 galat.waiting']);
});

test('so is #NAME? of a function of ours, and what comes from such a cell; a misspelt name is wrong', () => {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
  const name = { error: '#NAME?' };
  const rows = [
    [1, 'Desa tertib', 80, 84, cell(name, { formula: '=[2]!_xldudf_CAPAIAN(C3,D3)' })],
    [2, 'Nilai SAKIP', 80, 84, cell(name, { formula: '=E3+0' })],
    [3, 'Indeks Kepuasan', 80, 84, cell(name, { formula: '=AVERAGE(E3:E4)' })],
    [4, 'Indeks Desa', 80, 84, cell(name, { formula: '=CAPAIN(C6,D6)' })],
  ];
  const found = checkErrorValues(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows])));
  expect(inShort(found)).toEqual(['warning Capaian!E3 galat.waiting', 'error Capaian!E6 galat.name']);
  expect(found[0]?.related).toHaveLength(2);
});
