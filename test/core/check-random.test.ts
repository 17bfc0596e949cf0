import { randomReport } from '../../scripts/random-reports/generate';
import { spellings } from '../../scripts/random-reports/spellings';
import { check } from '../../src/core/check';
import { layouts } from '../../src/core/layouts';
import { wordsOfName } from '../../src/core/recognise/headings';
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

test('with headings that the product was never told there are next to none', () => {
  const errors = seeds
    .slice(0, 40)
    .flatMap((seed) =>
      check(randomReport(seed, 'heldBack').workbook).findings.filter(
        ({ severity, place }) => severity === 'error' && place !== null,
      ),
    );
  expect(errors.length).toBeLessThanOrEqual(2);
});

test('known spellings are names of columns, and those that are held back are none', () => {
  const key = (name: string): string => [...wordsOfName(name)].sort().join(' ');
  const names = new Set(
    layouts.flatMap(({ columns }) => columns.flatMap(({ heading, aliases }) => [heading, ...aliases].map(key))),
  );
  expect(spellings.flatMap(({ known }) => known.filter((each) => !names.has(key(each))))).toEqual([]);
  expect(spellings.flatMap(({ heldBack }) => heldBack.filter((each) => names.has(key(each))))).toEqual([]);
});

test('the same seed gives the same report', () => {
  expect(randomReport(7)).toEqual(randomReport(7));
  expect(randomReport(7)).not.toEqual(randomReport(8));
});
