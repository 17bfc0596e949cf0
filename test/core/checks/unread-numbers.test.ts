import { checkUnreadNumbers } from '../../../src/core/checks/unread-numbers';
import { contextOf, inShort, sheet, type Written } from './context-of';

function said(...realisasi: Written[]): string[] {
  const rows = realisasi.map((value, index) => [index + 1, `Indikator ${'abcdefgh'[index]!}`, 80, value]);
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  return inShort(checkUnreadNumbers(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows]))));
}

test.each(['80,,5', '1O0', '8O,5 %', '12,3456,7', '08', '0.856.900.000', '4.85.900.000', '4.8569.000.000'])(
  '%s was meant as a number',
  (text) => {
    expect(said(84, 85, text)).toEqual(['warning Capaian!D5 angka.unread']);
  },
);

test.each([
  'Baik',
  'BB',
  'N/A',
  '-',
  '12 Dok',
  '80-90',
  '≥ 80',
  '12/12',
  '3 dari 4 desa',
  '7.01.02',
  '7.01.02.2.01.0001',
  '5.1.02.01.01.0024',
  '(4)',
  'nihil',
  '85,5*',
  '81%–85%',
  '33,01% - 35,57%',
])('%s stands there by right', (text) => {
  expect(said(84, 85, text)).toEqual([]);
});

test('two numbers in one cell are noted', () => {
  expect(said(84, 85, '0,00% 5,88%')).toEqual(['info Capaian!D5 angka.two']);
});

test('a letter in the place of a zero is seen beside a single number', () => {
  expect(said(84, '8O')).toEqual(['warning Capaian!D4 angka.unread']);
  expect(said(84, 'Rp 1OO.OOO')).toEqual(['warning Capaian!D4 angka.unread']);
  expect(said('BB', '8O', 'A')).toEqual([]);
  expect(said(84, '3A')).toEqual([]);
});

test('what a formula takes over is told where it was typed', () => {
  expect(said(84, 85, '1O0', { value: '1O0', formula: '=D5' })).toEqual(['warning Capaian!D5 angka.unread']);
});

test('a column of texts is no column of numbers', () => {
  expect(said('80,,5', '81,,5', 84)).toEqual([]);
});
