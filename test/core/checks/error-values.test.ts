import { checkErrorValues } from '../../../src/core/checks/error-values';
import { contextOf, inShort, sheet, type Written } from './context-of';

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
  expect(findings(84, { error: '#GETTING_DATA' })).toEqual([]);
});
