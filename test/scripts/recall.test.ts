import { cases } from '../../scripts/recall/cases';
import { measure } from '../../scripts/recall/measure';

/**
 * The short form of `npm run recall`: floors well below what it prints for a hundred reports, because so few scatter.
 * Percentages of the changed digits, and false errors a report.
 */
const floors: Readonly<Record<string, { noticed: number; atCell: number; kept: number; errors: number }>> = {
  'headings known': { noticed: 60, atCell: 40, kept: 100, errors: 0 },
  'titles removed': { noticed: 60, atCell: 40, kept: 65, errors: 0 },
  'a text heading unknown in every table': { noticed: 50, atCell: 35, kept: 80, errors: 0.1 },
  'a number heading unknown in every table': { noticed: 50, atCell: 35, kept: 80, errors: 0.1 },
  'wrong role in one table': { noticed: 25, atCell: 15, kept: 75, errors: 1.5 },
};

test.each(Object.entries(floors))('%s: what is noticed, kept and wrongly said', (name, floor) => {
  const found = measure(
    cases.find((each) => each.name === name)!,
    12,
    7000,
  );
  expect((100 * found.noticed) / found.changes).toBeGreaterThanOrEqual(floor.noticed);
  expect((100 * found.atCell) / found.changes).toBeGreaterThanOrEqual(floor.atCell);
  expect((100 * found.kept) / found.tables).toBeGreaterThanOrEqual(floor.kept);
  expect(found.falseErrors / found.reports).toBeLessThanOrEqual(floor.errors);
});
