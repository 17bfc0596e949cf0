import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeXlsx } from '../../hosts/xlsx/make-xlsx';
import { lkjip } from './command';

type Value = string | number;

function cellXml(value: Value): string {
  return typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

function xlsxOf(rows: readonly (readonly Value[])[]): Uint8Array {
  const xml = rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('');
  return makeXlsx({ sheets: [`<sheetData>${xml}</sheetData>`] });
}

const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
const title = ['Tabel 3.1 Capaian Kinerja Tahun 2025'];
// 84 / 80 = 105 %; 79,7 / 78,89 = 101,03 %, and 98,98 % the other way round.
const right = [1, 'Nilai kinerja', 80, 84, 105];
const swapped = [2, 'Persentase desa mandiri', 78.89, 79.7, 98.98];
const budget = [
  ['Tabel 3.2 Realisasi Anggaran'],
  ['Program', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
  ['PROGRAM PEMERINTAHAN', 1000, 400, 600],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
  mkdirSync(join(folder, 'folder.xlsx'));
  writeFileSync(join(folder, 'salah.xlsx'), xlsxOf([title, headings, right, swapped]));
  writeFileSync(join(folder, 'angka.xlsx'), xlsxOf(budget));
  writeFileSync(join(folder, 'kosong.xlsx'), '');
  writeFileSync(join(folder, 'teks.xlsx'), 'Dengan hormat,\nterlampir laporan kinerja.\n');
  writeFileSync(join(folder, 'terpotong.xlsx'), xlsxOf([title, headings, right]).subarray(0, 400));
  writeFileSync(join(folder, 'dokumen.pdf'), '%PDF-1.7\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const broken = ['folder.xlsx', 'kosong.xlsx', 'teks.xlsx', 'terpotong.xlsx', 'dokumen.pdf', 'hilang.xlsx'];

test('a directory of broken files: one sentence for each, the good one is still checked, exit 2', () => {
  const { code, out, error } = lkjip(['periksa', ...broken, 'salah.xlsx', '--format', 'json'], folder);
  expect(code).toBe(2);
  expect((JSON.parse(out) as { file: string }[]).map((object) => object.file)).toEqual(['salah.xlsx']);
  const lines = error.trimEnd().split('\n');
  expect(lines.map((line) => line.split(': ')[0])).toEqual(broken);
  for (const line of lines) expect(line).toMatch(/^[\w.]+: [A-Z][^{}]+\. [^{}]+\.$/);
});

test('no file that can be read gives an empty array', () => {
  expect(lkjip(['periksa', 'hilang.xlsx', '--format', 'json'], folder)).toMatchObject({ code: 2, out: '[]\n' });
});

test('a name that the disk refuses is said in a sentence', () => {
  const { code, error } = lkjip(['periksa', `${'n'.repeat(5000)}.xlsx`], folder);
  expect(code).toBe(2);
  expect(error).toMatch(/n\.xlsx: Berkas tidak dapat dibaca \(ENAMETOOLONG\)\. .+\.\n$/);
});

test('the text names the file, its year and tables, the cell, what is wrong, why, and how to mend it', () => {
  const { out } = lkjip(['periksa', 'salah.xlsx'], folder);
  const lines = out.split('\n');
  expect(lines[0]).toBe('salah.xlsx (profil standar, tahun 2025)');
  const heading = lines.indexOf('Capaian kinerja, S1!A2:E4 “Tabel 3.1 Capaian Kinerja Tahun 2025”');
  expect(lines.slice(heading + 1, heading + 5)).toEqual([
    '  2 dari 6 angka dihitung ulang',
    '  KESALAHAN   E4  Capaian tidak sama dengan realisasi ÷ target. Tertulis 98,98; 79,7 ÷ 78,89 = 101,03.',
    '              Sebab: Target dan realisasi tampaknya tertukar.',
    expect.stringMatching(/^ {14}Perbaiki: tulis =.*D4\/C4\*100.* di sel E4\.$/),
  ]);
  expect(lines.at(-2)).toMatch(/^1 berkas diperiksa: [1-9]\d* kesalahan, \d+ peringatan, \d+ catatan\.$/);
});

test('the year can be given', () => {
  expect(lkjip(['periksa', 'angka.xlsx', '--tahun', '2024'], folder).out).toContain('tahun 2024)');
  expect(lkjip(['periksa', 'angka.xlsx'], folder).out).toContain('tahun tidak diketahui)');
});

test('what it does not know ends with 2 and a sentence, and nothing on the standard output', () => {
  const { code, out, error } = lkjip(['periksa', 'salah.xlsx', '--warna'], folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain('Pilihan “--warna” tidak dikenal.');
});
