import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lkjip } from './command';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = join(__dirname, '../../fixtures/reports/songgom-2023.docx');

test('writes the charts of a report as native charts, each with the sentence that it shows', () => {
  const made = lkjip(['grafik', report, '--keluar', 'grafik.xlsx'], folder);
  expect(made).toMatchObject({ code: 0, error: '', out: 'grafik.xlsx dibuat: 6 grafik.\n' });
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'grafik.xlsx'))));
  expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/'))).toHaveLength(6);
  const drawing = strFromU8(parts['xl/drawings/drawing1.xml']!);
  expect(drawing).toContain('Terendah: Kecepatan Pelayanan.');
});

test('a file is not written over, and a report without numbers has none', () => {
  expect(lkjip(['grafik', report, '--keluar', 'grafik.xlsx'], folder).code).toBe(2);
  const empty = lkjip(['buat', '--tahun', '2025', '--keluar', 'kosong.xlsx'], folder);
  expect(empty.code).toBe(0);
  const none = lkjip(['grafik', join(folder, 'kosong.xlsx'), '--keluar', 'lain.xlsx'], folder);
  expect(none).toMatchObject({ code: 2, error: expect.stringContaining('Tidak ada angka yang dapat digambar') });
});
