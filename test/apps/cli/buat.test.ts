import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { lkjip, typescriptCommand } from './command';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('makes a workbook with the sheets of a profile, and does not replace it', async () => {
  const args = ['buat', '--profil', 'tegal', '--tahun', '2025', '--contoh', '--keluar', 'baru.xlsx'];
  expect(lkjip(args, folder)).toMatchObject({ code: 0, error: '' });
  const bytes = readFileSync(join(folder, 'baru.xlsx'));
  const names = (await readWorkbook(bytes)).sheets.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['Identitas', '2.1 IKU', '2.3 PK', '2.4 PK Anggaran']);
  // Nothing is typed in it.
  expect(names.slice(4)).toContain('2.2 Renstra');
  const again = lkjip(args, folder);
  expect(again.code).toBe(2);
  expect(again.error).toContain('Berkas baru.xlsx sudah ada dan tidak ditimpa.');
  expect(readFileSync(join(folder, 'baru.xlsx'))).toEqual(bytes);
});

test('calls nothing missing in a workbook that it has just made and that no program has computed', () => {
  expect(lkjip(['buat', '--tahun', '2025', '--keluar', 'kosong.xlsx'], folder).code).toBe(0);
  const checked = lkjip(['periksa', 'kosong.xlsx', '--format', 'json'], folder);
  const [{ findings }] = JSON.parse(checked.out) as [{ findings: { rule: string; message: string }[] }];
  expect(findings.map(({ rule }) => rule)).not.toContain('kelengkapan');
  expect(findings.some(({ message }) => message.includes('belum dihitung'))).toBe(true);
  expect(checked.code).toBe(0);
});

test('takes a profile of one’s own, and says what is wrong with it', () => {
  writeFileSync(join(folder, 'demak.json'), '{ "id": "demak", "name": "Kabupaten Demak", "base": "brebes" }');
  const args = ['buat', '--tahun', '2025', '--keluar', 'demak.xlsx', '--profil', 'demak.json'];
  expect(lkjip(args, folder)).toMatchObject({ code: 0 });
  writeFileSync(join(folder, 'keliru.json'), '{ "id": "demak", "name": "Kabupaten Demak", "scale": "CAPAIN" }');
  const refused = lkjip(['buat', '--tahun', '2025', '--keluar', 'x.xlsx', '--profil', 'keliru.json'], folder);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('scale: “CAPAIN” tidak dikenal.');
  expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
});

test.each([
  ['no year', ['--keluar', 'x.xlsx'], 'Sebutkan tahun laporan'],
  ['a year of two digits', ['--tahun', '25', '--keluar', 'x.xlsx'], 'Tahun “25” tidak dapat dipakai'],
  ['no file', ['--tahun', '2025'], 'Sebutkan berkas yang akan dibuat'],
  ['another type', ['--tahun', '2025', '--keluar', 'x.xls'], 'harus berakhiran .xlsx'],
  ['an unknown profile', ['--tahun', '2025', '--keluar', 'x.xlsx', '--profil', 'x'], 'Isi --profil tidak dikenal'],
  [
    'no such profile file',
    ['--tahun', '2025', '--keluar', 'x.xlsx', '--profil', 'tiada.json'],
    'tiada.json tidak dapat dibaca',
  ],
  [
    'no such folder',
    ['--tahun', '2025', '--keluar', 'tiada/x.xlsx'],
    'tidak dapat dibuat (ENOENT). Foldernya tidak ada.',
  ],
  ['a name without --keluar', ['x.xlsx', '--tahun', '2025'], 'Perintah buat tidak memerlukan “x.xlsx”'],
])('refuses %s', (_what, args, sentence) => {
  const ended = lkjip(['buat', ...args], folder);
  expect(ended.code).toBe(2);
  expect(ended.error).toContain(sentence);
});

(process.platform === 'win32' ? test.skip : test)('leaves no half of a file on a disk that is full', () => {
  const call = [...typescriptCommand, 'buat', '--tahun', '2025', '--keluar', 'penuh.xlsx'];
  const quoted = call.map((part) => `'${part}'`).join(' ');
  const ended = spawnSync('sh', ['-c', `ulimit -f 8; exec ${quoted}`], { cwd: folder, encoding: 'utf8' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain('Berkas penuh.xlsx tidak dapat dibuat (EFBIG). Tempat di disk tidak cukup.');
  expect(existsSync(join(folder, 'penuh.xlsx'))).toBe(false);
});

test('begins from last year’s file, and says what could not be carried', async () => {
  const report = join(__dirname, '../../fixtures/reports/songgom-2023.docx');
  const made = lkjip(['buat', '--dari', report, '--keluar', 'lanjut.xlsx'], folder);
  expect(made).toMatchObject({ code: 0, error: '' });
  expect(made.out).toContain('lanjut.xlsx dibuat');
  expect(made.out).toContain('tahun 2024');
  expect(made.out).toContain('(tahun 2023): 1 indikator dan 6 program');
  expect(made.out).toContain('Yang tidak dapat dibawa:\n  “Hasil Survey Kepuasan Masyarakat');
  const { sheets } = await readWorkbook(readFileSync(join(folder, 'lanjut.xlsx')));
  const comparison = sheets.find(({ name }) => name === '3.3 Perbandingan')!;
  expect(comparison.rows[4]!.slice(7, 9).map((cell) => cell?.value)).toEqual([90, 81.09]);
});

test('refuses a file in which nothing is recognised, and an example beside it', () => {
  writeFileSync(join(folder, 'lain.csv'), 'Merek;Harga\nA;1000\nB;2000\n');
  const refused = lkjip(['buat', '--dari', 'lain.csv', '--tahun', '2026', '--keluar', 'y.xlsx'], folder);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('tidak ada yang dapat dibawa');
  const both = lkjip(['buat', '--dari', 'lain.csv', '--contoh', '--keluar', 'y.xlsx'], folder);
  expect(both.error).toContain('Pakai salah satu');
  expect(existsSync(join(folder, 'y.xlsx'))).toBe(false);
});
