import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type WebpackPluginInstance } from 'webpack';

interface NoticesModule {
  NoticesPlugin: new () => WebpackPluginInstance;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-notices-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(name: string, about: object, files: Record<string, string> = {}): void {
  const path = join(folder, 'node_modules', name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.2.3', main: 'index.js', ...about }));
  writeFileSync(join(path, 'index.js'), `console.log(${JSON.stringify(name)})`);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
}

/** Bundles a script that uses the packages, and gives the notices. */
async function notices(...used: string[]): Promise<string> {
  const { NoticesPlugin } = (await import('../../../scripts/notices/notices-plugin.cjs' as string)) as NoticesModule;
  writeFileSync(join(folder, 'main.js'), used.map((name) => `import '${name}';`).join('\n'));
  await new Promise<void>((resolve, reject) => {
    const output = { path: join(folder, 'dist') };
    const plugins = [new NoticesPlugin()];
    webpack({ mode: 'production', context: folder, entry: './main.js', output, plugins }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return readFileSync(join(folder, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
}

test('each bundled package is named, and each text stands once', async () => {
  install('satu', { license: 'MIT' }, { LICENSE: 'Copyright Satu' });
  install('@lingkup/dua', { license: 'MIT' }, { 'license.md': 'Copyright Satu' });
  install('tiga', { license: 'Apache-2.0' }, { 'LICENSE.txt': 'Lisensi tiga', NOTICE: 'Catatan tiga' });
  install('tidak-dipakai', { license: 'MIT' }, { LICENSE: 'Copyright Lain' });
  const text = await notices('satu', '@lingkup/dua', 'tiga');
  expect(text).toContain('@lingkup/dua 1.2.3 (MIT)\nsatu 1.2.3 (MIT)\n\nCopyright Satu\n');
  expect(text).toContain('tiga 1.2.3 (Apache-2.0)\n\nLisensi tiga\n\nCatatan tiga\n');
  expect(text.split('Copyright Satu')).toHaveLength(2);
  expect(text).not.toContain('tidak-dipakai');
});

test('a package that leaves out the text gets the usual one, with its author', async () => {
  install('empat', { license: 'ISC', author: { name: 'Siti' } });
  const text = await notices('empat');
  expect(text).toContain('empat 1.2.3 (ISC)\n\nCopyright (c) Siti\n\nISC License');
});

test('a licence that nobody knows stops the build', async () => {
  install('lima', { license: 'Rahasia' });
  await expect(notices('lima')).rejects.toThrow('lima brings no licence text');
});
