/** A target and its realisasi of which only one is a fraction: 60 % beside 0,55, and 0,6 beside 55 %, are 60 % and 55 %. */
import { isPrintedAs, type Quantity } from '../tables/quantity';

/** A fraction of a percentage is hardly larger; 1,5 is 150 %. */
export const largestFraction = 1.5;
/** What a fraction is as a percent number. */
const perUnit = 100;

/** True for a number that may be a fraction: it has decimals, no percent sign, and is not large. */
function mayBeFraction({ reading, value }: Quantity): boolean {
  return !reading.percent && reading.decimals > 0 && Math.abs(value) <= largestFraction;
}

/** Less than this is a count or an index rather than a percent number; as CAPAIAN tells it. */
const smallestPercentNumber = 20;

/** True for two numbers without percent signs of which one is a fraction and the other a percent number. */
export function isFractionBeside(fraction: Quantity, other: Quantity): boolean {
  return mayBeFraction(fraction) && !other.reading.percent && other.value >= smallestPercentNumber;
}

function asPercent(quantity: Quantity): Quantity {
  const { value, step, slack, printedPerUnit } = quantity;
  return {
    ...quantity,
    value: value * perUnit,
    step: step * perUnit,
    slack: slack * perUnit,
    printedPerUnit: printedPerUnit / perUnit,
  };
}

/**
 * A target and its realisasi in one unit. Where only one has a percent sign and the other may be a fraction, the printed
 * result tells which is meant; where it tells neither, the two are taken to be near each other. So it is without any
 * percent sign, where a fraction stands beside a percent number and the unit is %; with no unit, the printed result tells.
 *
 * @param isInPercent whether the unit of the indicator is %
 * @param compute the result from realisasi and target
 * @example meantAlike(result, zeroPoint55, sixtyPercent, (above, below) => above / below, () => true)[0].value // 55
 */
export function meantAlike(
  result: Quantity,
  numerator: Quantity,
  denominator: Quantity,
  compute: (above: number, below: number) => number,
  isInPercent: () => boolean,
): readonly [Quantity, Quantity] {
  const asTheyAre = [numerator, denominator] as const;
  const hasSign = numerator.reading.percent !== denominator.reading.percent;
  if (!hasSign && !isFractionBeside(numerator, denominator) && !isFractionBeside(denominator, numerator))
    return asTheyAre;
  const isAbove = mayBeFraction(numerator);
  if (!isAbove && !mayBeFraction(denominator)) return asTheyAre;
  const alike = isAbove
    ? ([asPercent(numerator), denominator] as const)
    : ([numerator, asPercent(denominator)] as const);
  const [plain, meant] = [asTheyAre, alike].map(([above, below]) => ({
    value: compute(above.value, below.value),
    apart: Math.abs(Math.log(above.value / below.value)),
  }));
  if (isPrintedAs(plain!.value, result.value, result.step)) return asTheyAre;
  if (isPrintedAs(meant!.value, result.value, result.step)) return alike;
  return (hasSign || isInPercent()) && meant!.apart < plain!.apart ? alike : asTheyAre;
}
