/**
 * IKM over 100 000 × 9 answers, as a cell calls it, next to a bare nested loop that only sums the same answers.
 *
 * Both are warmed up, then timed in turns, so that whatever slows the machine slows both.
 */
import { IKM } from '../../src/apps/functions/ikm';
import type { BenchRow } from '../bench-row';
import { median, ROUNDS, rowOf } from '../bench-statistics';

const RESPONDENTS = 100_000;
const UNSUR = 9;
/** Turns of each round. */
const TURNS = 9;

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

/** Each round takes turns; its ratio is that of the medians of its turns. */
interface Round {
  readonly one: number;
  readonly other: number;
  readonly ratio: number;
}

/** The times of two pieces of work, done in turns, in some rounds; the turns before the first only warm up. */
function inTurns(one: () => unknown, other: () => unknown): Round[] {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS + 1; round += 1) {
    const times: [number, number][] = [];
    for (let turn = 0; turn < TURNS; turn += 1) times.push([milliseconds(one), milliseconds(other)]);
    const [ofOne, ofOther] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
    if (round > 0) rounds.push({ one: ofOne, other: ofOther, ratio: ofOne / ofOther });
  }
  return rounds;
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
  const first = inTurns(index, sum);
  const withBlanks = inTurns(() => IKM.call([incomplete]), index);
  const later = inTurns(index, sum);
  const size = '100 000 × 9';
  const ratios = (rounds: readonly Round[]): number[] => rounds.map(({ ratio }) => ratio);
  const times = (rounds: readonly Round[]): number[] => rounds.map(({ one }) => one);
  return [
    rowOf(`IKM ${size}, next to a bare loop`, ratios(first), 1.5, '×'),
    rowOf('the same after surveys with blanks', ratios(later), 1.5, '×'),
    rowOf(`IKM ${size}`, times(first), null, 'ms'),
    rowOf(`IKM ${size}, one answer in twenty blank`, times(withBlanks), null, 'ms'),
    rowOf(
      `bare loop ${size}`,
      first.map(({ other }) => other),
      null,
      'ms',
    ),
  ];
}
