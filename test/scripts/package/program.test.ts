/** The command line as it is handed out: packed, installed elsewhere without a network, and run. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-program-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[]): { code: number | null; out: string; error: string } {
  const ended = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

test('npm pack, npm install without a network, and every kind of file', () => {
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  expect(packed.status).toBe(0);
  const [archive] = readdirSync(folder);
  expect(archive).toMatch(/^lkjip-\d+\.\d+\.\d+\.tgz$/);
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${archive}`]).code).toBe(0);
  // Nothing else was installed, and nothing of the sources.
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['lkjip']);
  expect(readdirSync(join(folder, 'node_modules/lkjip')).sort()).toEqual([
    'LICENSE',
    'README.md',
    'package.json',
    'release',
  ]);

  for (const [from, to] of [
    ['reports/songgom-2023.angka.xlsx', 'a.xlsx'],
    ['reports/jatinegara-2021.docx', 'b.docx'],
    ['files/old.xls', 'c.xls'],
    ['files/password.xls', 'd.xls'],
  ])
    cpSync(join(root, 'test/fixtures', from!), join(folder, to!));
  const program = join(folder, 'node_modules/.bin/lkjip');
  const alone = run(program, ['periksa', 'a.xlsx']);
  expect({ ...alone, out: alone.out.trimEnd().split('\n').at(-1) }).toEqual({
    code: 1,
    out: '1 berkas diperiksa: 17 kesalahan, 1 peringatan, 4 catatan.',
    error: '',
  });
  const many = run(program, ['periksa', 'a.xlsx', 'b.docx', 'c.xls', 'd.xls']);
  expect(many.code).toBe(2);
  expect(many.out).toMatch(/\n3 berkas diperiksa: 30 kesalahan, .* 1 berkas tidak dapat dibaca\.\n$/);
  expect(many.error).toMatch(/^d\.xls: Berkas dilindungi kata sandi\.[^\n]*\n$/);
  expect(run(program, ['buat', '--tahun', '2025', '--keluar', 'baru.xlsx'])).toMatchObject({ code: 0, error: '' });
  expect(run(program, ['periksa', 'b.docx', '--komentar', 'e.docx'])).toMatchObject({ code: 1, error: '' });
}, 300_000);
