import { checkSumFormulas } from '../../../src/core/checks/sum-formulas';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

function findings(...total: Written[]) {
  const headings = ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa Anggaran (Rp)'];
  const rows = ['Satu', 'Dua', 'Tiga'].map((name, index) => [index + 1, `Program ${name}`, 5000000, 4000000, 1000000]);
  return checkSumFormulas(
    contextOf(sheet('S', [['Realisasi Anggaran'], headings, ...rows, [null, 'Jumlah', ...total]])),
  );
}

const whole = (column: string): Written => cell(1, { formula: `=SUM(${column}3:${column}5)` });

test('a sum over fewer rows than those beside it is a warning that brings the right one', () => {
  const found = findings(whole('C'), cell(1, { formula: '=SUM(D3:D4)' }), whole('E'));
  expect(inShort(found)).toEqual(['warning S!D6 rumus.sum']);
  expect(found[0]!.fix).toEqual({ formula: '=SUM(D3:D5)' });
  expect(inShort(findings(whole('C'), cell(1, { formula: '=SUM(D3:D4)' }), '-'))).toEqual(['warning S!D6 rumus.sum']);
});

test('the same rows written another way, and differences of columns, are right', () => {
  expect(findings(whole('C'), cell(1, { formula: '=D3+D4+D5' }), cell(1, { formula: '=C6-D6' }))).toEqual([]);
});
