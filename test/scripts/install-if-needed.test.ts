import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const script = join(__dirname, '..', '..', 'scripts', 'install-if-needed.mjs');
let root: string;

/** A repository with a lock file, and an npm that only notes how it was called. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lkjip-install-'));
  for (const folder of ['scripts', 'bin', 'node_modules']) mkdirSync(join(root, folder));
  copyFileSync(script, join(root, 'scripts', 'install-if-needed.mjs'));
  writeFileSync(join(root, 'bin', 'npm'), '#!/bin/sh\necho "$@" > called\necho from npm\n');
  chmodSync(join(root, 'bin', 'npm'), 0o755);
  lock('package-lock.json', {
    '': { name: 'contoh' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-windows': { version: '1.0.0', optional: true },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function lock(file: string, packages: object): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

function run(): { installed: boolean; stdout: string } {
  const path = [join(root, 'bin'), process.env['PATH']].join(delimiter);
  const result = spawnSync(process.execPath, [join(root, 'scripts', 'install-if-needed.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  expect(result.status).toBe(0);
  return { installed: existsSync(join(root, 'called')), stdout: result.stdout };
}

test('installs when there are no packages, and keeps stdout clean', () => {
  expect(run()).toEqual({ installed: true, stdout: '' });
});

test('does nothing when every package of the lock file is there', () => {
  lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(run().installed).toBe(false);
});

test('installs when a package has another version', () => {
  lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
  expect(run().installed).toBe(true);
});

test('installs when a package is missing', () => {
  lock('node_modules/.package-lock.json', {});
  expect(run().installed).toBe(true);
});
