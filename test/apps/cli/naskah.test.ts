import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/core/check';
import { readWordReport } from '../../../src/hosts/docx/read';
import { toIgnored } from '../../../src/hosts/excel/ignored-findings';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { toSaved } from '../../hosts/xlsx/saved';
import { lkjip } from './command';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
  copyFileSync(join(__dirname, '../../fixtures/reports/jatinegara-2021.angka.xlsx'), join(folder, 'laporan.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('writes the draft of a report, says that errors stand, and does not replace it', async () => {
  const args = ['naskah', 'laporan.xlsx', '--keluar', 'naskah.docx'];
  const made = lkjip(args, folder);
  expect(made.code).toBe(1);
  expect(made.out).toContain('naskah.docx dibuat: naskah dengan 12 tabel.');
  expect(made.error).toMatch(/Masih ada \d+ kesalahan: naskah diberi tanda DRAF/);
  const bytes = readFileSync(join(folder, 'naskah.docx'));
  expect((await readWordReport(bytes)).workbook.sheets).toHaveLength(12);
  const again = lkjip(args, folder);
  expect(again.code).toBe(2);
  expect(again.error).toContain('sudah ada dan tidak ditimpa');
  expect(readFileSync(join(folder, 'naskah.docx'))).toEqual(bytes);
});

test('what was ignored with a reason in the pane stands against neither the draft nor the review', async () => {
  const workbook = await readWorkbook(readFileSync(join(folder, 'laporan.xlsx')));
  const errors = check(workbook).findings.filter(({ severity }) => severity === 'error');
  const text = JSON.stringify(errors.map((finding) => toIgnored(finding, workbook, 'menurut DPA')));
  const saved = { ...toSaved(workbook), notes: [{ key: 'lkjip.diabaikan', sheet: null, text }] };
  writeFileSync(join(folder, 'diabaikan.xlsx'), exportWorkbook(saved).bytes);
  const made = lkjip(['naskah', 'diabaikan.xlsx', '--keluar', 'diabaikan.docx'], folder);
  expect(made).toMatchObject({ code: 0, error: expect.not.stringContaining('kesalahan') as string });
  const answers = (file: string): number =>
    Number(/(\d+) tidak/.exec(lkjip(['reviu', file, '--keluar', `${file}.reviu.xlsx`], folder).out)![1]);
  expect(answers('diabaikan.xlsx')).toBeLessThan(answers('laporan.xlsx'));
});

test('a workbook whose formulas have no value gets no draft, also where somebody ignores that', () => {
  const rows = [[{ value: null, formula: '=WEBSERVICE("x")' }]];
  const workbook = { sheets: [{ name: '3.2', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] }] };
  const text = JSON.stringify(check(workbook).findings.map((finding) => toIgnored(finding, workbook, 'nanti')));
  const saved = { ...toSaved(workbook), notes: [{ key: 'lkjip.diabaikan', sheet: null, text }] };
  writeFileSync(join(folder, 'belum.xlsx'), exportWorkbook(saved).bytes);
  const made = lkjip(['naskah', 'belum.xlsx', '--keluar', 'belum.docx'], folder);
  expect(made).toMatchObject({ code: 2, error: expect.stringContaining('belum dihitung') as string });
});

test('takes an office’s own file, and says what it did with it', () => {
  const args = ['naskah', 'laporan.xlsx', '--keluar', 'kantor-2.docx', '--templat', 'naskah.docx'];
  expect(lkjip(args, folder).out).toContain('tidak punya tanda seperti {{BAB_III}}');
});

test('computes a workbook that no program has computed yet', async () => {
  expect(lkjip(['buat', '--tahun', '2025', '--contoh', '--keluar', 'baru.xlsx'], folder).code).toBe(0);
  expect(lkjip(['naskah', 'baru.xlsx', '--keluar', 'baru.docx'], folder).code).toBe(0);
  const { workbook } = await readWordReport(readFileSync(join(folder, 'baru.docx')));
  const printed = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []));
  // 93,75 ÷ 92 = 101,902 %.
  expect(printed).toEqual(expect.arrayContaining(['93,75', '101,90%']));
});

test.each([
  ['no target', ['laporan.xlsx'], '--keluar naskah.docx'],
  ['another type', ['laporan.xlsx', '--keluar', 'x.pdf'], 'harus berakhiran .docx'],
  ['no report', ['--keluar', 'x.docx'], 'Sebutkan satu berkas laporan'],
  [
    'no such template',
    ['laporan.xlsx', '--keluar', 'x.docx', '--templat', 'tiada.docx'],
    'tiada.docx: Berkas tidak ditemukan',
  ],
])('refuses %s', (_what, args, sentence) => {
  const ended = lkjip(['naskah', ...args], folder);
  expect(ended.code).toBe(2);
  expect(ended.error).toContain(sentence);
});
