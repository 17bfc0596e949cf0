import type { Severity } from '../../../src/core/findings/finding';
import type { OfficeReport } from '../../../src/apps/offices/office-report';
import { letterNames, reviewLetter } from '../../../src/apps/offices/review-letter';

function reportWith(severity: Severity): OfficeReport {
  const [errors, warnings] = [Number(severity === 'error'), Number(severity === 'warning')];
  const named = { file: 'laporan.xlsx', office: 'Kecamatan Contoh', year: 2025 };
  const line = {
    severity,
    rule: 'Kelengkapan',
    sheet: '',
    cell: '',
    message: 'Tabel kurang.',
    cause: '',
    reason: null,
  };
  return {
    row: { ...named, errors, warnings, tables: 4, missing: 1, ignored: 0, ikm: null, capaian: null, serapan: null },
    figures: 40,
    computed: 12,
    lines: [line],
    contents: new Map(),
    compared: { ...named, titles: [], traces: { print: '', texts: [] } },
  };
}

test.each<[Severity, string]>([
  ['error', 'Ditemukan 1 kesalahan dan 0 peringatan'],
  ['warning', 'Ditemukan 0 kesalahan dan 1 peringatan'],
  ['info', 'tidak ditemukan kesalahan atau peringatan'],
])('a report with one finding, %s', (severity, sentence) => {
  const { paragraphs, tables } = reviewLetter(reportWith(severity));
  expect(paragraphs[1]).toContain(sentence);
  expect(tables.map(({ rows }) => rows)).toEqual([[['1', 'Seluruh laporan', 'Tabel kurang.', '']]]);
});

test('no two letters have one name, whatever the folders and the signs in the names', () => {
  expect(letterNames(['a/laporan.xlsx', 'b/Laporan.docx', 'c/revisi: 2.ods'])).toEqual([
    'laporan (catatan hasil reviu).docx',
    'Laporan (catatan hasil reviu 2).docx',
    'revisi  2 (catatan hasil reviu).docx',
  ]);
});

test('a name that is nearly as long as a name can be gives one that a disk takes', () => {
  const long = 'Laporan “Kinerja” '.repeat(11) + 'x'.repeat(20);
  const names = letterNames([`a/${long}.xlsx`, `b/${long}.docx`]);
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^Laporan “Kinerja” .*\(catatan hasil reviu(?: 2)?\)\.docx$/);
  }
});
