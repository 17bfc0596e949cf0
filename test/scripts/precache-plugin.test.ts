import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import webpack, { type WebpackPluginInstance } from 'webpack';

interface PrecacheModule {
  PrecachePlugin: new (worker: string, kept: RegExp) => WebpackPluginInstance;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-precache-'));
  writeFileSync(join(folder, 'web.js'), 'console.log("Capaian")');
  writeFileSync(join(folder, 'service-worker.js'), 'console.log(self.builtFiles)');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'contoh.txt'), 'contoh');
  writeFileSync(join(folder, 'assets', 'lain.txt'), 'lain');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds the two scripts and gives the list in front of the service worker. */
async function build(): Promise<{ files: Record<string, string>; worker: string }> {
  const { PrecachePlugin } = (await import('../../scripts/precache-plugin.cjs' as string)) as PrecacheModule;
  await new Promise<void>((resolve, reject) => {
    const plugins = [
      new CopyPlugin({ patterns: [{ context: folder, from: 'assets/*' }] }),
      new PrecachePlugin('service-worker.js', /^(?:web\.js|assets\/contoh\.txt)$/),
    ];
    const entry = { web: './web.js', 'service-worker': './service-worker.js' };
    const output = { path: join(folder, 'dist'), filename: '[name].js' };
    webpack({ mode: 'production', context: folder, entry, output, plugins }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  const worker = readFileSync(join(folder, 'dist', 'service-worker.js'), 'utf8');
  const [, list = ''] = /^self\.builtFiles=(.*);$/m.exec(worker) ?? [];
  return { files: JSON.parse(list) as Record<string, string>, worker };
}

function integrityOf(path: string): string {
  return `sha256-${createHash('sha256')
    .update(readFileSync(join(folder, 'dist', path)))
    .digest('base64')}`;
}

test('the service worker begins with the chosen files and the hashes of what was written', async () => {
  const { files, worker } = await build();
  expect(files).toEqual({
    'assets/contoh.txt': integrityOf('assets/contoh.txt'),
    'web.js': integrityOf('web.js'),
  });
  expect(worker).toContain('console.log(self.builtFiles)');
});

test('the same files give the same worker, a changed one another', async () => {
  const { worker } = await build();
  expect((await build()).worker).toBe(worker);
  writeFileSync(join(folder, 'assets', 'contoh.txt'), 'contoh baru');
  expect((await build()).worker).not.toBe(worker);
});
