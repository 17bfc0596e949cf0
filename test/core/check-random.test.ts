import { randomReport } from '../../scripts/random-reports/generate';
import { check } from '../../src/core/check';
import { formatPlace } from '../../src/core/workbook/address';
import { formatMessage } from '../../src/messages';

/** `npm run random-reports` checks ten thousand. */
const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

test('random reports that are right have no errors', () => {
  const errors = seeds.flatMap((seed) =>
    check(randomReport(seed).workbook)
      .findings.filter(({ severity, place }) => severity === 'error' && place !== null)
      .map(({ place, message }) => `${seed} ${formatPlace(place!)}: ${formatMessage(message, 'id')}`),
  );
  expect(errors).toEqual([]);
});

test('their tables are recognised as what they are', () => {
  for (const seed of seeds.slice(0, 40)) {
    const { workbook, kinds } = randomReport(seed);
    expect([seed, check(workbook).tables.map((table) => table.kind)]).toEqual([seed, kinds]);
  }
});

test('the same seed gives the same report', () => {
  expect(randomReport(7)).toEqual(randomReport(7));
  expect(randomReport(7)).not.toEqual(randomReport(8));
});
