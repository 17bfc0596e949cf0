/** What is said of a result that is rounded or cannot be computed, and of a cell that is wrong. */
import { causeOf } from '../diagnosis/causes';
import type { Culprit } from '../diagnosis/diagnose';
import { groupKey } from '../diagnosis/groups';
import { restsOnGuess } from '../diagnosis/guesses';
import type { Finding, Severity } from '../findings/finding';
import { computedOf, type Judgement } from '../relations/judge';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { placeKey } from '../workbook/address';
import type { CheckContext } from './context';
import type { Mending } from './mending-formula';
import { typedOverCells } from './typed-over';

/** What there is to know about a result that need not be wrong; null where there is nothing. */
export function noteFor(equation: Equation, { verdict, expected, note }: Judgement, mending: Mending): Finding | null {
  const { result } = equation;
  if (note !== undefined && note !== null) return { ...base(equation, 'warning', expected, mending), message: note };
  if (verdict === 'holds' || verdict === 'broken') return null;
  if (verdict === 'undefined' && equation.undefinedIsWrong !== true) return null;
  if (verdict === 'undefined')
    return { ...base(equation, 'error', NaN, mending), message: equation.explain(NaN), expected: 'N/A' };
  // Rounded parts never add up exactly; a ratio of rounded numbers deserves a look.
  const severity: Severity = verdict === 'loose' && equation.rule !== 'jumlah' ? 'warning' : 'info';
  return {
    ...base(equation, severity, expected, mending),
    message: {
      id: `rounding.${verdict}`,
      values: {
        written: shownNumber(result, result.value),
        expected: shownNumber(result, expected),
      },
    },
  };
}

function base(equation: Equation, severity: Severity, expected: number, mending: Mending): Omit<Finding, 'message'> {
  const { result } = equation;
  const formula = mending(equation);
  return {
    rule: equation.rule,
    severity,
    place: placeOf(result),
    cause: null,
    actual: inCellUnit(result, result.value),
    expected: Number.isFinite(expected) ? inCellUnit(result, expected) : null,
    related: [],
    fix: formula === null || !Number.isFinite(expected) ? null : { formula },
  };
}

/**
 * The finding about a wrong cell.
 * @param doubtful the groups of equations that fail too often to prove anything
 */
export function findingFor(
  culprit: Culprit,
  doubtful: ReadonlySet<string>,
  context: CheckContext,
  mending: Mending,
): Finding {
  const { quantity, corrected, repairs, doubted } = culprit;
  // What is only customary, or gives this number by another method, explains less than another printing does.
  const isOwn = ({ result, repetition, customary }: Equation): boolean =>
    result === quantity && repetition === undefined && customary !== true;
  const own = repairs.find(isOwn);
  const isExplained = own !== undefined && !isByOtherMethod(own, corrected);
  const repeating = isExplained ? undefined : repairs.find(({ explainOperand }) => explainOperand !== undefined);
  const equation = repeating ?? own ?? repairs[0]!;
  const cause = causeOf(culprit, context);
  const isOnlyDoubted = doubted && repairs.length === 1 && cause?.id !== 'cause.thousandth';
  const computed = equation.result === quantity;
  const isLikely = (repair: Equation): boolean =>
    repair.likely === true ||
    restsOnGuess(repair) ||
    (repair.result !== quantity && repair.repetition?.mayOperandDiffer === true);
  const likely = doubtful.has(groupKey(equation)) || repairs.every(isLikely);
  const typedOver = typedOverCells(context).typed.get(placeKey(placeOf(quantity)));
  // Where the cells around it repeat another sheet, so does this one, whatever else computes it.
  const formula = typedOver?.formula ?? (computed ? mending(equation) : null);
  return {
    rule: equation.rule,
    severity: likely ? 'warning' : 'error',
    place: placeOf(quantity),
    message: computed
      ? equation.explain(calculatedIn(equation, corrected))
      : (equation.explainOperand?.(corrected) ?? {
          id: isOnlyDoubted ? 'typed.doubted' : 'typed',
          values: {
            written: shownNumber(quantity, quantity.value),
            expected: shownNumber(quantity, corrected),
            count: String(repairs.length),
            places: repairs.map((repair) => placeOf(repair.result)),
          },
        }),
    cause,
    actual: inCellUnit(quantity, quantity.value),
    expected: inCellUnit(quantity, corrected),
    related: [...othersOf(quantity, repeating), ...(culprit.copies ?? [])].map(placeOf),
    fix: formula === null ? null : { formula },
    // One relation alone does not tell which of its numbers is wrong.
    ...((computed && equation.repetition?.isUndecided !== true) ||
    doubted ||
    repairs.length > 1 ||
    typedOver !== undefined
      ? {}
      : { isUndecided: true }),
  };
}

/** What the numbers of a sentence give: without those that are wrong themselves, the result would be another one. */
function calculatedIn(equation: Equation, corrected: number): number {
  const printed = computedOf(equation);
  return Math.abs(printed - corrected) > equation.result.step ? printed : corrected;
}

/** True for the value of an alternative that what is computed first is not. */
function isByOtherMethod(equation: Equation, value: number): boolean {
  const isAlternative = equation.alternatives?.some((other) => other.value === value) === true;
  return isAlternative && Math.abs(computedOf(equation) - value) > equation.result.step;
}

/** What says the same as a number. */
function othersOf(quantity: Quantity, repeating: Equation | undefined): Quantity[] {
  if (repeating === undefined) return [];
  return [repeating.result, ...repeating.operands].filter((other) => other !== quantity);
}
