import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../../src/core/checks';
import { formatCell } from '../../../src/core/workbook/address';
import type { Finding } from '../../../src/core/findings/finding';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { contextOf } from './context-of';

const folder = join(__dirname, '../../fixtures/reports');

interface Listed {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly rule: string;
  readonly expected: unknown;
}

/** What is listed as missing; whether there is a standard to compare with, the tables alone do not tell. */
function listedAsMissing(report: string): string[] {
  const { findings } = JSON.parse(readFileSync(join(folder, `${report}.json`), 'utf8')) as { findings: Listed[] };
  return findings
    .filter(({ rule, expected }) => rule === 'kelengkapan' && expected !== 'standar-nasional')
    .map(({ sheet, cell, expected }) => `${sheet ?? '-'} ${cell ?? '-'} ${String(expected ?? '')}`.trim())
    .sort();
}

function inWords({ place, scope, expected }: Finding): string {
  const cell = place === null || scope === 'table' ? '-' : formatCell(place.row, place.column);
  return `${place?.sheet ?? '-'} ${cell} ${String(expected ?? '')}`.trim();
}

const reports = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'].flatMap((report) =>
  ['angka', 'teks'].map((form) => [report, form] as const),
);

test.each(reports)('in %s as %s the errors are what is listed as missing', async (report, form) => {
  const bytes = readFileSync(join(folder, `${report}.${form}.xlsx`));
  const context = contextOf(...(await readWorkbook(new Uint8Array(bytes))).sheets);
  const errors = checks.flatMap((look) => look(context, new Map())).filter(({ severity }) => severity === 'error');
  expect(errors.map(inWords).sort()).toEqual(listedAsMissing(report));
});

test.each([
  ['jatinegara-2021', '3.3 Perbandingan Tahun H4'],
  ['pasongsongan-2023', '3.10 Efisiensi program D4'],
])('in %s the number without its percent sign is the only warning about a cell', async (report, cell) => {
  for (const form of ['angka', 'teks']) {
    const bytes = readFileSync(join(folder, `${report}.${form}.xlsx`));
    const context = contextOf(...(await readWorkbook(new Uint8Array(bytes))).sheets);
    const warnings = checks
      .flatMap((look) => look(context, new Map()))
      .filter(({ severity, place }) => severity === 'warning' && place !== null);
    expect(warnings.map(({ place }) => `${place!.sheet} ${formatCell(place!.row, place!.column)}`)).toEqual([cell]);
  }
});
