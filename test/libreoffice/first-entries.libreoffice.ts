/**
 * An empty form in which the first things are typed: the realisasi of an index comes with its name and the answers, and
 * in the last year of the Renstra its last target with that of the agreement.
 */
import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import type { Profile } from '../../src/core/profiles/profile';
import { draftTables, type DraftTable } from '../../src/core/scaffold/draft';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { identityColumn, identityFields, identityTop } from '../../src/core/scaffold/identity';
import { identitySheet } from '../../src/core/workbook/identity-sheet';
import { helperTables } from '../../src/core/scaffold/helper-tables';
import { answersKind } from '../../src/core/scaffold/rows/answer-summary-rows';
import { isAboutPrograms } from '../../src/core/scaffold/rows';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { cellAt, type Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { withTyped } from './change-plans';
import { computeInUniver } from './compute-in-univer';
import { recalculate } from './recalculate';

// The grid's page is not needed to compute.
jest.mock('@univerjs/preset-sheets-core', (): unknown => jest.requireActual('@univerjs/engine-formula'));

const office = emptyOffice(2025);
const names = [
  'Nilai SAKIP Kecamatan',
  'Persentase tindak lanjut survei kepuasan masyarakat',
  'Indeks Kepuasan Masyarakat (IKM)',
  'Nilai Kematangan Perangkat Daerah',
];
const respondents = 5;
const answer = 3;
/** Answers of 1 to 4 become an index of 25 to 100 (Permen PANRB 14/2017). */
const index = 75;
const score = 2;
/** The last one is that of a maturity: 11 to 55. */
const targets = [80, 80, 80, 40];

interface Form {
  readonly profile: Profile;
  readonly tables: readonly DraftTable[];
  readonly plans: readonly SheetPlan[];
}

function tableOf(tables: readonly DraftTable[], kind: string): DraftTable | undefined {
  return tables.find(({ spec }) => spec.kind === kind);
}

/** What is typed into the cells of a table, by row and column; undefined leaves a cell as it is. */
type Typing = (role: string, item: number) => string | number | undefined;

function typedInto(plans: readonly SheetPlan[], table: DraftTable | undefined, typing: Typing): SheetPlan[] {
  return plans.map((plan) =>
    plan.name !== table?.sheet
      ? plan
      : {
          ...plan,
          cells: plan.cells.map((cell) => {
            const column = table.columns[cell.column] ?? null;
            const value = column === null ? undefined : typing(column.role, cell.row - table.headingBottom - 1);
            return cell.role !== 'input' || value === undefined ? cell : { ...cell, value };
          }),
        },
  );
}

/** A plan of as many years as the form is made for, which ends in the year of the report. */
const lastPlanYear = office.endYear - office.startYear;
const typedPlan = [
  ['awal', office.year - lastPlanYear],
  ['akhir', office.year],
] as const;

/** The form once the year of the report is typed as that in which the Renstra ends. */
function inLastYear(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return typedPlan.reduce<readonly SheetPlan[]>((typed, [field, year]) => {
    const sheet = typed.findIndex(({ name }) => name === identitySheet);
    const row = identityTop + identityFields.indexOf(field);
    const cell = typed[sheet]!.cells.find((each) => each.row === row && each.column === identityColumn)!;
    return withTyped(typed, { sheet, cell }, year);
  }, plans);
}

function formOf(profile: Profile): Form {
  const tables = draftTables(profile, helperTables, office);
  let plans: readonly SheetPlan[] = inLastYear(scaffold(profile, office, sheetSentences));
  plans = typedInto(plans, tableOf(tables, 'pk'), (role, item) =>
    item in names ? { indikator: names[item], target: targets[item] }[role] : undefined,
  );
  plans = typedInto(plans, tableOf(tables, answersKind), (role, item) =>
    role === 'jawabanUnsur' && item >= 0 && item < respondents ? answer : undefined,
  );
  for (const kind of ['sakip-komponen', 'kematangan']) {
    plans = typedInto(plans, tableOf(tables, kind), (role) =>
      /^(?:nilai|subNilai|skor)$/.test(role) ? score : undefined,
    );
  }
  return { profile, tables, plans };
}

const forms = profiles.map(formOf);
let saved: Workbook[] = [];
beforeAll(async () => {
  saved = await recalculate(forms.map(({ plans }) => writeWorkbook(plans)));
});

/** Which component tables of a profile work out the indicator of this year, seen in its printed forms. */
const workedOut: Readonly<Record<string, readonly string[]>> = {
  purbalingga: ['Nilai SAKIP Kecamatan', 'Nilai Kematangan Perangkat Daerah'],
};

test.each(forms.map(({ profile }, at) => [profile.id, at] as const))('%s', async (id, at) => {
  const { tables, plans } = forms[at]!;
  const { sheet, headingBottom, columns } = tableOf(tables, 'capaian')!;
  const column = columns.findIndex((each) => each?.role === 'realisasi' && each.offset === 0);
  const sheetIndex = plans.findIndex(({ name }) => name === sheet);
  const computed = (await computeInUniver(plans))[sheetIndex]!;
  const realisasi = names.map((_, item) => {
    const row = headingBottom + 1 + item;
    const cell = plans[sheetIndex]!.cells.findIndex((each) => each.row === row && each.column === column);
    return [cellAt(saved[at]!.sheets[sheetIndex]!, row, column)?.value ?? '', computed[cell] ?? ''];
  });
  const [sakip, share, ikm, maturity] = realisasi;
  expect(ikm).toEqual([index, index]);
  expect(share).toEqual(['', '']);
  for (const [name, values] of [
    [names[0]!, sakip!],
    [names[3]!, maturity!],
  ] as const) {
    if (workedOut[id]?.includes(name) !== true) expect(values).toEqual(['', '']);
    else {
      expect(values[0]).toBeGreaterThan(score);
      expect(values[1]).toBe(values[0]);
    }
  }
});

/** The profiles that print no target of the last year of the Renstra. */
const withoutLastTarget = ['brebes'];

test.each(forms.map(({ profile }, at) => [profile.id, at] as const))('%s, targets', async (id, at) => {
  const { tables, plans, profile } = forms[at]!;
  const computed = await computeInUniver(plans);
  const found = tables.flatMap(({ sheet, headingBottom, columns, spec }) =>
    columns.flatMap((each, column) => {
      const isLast = each?.role === 'targetAkhir' || (each?.role === 'target' && each.planYear === lastPlanYear);
      if (!isLast || isAboutPrograms(spec.kind)) return [];
      const sheetIndex = plans.findIndex(({ name }) => name === sheet);
      return names.map((_, item) => {
        const row = headingBottom + 1 + item;
        const cell = plans[sheetIndex]!.cells.findIndex((planned) => planned.row === row && planned.column === column);
        return [cellAt(saved[at]!.sheets[sheetIndex]!, row, column)?.value, computed[sheetIndex]![cell]];
      });
    }),
  );
  expect(found.length > 0).toBe(!withoutLastTarget.includes(id));
  expect(found).toEqual(found.map((_, item) => [targets[item % names.length], targets[item % names.length]]));
  const { findings } = check(saved[at]!, { year: office.year, profile });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
