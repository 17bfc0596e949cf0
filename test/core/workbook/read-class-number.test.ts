import { readClassNumber } from '../../../src/core/workbook/read-class-number';

test.each<[string, string, string]>([
  ['B (65,00)', 'B', '65,00'],
  ['Predikat BB (72)', 'BB', '72'],
  ['Sangat Baik (88,5%)', 'Sangat Baik', '88,5%'],
  ['Level 3 (3,12)', 'Level 3', '3,12'],
  ['A- (4.25)', 'A-', '4.25'],
  ['(B) 65,00', 'B', '65,00'],
  ['B / 65,00', 'B', '65,00'],
  ['Baik: 82,5', 'Baik', '82,5'],
  ['BB – 70,40', 'BB', '70,40'],
  ['BB 70,40', 'BB', '70,40'],
  ['70,40/BB', 'BB', '70,40'],
  ['70,40 - Sangat Baik', 'Sangat Baik', '70,40'],
  ['65,00 (B)', 'B', '65,00'],
  ['65,00 B', 'B', '65,00'],
])('%s is the class %s with the number %s', (text, name, number) => {
  expect(readClassNumber(text)).toEqual({ name, number });
});

/** Answers of a form, bounds of a scale, changes, counts, codes and letters of an office are none. */
test.each([
  ...['Baik (3)', 'Tidak Baik (1)', 'A (88,31 – 100,00)', 'B (>60)', 'Naik (2,5)', 'kurang 2,5', 'Laki-laki (25)'],
  ...['Kondisi baik (12,5)', '54/B', '001/A/2023', 'A 1.1', 'B 12', 'A1', 'C.1', '90', 'Baik', '(82,5)'],
])('%s is no class with a number', (text) => {
  expect(readClassNumber(text)).toBeNull();
});
