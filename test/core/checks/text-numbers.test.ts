import { checkTextNumbers } from '../../../src/core/checks/text-numbers';
import { contextOf, inShort, sheet, type Written } from './context-of';

function findings(...rows: (readonly [Written, Written])[]) {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  const body = rows.map(([target, realisasi], index) => [index + 1, `Indikator ${'abc'[index]!}`, target, realisasi]);
  return checkTextNumbers(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...body])));
}

test('texts among typed numbers are said once for each column, with the number that is meant', () => {
  const found = findings([80, '84,5'], [70, '63 %'], [60, 61]);
  expect(inShort(found)).toEqual(['info Capaian!D3 angka.text']);
  expect(found[0]).toMatchObject({ expected: 84.5, related: [{ row: 3, column: 3 }] });
});

test('a table pasted as text is said once', () => {
  expect(inShort(findings(['80', '84,5'], ['70', '63'], ['60', '61']))).toEqual(['info Capaian!C3 angka.textTable']);
});

test('numbers with their unit or a remark are texts by right', () => {
  expect(findings([80, '84 skor'], [70, '88,19 (Kemenpan RB)'], [12, '12 Dok'])).toEqual([]);
  expect(findings([80, 84], [70, 'N/A'], [60, '-'])).toEqual([]);
});
