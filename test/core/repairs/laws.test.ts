/**
 * What must be true of the repairs of any workbook: after all of them nothing more is offered, no cell depends on itself,
 * no cell is changed twice, there are no more errors than before; and each of them alone adds no error either.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { randomReport } from '../../../scripts/random-reports/generate';
import { check } from '../../../src/core/check';
import type { CheckResult } from '../../../src/core/findings/check-result';
import { recalculate } from '../../../src/core/formulas/recalculate';
import { profiles } from '../../../src/core/profiles';
import type { Profile } from '../../../src/core/profiles/profile';
import { standar } from '../../../src/core/profiles/standar';
import { planOneRepair, planRepairs, runPlanning } from '../../../src/core/repairs/plan-repairs';
import { formatPlace } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { computedForms } from '../../support/computed-forms';
import { readReport, reportNames, workbookOfReport } from '../../support/reports';
import { spoilt } from '../../support/spoil';

function errorsIn({ findings }: CheckResult): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** Each takes several checks. */
const mostAlone = 4;

/** Holds the repairs of a workbook to the laws; gives how many there are. */
function keepTheLaws(workbook: Workbook, profile: Profile = standar, alone = true): number {
  const look = (each: Workbook): CheckResult => check(each, { profile });
  const before = look(workbook);
  const planned = runPlanning(planRepairs(workbook, before), look);
  const places = planned.map(({ place }) => formatPlace(place));
  expect(new Set(places).size).toBe(places.length);
  const { workbook: repaired, circular, unknown } = recalculate(workbook, planned);
  expect([circular, unknown]).toEqual([[], []]);
  const after = look(repaired);
  expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(before));
  expect(runPlanning(planRepairs(repaired, after), look).map(({ place }) => formatPlace(place))).toEqual([]);
  for (const { finding } of alone ? planned.slice(0, mostAlone) : []) {
    const group = runPlanning(planOneRepair(finding, workbook, before), look);
    if (group === null) continue;
    const once = recalculate(workbook, group);
    expect(once.circular).toEqual([]);
    expect(errorsIn(look(once.workbook))).toBeLessThanOrEqual(errorsIn(before));
  }
  return planned.length;
}

describe.each(reportNames)('%s', (name) => {
  test.each(['angka', 'teks'] as const)('%s', (form) => {
    expect(keepTheLaws(workbookOfReport(readReport(name), form))).toBeGreaterThan(1);
  });
});

test('the sample workbook', async () => {
  const bytes = readFileSync(join(__dirname, '../../../assets/contoh/contoh.xlsx'));
  expect(keepTheLaws(await readWorkbook(bytes))).toBe(3);
});

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the forms of %s, filled and spoilt',
  (_, profile) => {
    const forms = computedForms(profile);
    expect(keepTheLaws(forms, profile)).toBe(0);
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 4 }), fc.nat(3), (shares, mistake) => {
        keepTheLaws(recalculate(forms, spoilt(forms, shares, mistake)).workbook, profile, false);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  },
);

test('random reports, spoilt', () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(share, { minLength: 1, maxLength: 4 }),
      fc.nat(3),
      (seed, shares, mistake) => {
        const { workbook } = randomReport(seed);
        keepTheLaws(recalculate(workbook, spoilt(workbook, shares, mistake)).workbook);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
});
