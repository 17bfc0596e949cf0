/** The overview of many reports as a workbook. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { lkjip } from './command';

const reports = join(__dirname, '../../fixtures/reports');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-rekap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'];
for (const name of names) cpSync(join(reports, `${name}.angka.xlsx`), join(folder, `${name}.xlsx`));

const valuesOf = ({ rows }: Sheet): unknown[][] =>
  rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));

test('its figures are the sums of the single runs, and it replaces nothing', async () => {
  const { code, out } = lkjip(['periksa', '.', '--rekap', 'rekap.xlsx'], folder);
  expect(code).toBe(1);
  expect(out).toContain('\nrekap.xlsx dibuat: rekap semua berkas yang diperiksa.\n');
  const { sheets } = await readWorkbook(readFileSync(join(folder, 'rekap.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Kantor', 'Temuan', 'Kelengkapan', 'Jenis kesalahan']);
  const [offices, findings, contents, kinds] = sheets.map((sheet) => valuesOf(sheet).slice(1));
  const single = names.map((name) => {
    const json = lkjip(['periksa', `${name}.xlsx`, '--format', 'json'], folder).out;
    const [object] = JSON.parse(json) as [
      {
        office: string;
        year: number;
        key: { ikm: number | null; capaian: number; serapan: number };
        summary: { error: number; warning: number; info: number };
        tables: unknown[];
      },
    ];
    return object;
  });
  const sum = (of: (each: (typeof single)[number]) => number): number =>
    single.reduce((all, each) => all + of(each), 0);
  for (const { office, year, key, summary, tables } of single) {
    const line = offices!.find(([name]) => name === office);
    expect(line?.slice(1, 5)).toEqual([year, summary.error, summary.warning, tables.length]);
    expect(line?.slice(6, 9)).toEqual([key.ikm, key.capaian, key.serapan]);
  }
  expect(offices!.map(([, , errors]) => errors)).toEqual(
    [...offices!.map(([, , errors]) => Number(errors))].sort((a, b) => b - a),
  );
  expect(findings!.filter(([, severity]) => severity === 'Kesalahan')).toHaveLength(
    sum(({ summary }) => summary.error),
  );
  expect(findings!.filter(([, severity]) => severity === 'Peringatan')).toHaveLength(
    sum(({ summary }) => summary.warning),
  );
  expect(kinds!.reduce((all, [, errors]) => all + Number(errors), 0)).toBe(sum(({ summary }) => summary.error));
  expect(contents!).toHaveLength(3);
  // Songgom lacks six of the required contents.
  const songgom = contents!.find(([office]) => office === 'Kecamatan Songgom')!;
  expect(songgom.filter((state) => state === 'tidak ada')).toHaveLength(6);

  const again = lkjip(['periksa', '.', '--rekap', 'rekap.xlsx'], folder);
  expect(again.code).toBe(2);
  expect(again.error).toMatch(/^Berkas rekap\.xlsx sudah ada dan tidak ditimpa\./m);
  expect(again.out).toContain('3 berkas diperiksa');
});

test('a file that was handed in twice is told of in the rekap', async () => {
  const twice = mkdtempSync(join(folder, 'ganda-'));
  for (const name of ['a', 'b']) cpSync(join(folder, 'songgom-2023.xlsx'), join(twice, `${name}.xlsx`));
  expect(lkjip(['periksa', '.', '--rekap', 'rekap.xlsx'], twice).code).toBe(1);
  const { sheets } = await readWorkbook(readFileSync(join(twice, 'rekap.xlsx')));
  const told = sheets.flatMap(valuesOf).flat().map(String);
  for (const other of ['a', 'b'])
    expect(told).toContainEqual(expect.stringContaining(`sama dengan berkas ${other}.xlsx`));
});
