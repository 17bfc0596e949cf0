import { cases } from '../../scripts/recall/cases';
import { measure } from '../../scripts/recall/measure';

/**
 * The short form of `npm run recall`: floors well below what it prints for a hundred reports, because so few scatter.
 * Percentages of the changed digits, and false errors a report.
 */
const floors: Readonly<Record<string, { noticed: number; atCell: number; kept: number; errors: number }>> = {
  'headings known': { noticed: 65, atCell: 45, kept: 100, errors: 0 },
};

test.each(Object.entries(floors))('%s: what is noticed, kept and wrongly said', (name, floor) => {
  const found = measure(
    cases.find((each) => each.name === name)!,
    8,
    7000,
  );
  expect((100 * found.noticed) / found.changes).toBeGreaterThanOrEqual(floor.noticed);
  expect((100 * found.atCell) / found.changes).toBeGreaterThanOrEqual(floor.atCell);
  expect((100 * found.kept) / found.tables).toBeGreaterThanOrEqual(floor.kept);
  expect(found.falseErrors / found.reports).toBeLessThanOrEqual(floor.errors);
});
