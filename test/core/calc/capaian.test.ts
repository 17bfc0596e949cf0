import { capaian } from '../../../src/core/calc/capaian';
import { round } from '../../../src/core/calc/round';
import { number, numberAfter, VECTORS, vector } from './read-vectors';

/** A capaian as the percent number that the examples print. */
function percent(value: number | null): number | null {
  return value === null ? null : round(value * 100, 2);
}

const HIGHER = VECTORS.filter((each) => each.what === 'CAPAIAN +' && /R=[\d,]+$/.test(each.input));
const LOWER = VECTORS.filter((each) => each.what === 'CAPAIAN −');
const RANGES = VECTORS.filter((each) => each.what === 'CAPAIAN + range');

describe('the worked examples of capaian', () => {
  test.each(HIGHER)('$id $input: $expected', ({ input, expected }) => {
    const value = percent(capaian(numberAfter(input, 'T='), numberAfter(input, 'R=')));
    const printed = expected.split('→').at(-1)?.trim() ?? '';
    expect(value).toBe(printed.startsWith('N/A') ? null : number(printed));
  });

  test('every example is above but V58, which is about text in a cell', () => {
    const all = VECTORS.filter((each) => each.what === 'CAPAIAN +').map((each) => each.id);
    expect(all.filter((id) => !HIGHER.some((each) => each.id === id))).toEqual(['V58']);
  });

  test('V53: the cap is an option', () => {
    expect(vector('V53').expected).toBe('200 → 120');
    expect(percent(capaian(6, 12))).toBe(200);
    expect(percent(capaian(6, 12, 'naik', 1.2))).toBe(120);
  });

  test.each(LOWER)('$id $input: $expected', ({ input, expected }) => {
    const value = percent(capaian(numberAfter(input, 'T='), numberAfter(input, 'R='), 'turun'));
    expect(value).toBe(expected.startsWith('N/A') ? null : numberAfter(expected, '(2T−R)/T='));
  });

  test.each(RANGES)('$id $input: $expected', ({ input, expected }) => {
    const [, lower = '', upper = ''] = /T=(\d+)–(\d+)/.exec(input) ?? [];
    const range = { lower: number(lower), upper: number(upper) };
    expect(percent(capaian(range, numberAfter(input, 'R=')))).toBe(numberAfter(expected, ''));
  });
});
