/** An average of answers that cannot come from as many respondents as all other questions show. */
import { highestAnswer, lowestAnswer } from './answers';

/** Numbers of respondents that are thought of; with more of them every average with three decimals is possible. */
const [fewestRespondents, mostRespondents] = [5, 1000];
/** How often one of the averages is wrong, how often some left out its question or all others, and how often they are no averages of so many answers at all. */
const [oneIsWrong, oneIsLeftOut, noneOfThese] = [0.01, 0.02, 0.05];
/** So large a part of the respondents leaves out a question, or one of them. */
const mostLeftOut = 0.05;
/** How sure it must be that one average is wrong. */
const surely = 0.95;

/** An average as it is printed: its value, and one unit in its last digit. */
export interface PrintedAverage {
  readonly value: number;
  readonly step: number;
}

/**
 * The place of the average that is almost surely wrong, with the number of respondents that the others tell; null where
 * none is. Answers are whole numbers, so an average times the respondents is a whole number, too.
 *
 * Sumber: GRIM test (Brown and Heathers 2017, doi:10.1177/1948550616673876).
 * @param averages of one survey, 1 to 4 or converted to 25 to 100
 * @param perAnswer what one point of an answer is in them: 1, or 25
 */
export function impossibleAverage(
  averages: readonly PrintedAverage[],
  perAnswer: number,
): { readonly place: number; readonly respondents: number } | null {
  const anyOf = ({ step }: PrintedAverage): number => step / ((highestAnswer - lowestAnswer) * perAnswer);
  let all = noneOfThese * averages.reduce((product, average) => product * anyOf(average), 1);
  const [lowest, highest] = [
    averages.map((each) => least(each) / perAnswer),
    averages.map((each) => most(each) / perAnswer),
  ];
  const wrong = new Map<number, { total: number; best: number; respondents: number }>();
  for (let respondents = fewestRespondents; respondents <= mostRespondents; respondents++) {
    const first = firstMisfit(lowest, highest, respondents, 0);
    if (firstMisfit(lowest, highest, respondents, first + 1) < averages.length) continue;
    const misfit = averages[first];
    const likelihood = likelihoodWithout(first, lowest, highest, respondents);
    if (misfit === undefined) {
      all += likelihood;
      continue;
    }
    const isWrong = likelihood * oneIsWrong * anyOf(misfit);
    all += isWrong + likelihood * oneIsLeftOut * likelihoodLeftOut(misfit, respondents, perAnswer);
    const known = wrong.get(first) ?? { total: 0, best: 0, respondents };
    known.total += isWrong;
    if (isWrong > known.best) [known.best, known.respondents] = [isWrong, respondents];
    wrong.set(first, known);
  }
  const sure = [...wrong].find(([, { total }]) => total >= surely * all);
  return sure === undefined ? null : { place: sure[0], respondents: sure[1].respondents };
}

function likelihoodOf(average: PrintedAverage, respondents: number, perAnswer: number): number {
  return sumsPrintedAs(average, respondents, perAnswer) / sumsOf(respondents);
}

/** The same where a few respondents less answered, or a few more: those that left out all the other questions. */
function likelihoodLeftOut(average: PrintedAverage, respondents: number, perAnswer: number): number {
  const most = Math.max(1, Math.floor(respondents * mostLeftOut));
  let sum = 0;
  for (let few = 1; few <= most; few++) {
    for (const answered of [respondents + few, respondents - few]) sum += likelihoodOf(average, answered, perAnswer);
  }
  return sum / (2 * most);
}

/** How many different sums of points so many respondents can give. */
function sumsOf(respondents: number): number {
  return (highestAnswer - lowestAnswer) * respondents + 1;
}

/** The first average from one on that so many respondents cannot have given; their number where there is none. */
function firstMisfit(lowest: readonly number[], highest: readonly number[], respondents: number, from: number): number {
  let next = from;
  while (next < lowest.length && sumsBetween(lowest[next]!, highest[next]!, respondents) > 0) next++;
  return next;
}

/** How likely it is that so many respondents were asked and gave all averages but one. */
function likelihoodWithout(
  left: number,
  lowest: readonly number[],
  highest: readonly number[],
  respondents: number,
): number {
  let likelihood = 1 / respondents;
  for (let each = 0; each < lowest.length; each++) {
    if (each !== left) likelihood *= sumsBetween(lowest[each]!, highest[each]!, respondents) / sumsOf(respondents);
  }
  return likelihood;
}

/** How many whole sums of points of so many respondents are printed as an average, rounded or cut off. */
export function sumsPrintedAs(average: PrintedAverage, respondents: number, perAnswer: number): number {
  return sumsBetween(least(average) / perAnswer, most(average) / perAnswer, respondents);
}

function sumsBetween(lowest: number, highest: number, respondents: number): number {
  const tolerance = 1e-9 * respondents;
  return Math.max(0, Math.floor(highest * respondents + tolerance) - Math.ceil(lowest * respondents - tolerance) + 1);
}

/** Between these lies what is printed as an average, rounded or cut off. */
function least({ value, step }: PrintedAverage): number {
  return value - step / 2;
}

function most({ value, step }: PrintedAverage): number {
  return value + step;
}
