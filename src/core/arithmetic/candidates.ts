/** The ways in which one column of a table may be computed from the others. */
import { numbersBetween } from '../numbers-between';
import { percentWords } from './columns';
import { averageWords } from './heading-words';
import {
  averageOf,
  balanceOf,
  changeOf,
  differenceOf,
  meanOf,
  multipleOf,
  productOf,
  quotientOf,
  restOf,
  sumOf,
  type Form,
} from './form';
import { runsBeside, strides } from './runs-beside';
import type { Traits } from './traits';

const factors = [100, 1, 0.01];
/** A year has so many days: of each bed, days of care there may be. */
const perDayOfYear = [365, 366].map((days) => 1 / days);
const wholes = [100, 1];
/** Answers are given in so many classes. */
const classes = [3, 4, 5];
/** Permen PANRB 14/2017: an average of 1 to 4 is converted to 25 to 100. */
const perPoint = 25;
/** Quintals are tenths of tons. */
const harvestFactors = [1, 0.1];
/** Weights are percentages, or fractions of one. */
const weightFactors = [100, 1, 0.01];
/** In a wide table some product fits everything. */
const mostColumnsOfProducts = 12;

const quarterNames = ['i', 'ii', 'iii', 'iv'];
const quarterNumbers = ['1', '2', '3', '4'];

/**
 * All forms of a column of numbers, by its place among them. What was planned is not computed from what came of it,
 * however often the two are equal.
 * @param traits those of all columns of numbers
 * @param mayBeQuotient false where it holds counts or money
 */
export function candidatesFor(result: number, traits: readonly Traits[], mayBeQuotient: boolean): Form[] {
  const forms: Form[] = [];
  const count = traits.length;
  const own = traits[result]!;
  const { mentionsDifference: isDifference } = own;
  for (let a = 0; a < count; a++) {
    if (a === result) continue;
    if (own.isIndex) forms.push(multipleOf(result, a, perPoint));
    if (isDifference) for (const whole of wholes) forms.push(restOf(result, a, whole));
    for (let b = 0; b < count; b++) {
      if (b === result || b === a) continue;
      // What one month is of other ones nobody prints, nor what a quarter is, unless it says so.
      if ([a, b].some((place) => isOfOtherMonth(traits[place]!, own) || isOfOtherQuarter(traits[place]!, own)))
        continue;
      if (a < b && isResultOf(a, b, result, traits, own.isSum)) forms.push(sumOf(result, [a, b]));
      if (isResultOf(a, b, result, traits, own.isDifference)) forms.push(differenceOf(result, a, b));
      else if (isOfPoints(a, b, result, traits)) {
        const units = [a, b].map((place) => pointsIn(traits[place]!) / pointsIn(own));
        forms.push(differenceOf(result, a, b, units));
      }
      if (a < b && count <= mostColumnsOfProducts) forms.push(...productsOf(result, a, b, traits));
      // Many people look like money.
      if (mayBeQuotient && own.perMany !== null) forms.push(quotientOf(result, a, b, own.perMany));
      if (!mayBeQuotient || isMoney(traits[a]!) !== isMoney(traits[b]!)) continue;
      // A weight is set: it is part of an amount, or computed from nothing.
      if (own.isWeight && !isMoney(traits[a]!)) continue;
      if (own.isOfMonth || traits[a]!.isOfMonth || traits[b]!.isOfMonth) continue;
      for (const factor of traits[a]!.isOfDays ? [...factors, ...perDayOfYear] : factors) {
        forms.push(
          quotientOf(result, a, b, factor),
          changeOf(result, a, b, factor, true),
          changeOf(result, a, b, factor, false),
        );
      }
    }
  }
  if (own.isBalance) forms.push(...balancesBefore(result, traits));
  for (const run of runsBeside(result, count)) {
    if (run.every((place) => areAlike(traits[place]!, own))) forms.push(sumOf(result, run));
    if (own.isMean && run.at(-1)! - run[0]! === run.length - 1) forms.push(meanOf(result, run));
    if (own.isIndex && !own.isMean && run.at(-1) === result - 1 && run[0] === result - run.length)
      forms.push(meanOf(result, run, averageWords));
    if (classes.includes(run.length)) for (const whole of wholes) forms.push(averageOf(result, run, whole));
  }
  if (own.isMean) forms.push(...meansOfPairs(result, traits));
  if (own.quarter === null) forms.push(...quartersOf(traits).map((quarters) => sumOf(result, quarters)));
  return own.isPlan ? forms.filter(({ operands }) => !operands.every((place) => traits[place]!.isOutcome)) : forms;
}

/**
 * Money is a price for so many, a harvest the land with its yield; other numbers are products by chance, and 100 % of an
 * amount is that amount.
 */
function productsOf(result: number, a: number, b: number, traits: readonly Traits[]): Form[] {
  const [own, first, second] = [traits[result]!, traits[a]!, traits[b]!];
  const amounts = [first, second].filter(isMoney).length;
  // 17,47 of 20 points: what a score, or a capaian, is worth by its weight.
  if (amounts === 0 && !isMoney(own) && first.isWeight !== second.isWeight)
    return weightFactors.map((factor) => productOf(result, a, b, factor));
  if ([first, second].some(isPercentage)) return [];
  if (isMoney(own)) return amounts === 1 && own.isProduct ? [productOf(result, a, b, 1)] : [];
  if (amounts > 0 || !own.isHarvest) return [];
  return harvestFactors.map((factor) => productOf(result, a, b, factor));
}

function isOfOtherMonth({ isOfMonth, lowest }: Traits, own: Traits): boolean {
  return own.isOfMonth && isOfMonth && lowest.toLowerCase() !== own.lowest.toLowerCase();
}

function isOfOtherQuarter({ quarter }: Traits, own: Traits): boolean {
  return quarter !== null && own.quarter !== null && quarter !== own.quarter && !isNamed(own);
}

function isPercentage({ content, lowest }: Traits): boolean {
  return content === 'percent' || percentWords.test(lowest);
}

/** The mean of the two columns right before it, or right behind it, where no third one is like them: both halves of a year. */
function meansOfPairs(result: number, traits: readonly Traits[]): Form[] {
  const isAlike = (place: number): boolean => traits[place] !== undefined && areAlike(traits[place], traits[result]!);
  return [-1, 1].flatMap((side) => {
    const [near, far, third] = [1, 2, 3].map((distance) => result + side * distance) as [number, number, number];
    const pair = side < 0 ? [far, near] : [near, far];
    return pair.every(isAlike) && !isAlike(third) ? [meanOf(result, pair)] : [];
  });
}

/** What is left of the columns right before it, three or more: the first ones less the others. */
function balancesBefore(result: number, traits: readonly Traits[]): Form[] {
  const forms: Form[] = [];
  for (let first = result - 1; first >= 0 && areAlike(traits[first]!, traits[result]!); first--) {
    const run = numbersBetween(first, result - 1);
    for (let added = 1; run.length > 2 && added < run.length; added++) forms.push(balanceOf(result, run, added));
  }
  return forms;
}

/** The quarters of a year, wherever they stand: four columns with the same distance between them. */
function quartersOf(traits: readonly Traits[]): number[][] {
  return strides.flatMap((stride) =>
    [...traits.keys()].flatMap((first) => {
      const places = quarterNames.map((_, quarter) => first + quarter * stride);
      const areNamed = (names: readonly string[]): boolean =>
        places.every((place, quarter) => traits[place]?.quarter === names[quarter]);
      return areNamed(quarterNames) || areNamed(quarterNumbers) ? [places] : [];
    }),
  );
}

/** True for numbers of one kind; small amounts of money look like numbers of things, and large numbers of things like money. */
function areAlike(a: Traits, b: Traits): boolean {
  return a.content === b.content || [a, b].every(({ content }) => content === 'number' || content === 'rupiah');
}

function isMoney({ content }: Traits): boolean {
  return content === 'rupiah';
}

/**
 * Of three numbers that add up any one is computed from the others: the one that its heading calls so, else the one on
 * the right. Money and percentages are not added to anything else.
 * @param isCalledSo whether the heading of the result names this very way
 */
function isResultOf(a: number, b: number, result: number, traits: readonly Traits[], isCalledSo: boolean): boolean {
  const [first, second, own] = [traits[a]!, traits[b]!, traits[result]!];
  if (!areAlike(first, own) || !areAlike(second, own)) return false;
  const othersNamed = isNamed(first) || isNamed(second);
  if (isNamed(own)) return !othersNamed || isCalledSo;
  return !othersNamed && result > a && result > b;
}

/** True for points of percentages beside percentages: "Selisih" of two capaian has no percent sign. */
function isOfPoints(a: number, b: number, result: number, traits: readonly Traits[]): boolean {
  const own = traits[result]!;
  const isFree = own.isDifference || (!own.hasRole && result > a && result > b);
  const all = [a, b, result].map((place) => traits[place]!);
  const isMixed = all.some(({ content }) => content !== own.content);
  return isFree && isMixed && !all.some((each) => isMoney(each) || each.isSum);
}

function pointsIn({ content }: Traits): number {
  return content === 'percent' ? 100 : 1;
}

function isNamed({ isSum, isDifference }: Traits): boolean {
  return isSum || isDifference;
}
