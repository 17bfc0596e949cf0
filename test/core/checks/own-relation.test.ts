import { checkRowFormulas } from '../../../src/core/checks/row-formulas';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

const averages = [3.2, 3.4, 3.1, 3.5, 3, 3.6];
const names = [
  'Persyaratan',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Perilaku Pelaksana',
  'Kompetensi Pelaksana',
  'Produk',
];

/** Six unsur, each converted by its own row, and the index below them: 19,8 ÷ 6 × 25 = 82,50. */
function findings(last: Written[], converted: Written = cell(80, { formula: '=C3*25' })) {
  const unsur = names.map((name, index) => [
    index + 1,
    name,
    averages[index]!,
    index === 0 ? converted : cell(averages[index]! * 25, { formula: `=C${String(index + 3)}*25` }),
  ]);
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata', 'Nilai Konversi'];
  return checkRowFormulas(contextOf(sheet('IKM', [['Nilai Rata-Rata per Unsur'], headings, ...unsur, last])));
}

test('an index below its unsur is not asked to have their formula', () => {
  expect(findings([null, 'Indeks Kepuasan Masyarakat', null, 82.5])).toEqual([]);
  const formula = '=SUM(C3:C8)/6*25';
  expect(findings([null, 'Indeks Kepuasan Masyarakat', null, cell(82.5, { formula })])).toEqual([]);
});

test('an unsur typed over its formula still is', () => {
  const found = findings([null, 'Indeks Kepuasan Masyarakat', 3.3, null], 81);
  expect(inShort(found)).toEqual(['warning IKM!D3 rumus.typed']);
  expect(found[0]!.fix).toEqual({ formula: '=C3*25' });
});

test('an index that follows from the answers on another sheet is still no unsur', () => {
  const answers = [1, 2, 3].map((respondent): Written[] => [respondent, ...averages.map(() => 3)]);
  const raw = sheet('Jawaban', [['No. Responden', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'], ...answers]);
  const unsur = names.map((name, index): Written[] => {
    return [index + 1, name, 3, cell(75, { formula: `=C${String(index + 3)}*25` })];
  });
  const headings = ['No', 'Unsur Pelayanan', 'Nilai Rata-Rata', 'Nilai Konversi'];
  const index: Written[] = [null, 'Indeks Kepuasan Masyarakat', null, 80];
  const survey = sheet('IKM', [['Nilai Rata-Rata per Unsur'], headings, ...unsur, index]);
  expect(checkRowFormulas(contextOf(survey, raw))).toEqual([]);
});
