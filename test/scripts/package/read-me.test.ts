import { readMe } from '../../../scripts/package/read-me';

test('five lines name the version and where the package belongs', () => {
  const lines = readMe('0.1.0', 'https://lkjip.contoh.go.id').split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[5]).toBe('');
  expect(lines[0]).toBe('LKjIP untuk Excel 0.1.0: untuk dipasang di https://lkjip.contoh.go.id');
  expect(lines[1]).toContain('https://lkjip.contoh.go.id/index.html');
  expect(lines.join('\n')).not.toMatch(/[{}]/);
});
