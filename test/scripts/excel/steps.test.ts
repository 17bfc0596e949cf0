import { nextSteps } from '../../../scripts/excel/steps';

test('the steps name the address and the manifest, in both languages for all three kinds of Excel', () => {
  const text = nextSteps('https://localhost:3000/', 'dist/manifest.xml');
  expect(text).toContain('https://localhost:3000/');
  expect(text).toContain('dist/manifest.xml');
  const [indonesian = '', english = ''] = text.split('\n\nExcel on the web');
  for (const step of ['Excel di web', 'Windows', 'Mac', 'Unggah Add-in Saya', 'Folder Bersama', '/wef'])
    expect(indonesian).toContain(step);
  for (const step of ['Upload My Add-in', 'Windows', 'Shared Folder', '/wef']) expect(english).toContain(step);
});
