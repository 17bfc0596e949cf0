/**
 * Makes release/lkjip-<version>.tgz, the command line for `npm install -g`, and where an address is given
 * release/lkjip-<version>.zip, ready for any server of static files; the checksum of each lies beside it.
 *
 * Usage: npm run package [-- --address=https://lkjip.example.go.id]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, platform, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/check';
import { checksumLine, filesIn, pack } from './package/pack';
import { readMe } from './package/read-me';

const root = join(__dirname, '..');
const release = join(root, 'release');

function stop(reason: string): never {
  stderr.write(`${reason}\n`);
  exit(1);
}

/** The address without a slash at its end; null where none is given. */
function addressFrom(options: string[]): string | null {
  const { address } = parseArgs({ args: options, options: { address: { type: 'string' } } }).values;
  const usage = 'Say where it will be served from: npm run package -- --address=https://lkjip.example.go.id';
  if (address === undefined) return null;
  if (!URL.canParse(address)) stop(usage);
  if (new URL(address).protocol !== 'https:') stop('Excel loads add-ins from https only. ' + usage);
  return address.replace(/\/+$/, '');
}

/** Builds into a folder of its own, so that dist/ stays what was built last. */
function build(address: string, folder: string): void {
  const command = ['webpack', '--mode', 'production', '--env', `address=${address}`, '--output-path', folder];
  const result = spawnSync('npx', command, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (result.status !== 0) stop('The build failed, so nothing was packed.');
  const problems = checkManifest(readFileSync(join(folder, 'manifest.xml'), 'utf8'), folder, true);
  if (problems.length > 0) stop(`The manifest is not right, so nothing was packed.\n${problems.join('\n')}`);
}

function writeChecksum(name: string): void {
  const bytes = readFileSync(join(release, name));
  writeFileSync(join(release, `${name}.sha256`), checksumLine(bytes, name));
}

/** The command line; npm builds it first. */
function packProgram(version: string): void {
  const command = ['pack', '--silent', '--pack-destination', release];
  const result = spawnSync('npm', command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: platform === 'win32',
  });
  if (result.status !== 0) stop('The command line was not packed.');
  const name = `lkjip-${version}.tgz`;
  writeChecksum(name);
  stdout.write(`release/${name}: ${(statSync(join(release, name)).size / 1e6).toFixed(1)} MB\n`);
}

function packRelease(): void {
  const address = addressFrom(argv.slice(2));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(release, { recursive: true });
  packProgram(version);
  if (address === null) return;
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-package-'));
  try {
    build(address, folder);
    const files: Record<string, Uint8Array> = {
      'BACA-SAYA.txt': Buffer.from(readMe(version, address)),
      'LICENSE.txt': readFileSync(join(root, 'LICENSE')),
      'manifest.xml': readFileSync(join(folder, 'manifest.xml')),
    };
    for (const [path, bytes] of Object.entries(filesIn(folder))) files[`dist/${path}`] = bytes;
    for (const [path, bytes] of Object.entries(filesIn(join(root, 'docs'))))
      if (/(?:^|\/)pemasangan[^/]*$/.test(path)) files[`docs/${path}`] = bytes;
    const name = `lkjip-${version}.zip`;
    const zip = pack(files);
    writeFileSync(join(release, name), zip);
    writeChecksum(name);
    stdout.write(`release/${name}: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

packRelease();
