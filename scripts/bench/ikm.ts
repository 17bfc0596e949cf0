/**
 * IKM over 100 000 × 9 answers, as a cell calls it, next to a bare nested loop that only sums the same answers.
 *
 * Both are warmed up, then timed in turns, so that whatever slows the machine slows both; the medians are compared.
 */
import { IKM } from '../../src/apps/functions/ikm';
import type { BenchRow } from '../bench-row';

const RESPONDENTS = 100_000;
const UNSUR = 9;
const ROUNDS = 41;
const WARM_UP = 10;

/** Answers 1 to 4 in an irregular order, the same at every run, some left blank; parsed from JSON, as Excel passes them. */
function makeAnswers(blankEvery: number): (number | string)[][] {
  let made = 0;
  let state = 1;
  const answers = Array.from({ length: RESPONDENTS }, () =>
    Array.from({ length: UNSUR }, () => {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      made += 1;
      return made % blankEvery === 0 ? '' : 1 + (Math.floor(state / 2 ** 16) % 4);
    }),
  );
  return JSON.parse(JSON.stringify(answers)) as (number | string)[][];
}

function bareSum(answers: number[][]): number {
  let sum = 0;
  for (let row = 0; row < answers.length; row += 1) {
    const cells = answers[row]!;
    for (let unsur = 0; unsur < cells.length; unsur += 1) sum += cells[unsur]!;
  }
  return sum;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

/** The median times of two pieces of work, done in turns. */
function mediansInTurns(one: () => unknown, other: () => unknown): [number, number] {
  const times: [number, number][] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) times.push([milliseconds(one), milliseconds(other)]);
  const counted = times.slice(WARM_UP);
  return [median(counted.map(([time]) => time)), median(counted.map(([, time]) => time))];
}

/**
 * Measures the ratio and the times behind it; then a survey with blanks, and the ratio again: having met text where
 * numbers were, the engine keeps slower code for complete surveys too.
 */
export default function benchIkm(): BenchRow[] {
  const answers = makeAnswers(Infinity) as number[][];
  const incomplete = makeAnswers(20);
  const index = (): unknown => IKM.call([answers]);
  const sum = (): unknown => bareSum(answers);
  const [indexTime, sumTime] = mediansInTurns(index, sum);
  const [incompleteTime] = mediansInTurns(() => IKM.call([incomplete]), index);
  const [laterIndexTime, laterSumTime] = mediansInTurns(index, sum);
  const size = '100 000 × 9';
  return [
    { what: `IKM ${size}, next to a bare loop`, measured: indexTime / sumTime, limit: 1.5, unit: '×' },
    { what: 'the same after surveys with blanks', measured: laterIndexTime / laterSumTime, limit: 1.5, unit: '×' },
    { what: `IKM ${size}`, measured: indexTime, limit: null, unit: 'ms' },
    { what: `IKM ${size}, one answer in twenty blank`, measured: incompleteTime, limit: null, unit: 'ms' },
    { what: `bare loop ${size}`, measured: sumTime, limit: null, unit: 'ms' },
  ];
}
