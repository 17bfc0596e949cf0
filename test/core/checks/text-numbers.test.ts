import { checkTextNumbers } from '../../../src/core/checks/text-numbers';
import { formatMessage } from '../../../src/messages';
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
  expect(found[0]!.textNumbers).toEqual([
    { place: { sheet: 'Capaian', row: 2, column: 3 }, value: 84.5, format: '0.0' },
    { place: { sheet: 'Capaian', row: 3, column: 3 }, value: 0.63, format: '0%' },
  ]);
});

test('a text is told where it was pasted, not where a formula copies it', () => {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  const copies = [1, 'Indikator a', 80, { value: '84,5', formula: '=Tempelan!B2' }];
  const raw = sheet('Tempelan', [
    ['Nama', 'Hasil'],
    ['Indikator a', '84,5'],
  ]);
  const found = checkTextNumbers(
    contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, copies, [2, 'Indikator b', 70, 63]]), raw),
  );
  expect(inShort(found)).toEqual(['info Tempelan!B2 angka.text']);
});

test('a number that may be thousands or decimals is not made one of them', () => {
  const found = findings([80, '1.834'], [70, '63,5'], [60, 61]);
  expect(found[0]!.textNumbers).toMatchObject([{ place: { row: 3 }, value: 63.5 }]);
});

test('a table pasted as text is said once', () => {
  expect(inShort(findings(['80', '84,5'], ['70', '63'], ['60', '61']))).toEqual(['info Capaian!C3 angka.textTable']);
});

test('a report pasted as text is said once, with the way to each of its tables', () => {
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  const pasted = (name: string) => sheet(name, [['Capaian Kinerja'], headings, [1, 'Indikator a', '80', '84,5']]);
  const typed = sheet('C', [['Capaian Kinerja'], headings, [1, 'Indikator a', 80, '84,5'], [2, 'Indikator b', 70, 63]]);
  const found = checkTextNumbers(contextOf(pasted('A'), pasted('B'), typed));
  expect(inShort(found)).toEqual(['info A!C3 angka.textTables', 'info C!D3 angka.text']);
  expect(found[0]).toMatchObject({ related: [{ sheet: 'B', row: 2, column: 2 }] });
  expect(formatMessage(found[0]!.message, 'id')).toContain('Angka di 2 tabel tersimpan sebagai teks (4 sel)');
});

test('numbers with their unit or a remark are texts by right', () => {
  expect(findings([80, '84 skor'], [70, '88,19 (Kemenpan RB)'], [12, '12 Dok'])).toEqual([]);
  expect(findings([80, 84], [70, 'N/A'], [60, '-'])).toEqual([]);
});
