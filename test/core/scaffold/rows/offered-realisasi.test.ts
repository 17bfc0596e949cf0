import { nameKey } from '../../../../src/core/names/similar-names';
import { indexNames, offeredRealisasi } from '../../../../src/core/scaffold/rows/offered-realisasi';
import type { OwnRow, Places } from '../../../../src/core/scaffold/rows/row';

const row: OwnRow = { first: '$A4', cell: () => '$C4', entry: () => null, isOfThisYear: null };
const placesWith = (index: (indicator: string) => string | null): Places => ({
  column: () => null,
  columns: () => null,
  index,
  inPlan: () => null,
});

test('every name that a form knows is to the checker the name of that index', () => {
  for (const [indicator, names] of Object.entries(indexNames)) {
    const keys = names.map((name) => nameKey(name.replace('*', '')));
    expect(keys).toEqual(names.map(() => nameKey(indicator)));
  }
});

test('the index stands beside its name, nothing beside others', () => {
  const formula = offeredRealisasi(
    placesWith((indicator) => (indicator === 'Nilai SAKIP' ? 'SAKIP!G9' : null)),
    row,
  )!;
  expect(formula).toMatch(/^=IF\(COUNTIF\(\$C4,"SAKIP\*"\)\+.*>0,IF\(SAKIP!G9="","",SAKIP!G9\),""\)$/);
});

test('nothing is offered where no sheet works out an index', () => {
  expect(
    offeredRealisasi(
      placesWith(() => null),
      row,
    ),
  ).toBeNull();
});
