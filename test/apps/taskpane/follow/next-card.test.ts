import { nextCard, type Card } from '../../../../src/apps/taskpane/follow/next-card';
import { parseCell } from '../../../../src/core/workbook/address';

/** Findings are named after their cell, with a letter where a cell has several; ? is about no cell. */
const placeOf = (key: string) => {
  const cell = parseCell(key.split(' ')[0] ?? '');
  return cell === null ? null : { sheet: 'A', ...cell };
};
const walk = (keys: readonly string[], step: 1 | -1, from: Card | null, times: number): string[] => {
  const seen: string[] = [];
  let card = from;
  for (let walked = 0; walked < times; walked += 1) {
    card = nextCard(keys, card, step, placeOf);
    seen.push(card?.key ?? '');
  }
  return seen;
};

test('goes round, to each cell once, and past what is about no cell', () => {
  const keys = ['?', 'F5', 'F5 b', 'D34', '? b', 'E33'];
  expect(walk(keys, 1, null, 4)).toEqual(['F5', 'D34', 'E33', 'F5']);
  expect(walk(keys, -1, null, 4)).toEqual(['E33', 'D34', 'F5 b', 'E33']);
});

test('goes on where a finding stood that is gone', () => {
  const left = ['F5', 'E33', 'G7'];
  expect(nextCard(left, { key: 'D34', at: 1 }, 1, placeOf)).toEqual({ key: 'E33', at: 1 });
  expect(nextCard(left, { key: 'D34', at: 1 }, -1, placeOf)).toEqual({ key: 'F5', at: 0 });
  expect(nextCard(left, { key: 'Z9', at: 3 }, 1, placeOf)).toEqual({ key: 'F5', at: 0 });
});

test('a single cell is gone to again, and without any there is nowhere to go', () => {
  expect(nextCard(['F5'], { key: 'F5', at: 0 }, 1, placeOf)).toEqual({ key: 'F5', at: 0 });
  expect(nextCard(['?'], null, 1, placeOf)).toBeNull();
  expect(nextCard([], null, -1, placeOf)).toBeNull();
});
