/** The command line as it is packed, installed in an empty folder outside of this one. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform, versions } from 'node:process';
import { lkjip, type Ended } from '../apps/cli/command';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-program-'));
afterAll(() => rmSync(folder, { recursive: true }));

function ran(command: string, args: readonly string[], cwd = folder): Ended {
  // Nothing of the npm that runs this test is handed on.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const ended = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: platform === 'win32' });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

const prefix = join(folder, 'terpasang');
const program = join(prefix, platform === 'win32' ? 'lkjip.cmd' : 'bin/lkjip');
const installed = join(prefix, platform === 'win32' ? 'node_modules' : 'lib/node_modules', 'lkjip');

beforeAll(() => {
  const packed = ran('npm', ['pack', '--silent', '--pack-destination', folder], root);
  expect(packed.error).toBe('');
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  const install = ran('npm', ['install', '-g', '--offline', '--prefix', prefix, join(folder, archive)]);
  expect(install).toMatchObject({ code: 0 });
  mkdirSync(join(folder, 'laporan'));
  for (const name of ['songgom-2023.angka.xlsx', 'jatinegara-2021.docx'])
    cpSync(join(root, 'test/fixtures/reports', name), join(folder, 'laporan', name));
  for (const name of ['old.xls', 'password.xls']) cpSync(join(root, 'test/fixtures/files', name), join(folder, name));
}, 300_000);

test('it needs nothing but Node, and finds what the sources find, at every start', () => {
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'package.json', 'release']);
  const args = ['periksa', 'laporan/songgom-2023.angka.xlsx'];
  const expected = lkjip(args, folder);
  expect(expected).toMatchObject({ code: 1, error: '' });
  const parts = join(installed, 'release/program/parts');
  const compiledParts = (): string[] => readdirSync(parts).filter((name) => name.endsWith('.compiled'));
  // Threads check many files: what this run compiles itself is not worth keeping.
  expect(ran(program, ['periksa', 'laporan'])).toMatchObject({ code: 1, error: '' });
  expect(compiledParts()).toEqual([]);
  expect(ran(program, args)).toEqual(expected);
  expect(ran(program, args)).toEqual(expected);
  const compiled = compiledParts();
  // Newer versions keep what they compiled elsewhere.
  if (versions.node.startsWith('20.')) expect(compiled).toContain('checker.js.periksa.compiled');
  // What is kept of it may be torn: it is made again.
  for (const name of compiled) truncateSync(join(parts, name), 100_000);
  expect(ran(program, args)).toEqual(expected);
});

test('many files in threads, a rekap, letters, and a new workbook', () => {
  const args = ['periksa', 'laporan', '--rekap', 'rekap.xlsx', '--surat', 'surat'];
  const many = ran(program, args);
  expect(many).toMatchObject({ code: 1, error: '' });
  expect(many.out).toContain('\n2 berkas diperiksa: ');
  expect(readdirSync(join(folder, 'surat'))).toHaveLength(2);
  expect(ran(program, ['buat', '--tahun', '2026', '--keluar', 'baru.xlsx'])).toMatchObject({ code: 0, error: '' });
  expect(ran(program, ['periksa', 'baru.xlsx', 'rekap.xlsx'])).toMatchObject({ code: 0 });
});

test('every kind of file, one with a password among them, and comments in a Word file', () => {
  const files = ['laporan/songgom-2023.angka.xlsx', 'laporan/jatinegara-2021.docx', 'old.xls', 'password.xls'];
  const many = ran(program, ['periksa', ...files]);
  expect(many.code).toBe(2);
  expect(many.out).toMatch(/\n3 berkas diperiksa: 30 kesalahan, .* 1 berkas tidak dapat dibaca\.\n$/);
  expect(many.error).toMatch(/^password\.xls: Berkas dilindungi kata sandi\.[^\n]*\n$/);
  const commented = ran(program, ['periksa', files[1]!, '--komentar', 'komentar.docx']);
  expect(commented).toMatchObject({ code: 1, error: '' });
  expect(existsSync(join(folder, 'komentar.docx'))).toBe(true);
});

test('it is called by its name', () => {
  expect(ran(program, []).out).toMatch(/^Pemakaian: lkjip PERINTAH …\n/);
  expect(ran(program, ['periks']).error).toContain('Pemakaian lengkap: lkjip --help\n');
  const files = readdirSync(join(installed, 'release/program'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.includes('periks.'))).toEqual([]);
});
