import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIsNeeded } from '../../scripts/build-is-needed';

const earlier = new Date('2024-01-01');
const later = new Date('2024-01-02');
let root: string;

function write(path: string, time: Date): void {
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), time, time);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lkjip-build-'));
  mkdirSync(join(root, 'src', 'core'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  write('src/core/a.ts', earlier);
  write('manifest.xml', earlier);
  write('dist/index.html', later);
  for (const folder of ['src/core', 'src']) utimesSync(join(root, folder), earlier, earlier);
});
afterEach(() => rmSync(root, { recursive: true }));

test('nothing to do when the build is newer than every source', () => {
  expect(buildIsNeeded(root)).toBe(false);
});

test('a missing build is needed', () => {
  rmSync(join(root, 'dist/index.html'));
  expect(buildIsNeeded(root)).toBe(true);
});

test.each(['src/core/a.ts', 'manifest.xml'])('a newer %s asks for a build', (path) => {
  write(path, new Date('2024-01-03'));
  expect(buildIsNeeded(root)).toBe(true);
});

test('a source that was removed asks for a build', () => {
  rmSync(join(root, 'src/core/a.ts'));
  expect(buildIsNeeded(root)).toBe(true);
});
