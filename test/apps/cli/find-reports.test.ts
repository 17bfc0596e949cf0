import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { readdir as readdirOfDisk } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { periksa } from '../../../src/apps/cli/commands/periksa';
import { findReports } from '../../../src/apps/cli/find-reports';

// Whoever runs the tests may see everything.
jest.mock('node:fs/promises', () => {
  const disk = jest.requireActual<{ readdir: typeof readdirOfDisk }>('node:fs/promises');
  const readdir = (path: string, options: { withFileTypes: true }): unknown =>
    path.endsWith('terlarang')
      ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
      : disk.readdir(path, options);
  return { ...disk, readdir };
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
  mkdirSync(join(folder, 'terlarang'));
  writeFileSync(join(folder, 'data.csv'), 'a;b\n1;2\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder that cannot be looked into does not keep the others from being checked, and is told', async () => {
  const { files, closed, empty } = await findReports([folder], true);
  expect(files).toEqual([join(folder, 'data.csv')]);
  expect([...closed]).toEqual([[join(folder, 'terlarang'), 'EACCES']]);
  expect(empty).toEqual([]);
  const said = { out: '', error: '' };
  const output = { out: (text: string) => (said.out += text), error: (text: string) => (said.error += text) };
  expect(await periksa([folder, '--dalam'], output)).toBe(2);
  expect(said.error).toContain('terlarang: Isi folder ini tidak dapat dilihat (EACCES)');
  expect(said.out).toContain('1 berkas diperiksa');
});
