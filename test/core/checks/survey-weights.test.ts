import { checkSurveyWeights } from '../../../src/core/checks/survey-weights';
import { contextOf, inShort, sheet } from './context-of';

const unsur = [
  'Persyaratan',
  'Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk',
  'Kompetensi',
  'Perilaku',
  'Sarana',
];

function found(weights: readonly number[]): string[] {
  const rows = weights.map((weight, index) => [index + 1, unsur[index]!, 3.2, weight]);
  const title = ['Nilai rata-rata per unsur survei kepuasan masyarakat'];
  const table = sheet('S', [title, ['No', 'Unsur Pelayanan', 'NRR', 'Penimbang'], ...rows]);
  return inShort(checkSurveyWeights(contextOf(table)));
}

test('weights that add up to 1, exactly or rounded, are right', () => {
  expect(found(new Array<number>(8).fill(0.125))).toEqual([]);
  expect(found([0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual([]);
  expect(found(new Array<number>(7).fill(0.14))).toEqual([]);
});

test('eight unsur that each weigh a ninth are named', () => {
  expect(found(new Array<number>(8).fill(0.111))).toEqual(['warning S!D3 ikm.weights']);
});
