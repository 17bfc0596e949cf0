import { checkAkipWeights } from '../../../src/core/checks/akip-weights';
import { contextOf, inShort, sheet, type Written } from './context-of';

const names = [
  'Perencanaan Kinerja',
  'Pengukuran Kinerja',
  'Pelaporan Kinerja',
  'Evaluasi Akuntabilitas Kinerja Internal',
];

function said(weights: Written[], values: Written[], title = 'Nilai SAKIP Tahun 2023'): string[] {
  const rows = names.map((name, index) => [index + 1, name, weights[index]!, values[index]!]);
  const headings = ['No', 'Komponen', 'Bobot', 'Nilai'];
  return inShort(
    checkAkipWeights(contextOf(sheet('S', [[title], headings, ...rows, [null, 'Jumlah', 100, 72]])), new Map()),
  );
}

test('the weights of the regulation and values below them are right', () => {
  expect(said([30, 30, 15, 25], [22, 21, 12, 17])).toEqual([]);
  expect(said([0.3, 0.3, 0.15, 0.25], [22, 21, 12, 17])).toEqual([]);
});

test('one other weight is an error, all others another regime', () => {
  expect(said([30, 30, 20, 25], [22, 21, 12, 17])).toEqual(['error S!C5 rentang.weight']);
  expect(said([35, 20, 20, 25], [22, 12, 12, 17])).toEqual(['warning S!C3 rentang.otherWeights']);
});

test('a value above its weight is an error, a table scored up to 100 is none', () => {
  expect(said([30, 30, 15, 25], [22, 21, 16, 17])).toEqual(['error S!D5 rentang.component']);
  expect(said([30, 30, 15, 25], [72, 71, 80, 68])).toEqual([]);
});

test('evaluations before the regulation had other weights', () => {
  expect(said([30, 25, 15, 10], [22, 21, 12, 8], 'Nilai SAKIP Tahun 2019')).toEqual([]);
  expect(said([30, 25, 15, 10], [22, 21, 12, 8], 'Nilai SAKIP Tahun 2021')).toEqual([]);
  expect(said([30, 25, 15, 10], [22, 21, 12, 8], 'Nilai SAKIP Tahun 2022')).toEqual([
    'warning S!C4 rentang.otherWeights',
  ]);
});

test('a part above its share of the weight is an error, a table that scores every part up to 100 is none', () => {
  const parts = (...rows: Written[][]): string[] => {
    const headings = [
      'No',
      'Komponen',
      'Bobot',
      'Keberadaan (20%)',
      'Kualitas (30%)',
      'Pemanfaatan (50%)',
      'Total Nilai',
    ];
    const all = rows.map((row, index) => [index + 1, names[index]!, [30, 30, 15, 25][index]!, ...row]);
    return inShort(checkAkipWeights(contextOf(sheet('S', [['Nilai SAKIP Tahun 2023'], headings, ...all])), new Map()));
  };
  const right = [
    [6, 7, 9, 22],
    [5, 7, 9, 21],
    [3, 4, 5, 12],
    [4, 6, 7, 17],
  ];
  expect(parts(...right)).toEqual([]);
  expect(parts(...right.with(2, [4, 4, 5, 13]))).toEqual(['error S!D5 rentang.component']);
  expect(parts(...right.map(() => [90, 80, 70, 12]))).toEqual([]);
  // Keberadaan and Kualitas below each other's headings: most of the 9 would be above the 6 that a fifth of 30 is.
  expect(parts([9, 5, 9, 23], [8, 4, 9, 21], [4, 3, 5, 12], [7, 4, 7, 18])).toEqual([]);
});
