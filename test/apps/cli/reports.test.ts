/** The command on three real reports, each with typed numbers and as pasted text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArea, parseCell } from '../../../src/core/workbook/address';
import { lkjip } from './command';

/** A mistake that three careful readings proved in a report. */
interface Proved {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly rule: string;
  /** True when it rests on a judgement: right to say, no fault when not said. */
  readonly soft?: boolean;
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly related: readonly string[];
}

interface FileObject {
  readonly file: string;
  readonly format: string;
  readonly profile: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly tables: readonly { readonly sheet: string; readonly range: string }[];
  readonly findings: readonly Found[];
}

const folder = join(__dirname, '../../fixtures/reports');
const names = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'];
const files = names.flatMap((name) => [`${name}.angka.xlsx`, `${name}.teks.xlsx`]);

const ended = lkjip(['periksa', ...files, '--format', 'json'], folder);
const objects = JSON.parse(ended.out) as FileObject[];

function provedIn(file: string): Proved[] {
  const name = file.split('.')[0] ?? '';
  return (JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { findings: Proved[] }).findings;
}

test('errors end with 1, and nothing is written beside the JSON', () => {
  expect({ code: ended.code, error: ended.error }).toEqual({ code: 1, error: '' });
  expect(objects.map((object) => object.file)).toEqual(files);
});

describe.each(objects.map((object) => [object.file, object] as const))('%s', (file, object) => {
  const proved = provedIn(file);

  test('every proved mistake is found in its cell, under its rule, the gaps of one scale in one note', () => {
    const found = object.findings.flatMap(({ sheet, cell, rule, related }) => [
      [sheet, cell, rule],
      ...(rule === 'skala' ? related.map((place) => [...place.split('!'), rule]) : []),
    ]);
    const wanted = proved.filter(({ sheet, cell, soft }) => sheet !== null && cell !== null && soft !== true);
    expect(wanted.length).toBeGreaterThan(5);
    expect(found).toEqual(expect.arrayContaining(wanted.map(({ sheet, cell, rule }) => [sheet, cell, rule])));
  });

  test('no cell is called wrong that is not proved wrong', () => {
    const known = new Set(proved.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const errors = object.findings.filter(({ severity, cell }) => severity === 'error' && cell !== null);
    const others = errors.filter(({ sheet, cell }) => !known.has(`${sheet}!${cell}`));
    expect(others.map(({ sheet, cell, rule }) => [sheet, cell, rule])).toEqual([]);
  });

  test('its object has the fields of the contract and no other', () => {
    expect(Object.keys(object)).toEqual([
      'file',
      'format',
      'profile',
      'year',
      'office',
      'key',
      'summary',
      'tables',
      'findings',
    ]);
    expect(object.profile).toBe('standar');
    expect(object.format).toBe('xlsx');
    for (const table of object.tables) {
      expect(Object.keys(table)).toEqual(['kind', 'sheet', 'range', 'title', 'figures', 'computed', 'columns']);
      expect(parseArea(table.range)).not.toBeNull();
    }
    for (const finding of object.findings) {
      expect(Object.keys(finding)).toEqual([
        ...['rule', 'severity', 'sheet', 'cell', 'message', 'actual', 'expected', 'cause', 'related', 'fix'],
      ]);
      expect(finding.message).toMatch(/^[^{}]+[.?]$/);
      if (finding.cell !== null) expect(parseCell(finding.cell)).not.toBeNull();
      for (const related of finding.related) expect(parseCell(related.replace(/^.+!/, ''))).not.toBeNull();
    }
  });

  test('the summary counts the findings', () => {
    const counts = { error: 0, warning: 0, info: 0 } as Record<string, number>;
    for (const { severity } of object.findings) counts[severity]! += 1;
    expect(object.summary).toEqual(counts);
  });
});
