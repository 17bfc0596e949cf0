import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import policies from '../../src/apps/policies.json';
import { MOST_FILE_BYTES } from '../../src/hosts/xlsx/limits';

const docs = join(__dirname, '..', '..', 'docs');
const guide = readFileSync(join(docs, 'pemasangan.md'), 'utf8');

test('the headers in the guide are the policies that the pages carry', () => {
  const headers = [...guide.matchAll(/default-src 'none';[^"\n]*/g)].map(([header]) => header);
  expect(headers).toHaveLength(8);
  const own = [policies.web.join('; '), policies.addIn.join('; ')];
  for (const header of headers) expect(own).toContain(header.replace(/; frame-ancestors .*$/, ''));
});

test('the pictures of the guide exist, and none of them is left out', () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(pictures).toHaveLength(6);
  expect(pictures.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
});

test('the guide names the limit of a file', () => {
  expect(guide).toContain(`Batasnya ${String(MOST_FILE_BYTES / 1024 / 1024)} MB`);
});
