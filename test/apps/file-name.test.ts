import { fileNameOf } from '../../src/apps/file-name';

test.each([
  ['Naskah LKjIP Kecamatan Contoh 2025', 'Naskah LKjIP Kecamatan Contoh 2025'],
  ['Realisasi/target: 100%', 'Realisasi target  100'],
  ['..\\a|b<c>"d"*?', '.. a b c  d'],
])('the file of “%s”', (text, name) => {
  expect(fileNameOf(text)).toBe(name);
});
