/** Reports of the examples of all profiles with seeded mistakes: the overview holds what single runs find. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculate } from '../../../src/core/formulas/recalculate';
import { profiles } from '../../../src/core/profiles';
import { standar } from '../../../src/core/profiles/standar';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { checkReport } from '../../../src/apps/cli/check-report';
import { countSeverities } from '../../../src/apps/offices/checked-report';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { toSaved } from '../../hosts/xlsx/saved';
import { computedForms } from '../../support/computed-forms';
import { mistakes, spoilt } from '../../support/spoil';
import { lkjip } from './command';

/** Mistakes stand in as many places. */
const PLACES = 60;

/** Some are right, the others have one to three wrong numbers, everywhere in the workbook. */
function writeReports(folder: string, names: readonly string[]): void {
  const forms = profiles.map(computedForms);
  names.forEach((name, index) => {
    const workbook = forms[index % forms.length]!;
    const shares = Array.from({ length: index % 4 }, (_, which) => ((index * 7 + which * 23) % PLACES) / PLACES);
    const changed = recalculate(workbook, spoilt(workbook, shares, index % mistakes.length)).workbook;
    writeFileSync(join(folder, name), exportWorkbook(toSaved(changed)).bytes);
  });
}

const valuesOf = ({ rows }: Sheet): unknown[][] =>
  rows.slice(1).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));

/** The test with so many files: each profile has each number and kind of mistakes once in twelve. */
export function testRekapFigures(files: number): void {
  test('the figures of the rekap are those of single runs; a torn and a huge file stop nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-rekap-'));
    const names = Array.from({ length: files }, (_, index) => `${String(index).padStart(2, '0')}.xlsx`);
    writeReports(folder, names);
    writeFileSync(join(folder, 'terpotong.xlsx'), readFileSync(join(folder, names[0]!)).subarray(0, 5000));
    writeFileSync(join(folder, 'raksasa.xlsx'), '');
    truncateSync(join(folder, 'raksasa.xlsx'), 8 * 1024 ** 3);
    const { code, out, error } = lkjip(['periksa', '.', '--rekap', 'rekap.xlsx'], folder);
    expect(code).toBe(2);
    expect(error.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/^raksasa\.xlsx: /),
      expect.stringMatching(/^terpotong\.xlsx: Berkas rusak/),
    ]);

    const single = new Map<string, { error: number; warning: number; info: number }>();
    const options = { profile: standar, year: null, withFixes: false, withTraces: false };
    for (const name of names) {
      const outcome = await checkReport(join(folder, name), options);
      if ('failure' in outcome) throw new Error(outcome.failure);
      single.set(name, countSeverities([outcome]));
    }
    const sum = (of: 'error' | 'warning' | 'info'): number =>
      [...single.values()].reduce((total, counts) => total + counts[of], 0);
    expect(sum('error')).toBeGreaterThan(files / 2);
    expect(out).toContain(`\n${files} berkas diperiksa: ${sum('error')} kesalahan, ${sum('warning')} peringatan,`);

    const { sheets } = await readWorkbook(readFileSync(join(folder, 'rekap.xlsx')));
    const [offices, findings, contents, kinds] = sheets.map(valuesOf);
    expect(offices).toHaveLength(files);
    expect(contents).toHaveLength(files);
    for (const line of offices!) {
      const counts = single.get(line.at(-1) as string)!;
      expect(line.slice(2, 4)).toEqual([counts.error, counts.warning]);
    }
    const found = (severity: string): number => findings!.filter(([, each]) => each === severity).length;
    expect([found('Kesalahan'), found('Peringatan')]).toEqual([sum('error'), sum('warning')]);
    expect(kinds!.reduce((total, [, errors]) => total + Number(errors), 0)).toBe(sum('error'));
    rmSync(folder, { recursive: true });
  }, 300_000);
}
