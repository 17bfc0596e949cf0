import { isResults } from '../../../../src/apps/taskpane/check/is-results';
import { sheetOf } from '../../../hosts/excel/memory-grid';

test.each([
  ['Hasil Periksa', 'Hasil Periksa', true],
  ['Hasil Periksa (2)', 'Results', true],
  ['Hasil Periksa', 'Hasil periksa inspektorat', false],
  ['Hasil Periksa Inspektorat', 'Hasil Periksa', false],
])('%s with “%s” on top', (name, title, is) => {
  expect(isResults(sheetOf(name, [[title]]))).toBe(is);
});
