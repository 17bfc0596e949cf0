import type { SheetPlan } from '../../../../src/core/scaffold/sheet-plan';
import { neededSheets } from '../../../../src/apps/taskpane/insert/needed-sheets';
import { planSheets } from '../../../../src/apps/taskpane/insert/plan-sheets';
import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import { standar } from '../../../../src/core/profiles/standar';

function plan(name: string, formula: string, source = ''): SheetPlan {
  const lists = source === '' ? [] : [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, source }];
  return { name, cells: [{ row: 0, column: 0, role: 'computed', formula }], lists } as unknown as SheetPlan;
}

const plans = [
  plan('Identitas', '=1'),
  plan('PK', '=Identitas!B3'),
  plan('3.2 Capaian', "=PK!A1+'3.2 Capaian'!B1"),
  plan('Dukungan', '=1', "'3.2 Capaian'!$A$1:$A$3"),
];

test('sheets that formulas and lists point at, through others too, in their order', () => {
  expect(neededSheets(plans, new Set(['3.2 Capaian']), new Set())).toEqual(['Identitas', 'PK']);
  expect(neededSheets(plans, new Set(['Dukungan']), new Set())).toEqual(['Identitas', 'PK', '3.2 Capaian']);
});

test('what is there or chosen need not be brought along', () => {
  expect(neededSheets(plans, new Set(['3.2 Capaian']), new Set(['PK']))).toEqual([]);
  expect(neededSheets(plans, new Set(plans.map(({ name }) => name)), new Set())).toEqual([]);
});

test('a real table of achievements brings the agreement that its targets come from', () => {
  const real = planSheets(standar, emptyOffice(2025));
  const capaian = real.find(({ name }) => name === '3.2 Capaian');
  expect(capaian).toBeDefined();
  expect(neededSheets(real, new Set(['3.2 Capaian']), new Set())).toEqual(
    expect.arrayContaining(['Identitas', '2.4 PK']),
  );
});
