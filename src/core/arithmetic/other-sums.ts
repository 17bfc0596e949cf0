/** What a number that is no sum of the parts of a year may be of them all the same. */
import { isPrintedAs } from '../tables/quantity';
import type { RowEquation } from './row-equation';

/** What grows through the year has so many different amounts. */
const fewestGrown = 3;
/** Quarters add up to no more times what a slip makes of the year. */
const farthestApart = 2;

/** True for what is reached each time anew, or grows by itself: 100 %, or 1 for it, in every quarter is 100 % in the year. */
export function isNoSum({ result, operands }: RowEquation): boolean {
  return (
    result.column.spec.content !== 'rupiah' &&
    result.value !== 0 &&
    operands.some(({ value }) => value === result.value || value * 100 === result.value)
  );
}

/** True for an index or a percentage of a year: the mean of those of its parts, to the last digit. */
export function isMeanOfParts({ result, operands }: RowEquation, sum: number): boolean {
  const isMoney = result.column.spec.content === 'rupiah';
  return !isMoney && result.value !== 0 && isPrintedAs(sum / operands.length, result.value, result.step);
}

/** True for what was spent or done up to each part of a year, where the year ends as its last part does. */
export function growsToLast({ result, operands }: RowEquation): boolean {
  const amounts = operands.map(({ value }) => value);
  const grows = amounts.every((amount, place) => place === 0 || amount >= amounts[place - 1]!);
  const isLast = isPrintedAs(amounts[amounts.length - 1]!, result.value, result.step);
  return isLast && grows && new Set(amounts).size >= fewestGrown;
}

/** True for what may be held or grow from quarter to quarter, so that the year is their mean, the best or the last of them. */
export function isLevel({ result, operands }: RowEquation, expected: number): boolean {
  if (result.column.spec.content === 'rupiah') return false;
  const amounts = operands.map(({ value }) => value);
  const isRounded = (amount: number): boolean => Math.abs(amount - result.value) <= result.step / 2;
  const isMean = Math.abs(expected / amounts.length - result.value) <= result.step;
  return isMean || [Math.max(...amounts), amounts.at(-1)!].some(isRounded) || expected > farthestApart * result.value;
}
