/** Whoever reads through a pipe may stop early, as `head` does. */
import { once } from 'node:events';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lkjip, startLkjip } from './command';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-pipe-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = join(__dirname, '../../fixtures/reports/songgom-2023.angka.xlsx');
for (const name of ['a', 'b', 'c']) cpSync(report, join(folder, `${name}.xlsx`));

/** Runs it, and stops reading before it says anything. */
async function codeWithoutReader(args: readonly string[]): Promise<unknown> {
  const child = startLkjip(args, folder);
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as unknown[];
  return code;
}

test('a run that writes files writes them all the same, and ends with what it found', async () => {
  expect(await codeWithoutReader(['periksa', '.', '--format', 'jsonl', '--rekap', 'rekap.xlsx'])).toBe(1);
  expect(existsSync(join(folder, 'rekap.xlsx'))).toBe(true);
});

test('a run that only tells something ends', async () => {
  expect(await codeWithoutReader(['periksa', '.', '--format', 'jsonl'])).toBe(0);
});

const FULL = '/dev/full';
(existsSync(FULL) ? test : test.skip)(
  'what is told to a full disk is lost, and the files are written all the same',
  () => {
    const full = openSync(FULL, 'w');
    expect(lkjip(['periksa', 'a.xlsx', '--rekap', 'penuh.xlsx'], folder, full).code).toBe(2);
    closeSync(full);
    expect(statSync(join(folder, 'penuh.xlsx')).size).toBeGreaterThan(0);
  },
);

(existsSync(FULL) ? test : test.skip)('a few lines to a full disk are told to be lost, too', () => {
  const full = openSync(FULL, 'w');
  const ended = lkjip(['periksa', 'a.xlsx'], folder, full);
  closeSync(full);
  expect(ended).toMatchObject({ code: 2, error: expect.stringContaining('tidak dapat ditulis seluruhnya (ENOSPC)') });
});

test('JSON gives the name of a file as it is, though a terminal would obey it', () => {
  const name = 'b\u0085.xlsx';
  cpSync(report, join(folder, name));
  for (const format of ['json', 'jsonl']) {
    const { out } = lkjip(['periksa', name, '--format', format], folder);
    expect([JSON.parse(out)].flat()).toMatchObject([{ file: name }]);
    expect(out).not.toContain('\u0085');
  }
});

test('a rekap that cannot be written keeps no letter from being written', () => {
  writeFileSync(join(folder, 'ada.xlsx'), '');
  const { code, error, out } = lkjip(['periksa', 'a.xlsx', '--rekap', 'ada.xlsx', '--surat', 'surat'], folder);
  expect(code).toBe(2);
  expect(error).toContain('ada.xlsx sudah ada dan tidak ditimpa');
  expect(out).toContain('1 surat dibuat di folder surat.');
});
