import { ikm } from '../../../src/core/calc/ikm';
import { kategori } from '../../../src/core/calc/kategori';
import { round } from '../../../src/core/calc/round';
import { IKM, IKMMUTU } from '../../../src/core/calc/scales';
import { unsurAverages } from '../../../src/core/calc/unsur-averages';
import { weightTotalIsSound } from '../../../src/core/calc/weights';
import { number, numberAfter, vector } from './read-vectors';

/** Rows of digits, one digit per answer, `_` for a blank: `34_4;4__3`. */
function answersOf(text: string): (number | string)[][] {
  return text.split(';').map((row) => [...row.trim()].map((digit) => (digit === '_' ? '' : Number(digit))));
}

function averagesOf(values: unknown[][]): readonly (number | null)[] {
  const read = unsurAverages(values);
  if (read.averages === null) throw new Error('an answer is wrong');
  return read.averages;
}

/** The weight of an example: null for 1/N. */
function weightOf(text: string): number | null {
  return text.startsWith('1/') ? null : number(text);
}

function index(values: unknown[][], weight: number | null): number {
  return round(ikm(averagesOf(values), weight) ?? NaN, 2);
}

/** Nine averages that add up to a printed sum; with equal weights the index depends on nothing else. */
function averagesWithSum(sum: number, count: number): number[][] {
  return [Array.from({ length: count }, () => sum / count)];
}

const answers = answersOf((/^5×9: (.*) \(1\/9\)$/.exec(vector('V07').input) ?? [])[1] ?? '');
const withBlanks = answers.map((row) => [...row]);
withBlanks[1]![2] = '';
withBlanks[3]![2] = '';
withBlanks[4]![8] = '';

const INPUTS: [string, unknown[][], number | null][] = [
  ...['V01', 'V02', 'V03', 'V04', 'V05'].map((id): [string, unknown[][], number | null] => {
    const [, digit = '', weight = ''] = /^1 resp, 9×(\d), bobot (\S+)/.exec(vector(id).input) ?? [];
    return [id, answersOf(digit.repeat(9)), weightOf(weight)];
  }),
  ['V06', answersOf(Array(7).fill('333333333').join(';')), null],
  ['V07', answers, null],
  ['V08', answers, 0.111],
  ['V09', answers, 0.11],
  ['V10', withBlanks, null],
  ['V12', answers.map((row, respondent) => [...row, [4, 4, 3, 3, 4][respondent]]), null],
];

describe('the worked examples of the index', () => {
  test.each(INPUTS)('%s', (id, values, weight) => {
    const { expected } = vector(id);
    const exact = ikm(averagesOf(values), weight) ?? NaN;
    expect(round(exact, 2)).toBe(numberAfter(expected, 'IKM='));
    expect(round(exact / 25, 4)).toBe(numberAfter(expected, 'NI='));
    const label = (/ ([ABCD] \/ .*)$/.exec(expected) ?? [])[1];
    expect(`${kategori(exact, IKMMUTU)} / ${kategori(exact, IKM)}`).toBe(label);
  });

  test('V07: the average of each unsur', () => {
    const printed = (/NRR=(\S+)/.exec(vector('V07').expected) ?? [])[1] ?? '';
    expect(averagesOf(answers)).toEqual(printed.split('|').map(Number));
  });

  test('V10: a blank is not counted', () => {
    const averages = averagesOf(withBlanks);
    expect(round(averages[2] ?? NaN, 4)).toBe(numberAfter(vector('V10').expected, 'NRR_U3='));
    expect(averages[8]).toBe(numberAfter(vector('V10').expected, 'NRR_U9='));
  });

  test.each(['', 0, null, undefined])('V11 (wrong): a blank given as %p does not lower the index', (blank) => {
    const values = withBlanks.map((row) => row.map((answer) => (answer === '' ? blank : answer)));
    expect(index(values, null)).not.toBe(numberAfter(vector('V11').expected, 'IKM='));
    expect(index(values, null)).toBe(numberAfter(vector('V10').expected, 'IKM='));
  });

  test('V13 (wrong): weights for nine unsur do not fit ten', () => {
    expect(numberAfter(vector('V13').expected, 'IKM=')).toBe(93.8);
    expect(weightTotalIsSound(Array<number>(10).fill(0.111))).toBe(false);
    expect(weightTotalIsSound(Array<number>(9).fill(0.111))).toBe(true);
  });

  test('V14: from printed averages', () => {
    const { input, expected } = vector('V14');
    const averages = [(/NRR (.*)$/.exec(input) ?? [])[1]?.split(' ').map(number) ?? []];
    expect(index(averages, null)).toBe(numberAfter(expected, '1/9='));
    expect(index(averages, 0.111)).toBe(numberAfter(expected, '0,111='));
    expect(index(averages, 0.11)).toBe(numberAfter(expected, '0,11='));
  });

  test('V15: from the sum of the averages', () => {
    const { expected } = vector('V15');
    const averages = averagesWithSum(numberAfter(expected, 'ΣNRR='), 9);
    expect(index(averages, null)).toBe(numberAfter(expected, '1/9='));
    expect(index(averages, 0.111)).toBe(numberAfter(expected, '0,111='));
  });

  test('V16: fourteen unsur', () => {
    const { expected } = vector('V16');
    // The sum that the published NI of 3,059 with weight 0,071 comes from.
    const averages = averagesWithSum(43.08, 14);
    const published = ikm(averagesOf(averages), 0.071) ?? NaN;
    expect(round(published / 25, 3)).toBe(numberAfter(expected, 'NI='));
    expect(round(published, 2)).toBe(numberAfter(expected, 'no intermediate rounding='));
    expect(index(averages, null)).toBe(numberAfter(expected, '1/14='));
  });

  test('V17: units weighed alike or by their respondents', () => {
    const { expected } = vector('V17');
    const units = [85.2, 78.5, 90].map((value) => value / 25);
    expect(round(ikm(units) ?? NaN, 2)).toBe(numberAfter(expected, 'simple mean='));
    const byRespondents = [120, 60, 20].map((count) => count / 200);
    expect(round(ikm(units, byRespondents) ?? NaN, 2)).toBe(numberAfter(expected, 'respondent-weighted='));
  });

  test.each([5, 2.5, 'x', -1, true])('V18: %p is not an answer', (wrong) => {
    const values = answers.map((row) => [...row] as unknown[]);
    values[2]![4] = wrong;
    expect(unsurAverages(values)).toEqual({ averages: null, bad: { row: 2, column: 4 } });
  });

  test('V147: from the sum of the averages', () => {
    const { expected } = vector('V147');
    const averages = averagesWithSum(numberAfter(expected, 'ΣNRR='), 9);
    expect(index(averages, 0.111)).toBe(numberAfter(expected, '0,111→'));
    expect(index(averages, null)).toBe(numberAfter(expected, '1/9→'));
  });

  test('V148: an unsur that nobody answered is left out', () => {
    const { input, expected } = vector('V148');
    const averages = averagesOf(answersOf(input.split(': ')[1] ?? ''.trim()));
    expect(averages.map((average) => (average === null ? '–' : average.toFixed(2))).join('|')).toBe(
      (/NRR=(\S+)/.exec(expected) ?? [])[1],
    );
    expect(round(ikm(averages) ?? NaN, 2)).toBe(numberAfter(expected, 'IKM='));
    expect(round((ikm(averages) ?? NaN) / 25, 4)).toBe(numberAfter(expected, 'NI='));
  });
});
