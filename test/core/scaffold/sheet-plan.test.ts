import { firstBlank, type PlannedCell, type SheetPlan } from '../../../src/core/scaffold/sheet-plan';

const blankOf = (...cells: PlannedCell[]): PlannedCell | null => firstBlank({ cells } as unknown as SheetPlan);

test('the first blank cell is the uppermost, then the one most to the left; what is filled in or computed is none', () => {
  const wanted: PlannedCell = { row: 3, column: 1, role: 'input' };
  expect(
    blankOf(
      { row: 4, column: 0, role: 'input' },
      { row: 3, column: 2, role: 'input' },
      wanted,
      { row: 3, column: 0, role: 'input', formula: "='2.4 PK'!B4" },
      { row: 2, column: 1, role: 'input', value: 2025 },
      { row: 1, column: 1, role: 'computed' },
    ),
  ).toBe(wanted);
});

test('a sheet that is computed or filled in has none', () => {
  expect(blankOf({ row: 2, column: 1, role: 'input', value: 2025 }, { row: 1, column: 1, role: 'title' })).toBeNull();
});
