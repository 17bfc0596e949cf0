import { newName } from '../../../../src/apps/web/page/file-names';

test.each([
  ['laporan.xlsx', 'laporan (LKjIP).xlsx'],
  ['Laporan Makro.XLSM', 'Laporan Makro (LKjIP).xlsx'],
  ['laporan (LKjIP).xlsx', 'laporan (LKjIP).xlsx'],
  ['tanpa akhiran', 'tanpa akhiran (LKjIP).xlsx'],
])('%s is saved as %s', (opened, saved) => {
  expect(newName(opened)).toBe(saved);
});
