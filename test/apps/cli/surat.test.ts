/** A letter about each report. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { lkjip } from './command';

const reports = join(__dirname, '../../fixtures/reports');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-surat-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = ['jatinegara-2021', 'songgom-2023'];
for (const name of names) cpSync(join(reports, `${name}.angka.xlsx`), join(folder, `${name}.xlsx`));

/** The text of a Word file, a line for each paragraph. */
function textOf(file: string): string {
  const xml = Buffer.from(unzipSync(readFileSync(file))['word/document.xml']!).toString();
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');
}

test('each report gets a letter with its findings in order, and none is replaced', () => {
  const { code, out } = lkjip(['periksa', '.', '--surat', 'surat', '--rekap', 'rekap.xlsx'], folder);
  expect(code).toBe(1);
  expect(out).toContain('\n2 surat dibuat di folder surat.\n');
  expect(readdirSync(join(folder, 'surat')).sort()).toEqual(
    names.map((name) => `${name} (catatan hasil reviu).docx`).sort(),
  );
  for (const name of names) {
    const [{ summary, findings, office }] = JSON.parse(
      lkjip(['periksa', `${name}.xlsx`, '--format', 'json'], folder).out,
    ) as [
      {
        summary: { error: number; warning: number };
        office: string;
        findings: { severity: string; message: string }[];
      },
    ];
    const text = textOf(join(folder, 'surat', `${name} (catatan hasil reviu).docx`));
    expect(text).toMatch(/^CATATAN HASIL REVIU\n/);
    expect(text).toContain(`\n: ${office}\n`);
    expect(text).toContain(`Ditemukan ${summary.error} kesalahan dan ${summary.warning} peringatan`);
    expect(text).toContain(`\nKesalahan (${summary.error})\n`);
    let at = 0;
    for (const { message } of findings.filter(({ severity }) => severity === 'error')) {
      const found = text.indexOf(message.split('\n')[0]!, at);
      expect(found).toBeGreaterThan(at);
      at = found;
    }
    expect(text).toMatch(/Pereviu\n+…+\nNIP/);
  }
  // The letters are no reports, and stay as they are.
  const before = textOf(join(folder, 'surat', 'songgom-2023 (catatan hasil reviu).docx'));
  const again = lkjip(['periksa', '.', '--dalam', '--surat', 'surat'], folder);
  expect(again.code).toBe(2);
  expect(again.error).toContain('sudah ada dan tidak ditimpa');
  expect(textOf(join(folder, 'surat', 'songgom-2023 (catatan hasil reviu).docx'))).toBe(before);
});

test('reports of one name in two folders get a letter each; a folder that cannot be made is told', () => {
  for (const name of names) cpSync(join(folder, `${name}.xlsx`), join(folder, name, 'laporan.xlsx'));
  const { out } = lkjip(['periksa', ...names, '--surat', 'lain/surat'], folder);
  expect(out).toContain('2 surat dibuat');
  expect(readdirSync(join(folder, 'lain/surat')).sort()).toEqual([
    'laporan (catatan hasil reviu 2).docx',
    'laporan (catatan hasil reviu).docx',
  ]);
  writeFileSync(join(folder, 'berkas'), '');
  const failed = lkjip(['periksa', ...names, '--surat', 'berkas/surat'], folder);
  expect(failed.code).toBe(2);
  expect(failed.error).toContain('Folder berkas/surat tidak dapat dibuat (ENOTDIR)');
});
