import { shownText } from '../../../src/core/workbook/shown-text';
import type { Cell } from '../../../src/core/workbook/workbook';

// What Excel with Indonesian settings shows.
const shown: readonly (readonly [Cell | undefined, string])[] = [
  [undefined, ''],
  [{ value: null }, ''],
  [{ value: ' BB skor ' }, 'BB skor'],
  [{ value: 0.9993, format: '0.00%' }, '99,93%'],
  [{ value: 1.0045, format: '0%' }, '100%'],
  [{ value: 99.93, format: '0.00"%"' }, '99,93%'],
  [{ value: 12500000, format: '#,##0' }, '12.500.000'],
  [{ value: 12500000, format: '"Rp"#,##0' }, 'Rp12.500.000'],
  [{ value: 2025 }, '2025'],
  [{ value: 81.5 }, '81,5'],
  [{ value: 0.1 + 0.2 }, '0,3'],
  [{ value: 45310123456 }, '45310123456'],
  // Excel shows the longest ones with an exponent, which no report prints.
  [{ value: 123456789012.5 }, '123456789013'],
  [{ value: 0.75, format: '# ?/?' }, '0,75'],
  [{ value: -2500, format: '"Rp"#,##0' }, '-Rp2.500'],
  [{ value: 2 / 3 }, '0,6666666667'],
  [{ value: 12, format: '0" Dok"' }, '12 Dok'],
  [{ value: -64387969, format: '#,##0' }, '-64.387.969'],
  [{ value: 45992, format: 'dd/mm/yyyy' }, '01/12/2025'],
  [{ value: { error: '#N/A' } }, '#N/A'],
  [{ value: true }, 'BENAR'],
];

test.each(shown)('%j is shown as %s', (cell, text) => {
  expect(shownText(cell)).toBe(text);
});
