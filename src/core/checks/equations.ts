/** Numbers that do not agree with the relations of their tables. */
import { OtherPrintings } from '../claims/other-printings';
import { causeOf } from '../diagnosis/causes';
import { diagnose, type Culprit } from '../diagnosis/diagnose';
import type { IsSlip } from '../diagnosis/suspects';
import type { ProvedFinding } from '../diagnosis/explained';
import { groupKey, withoutUnkeptCustoms, type Judgements } from '../diagnosis/groups';
import { doubtfulGroups, restsOnGuess } from '../diagnosis/guesses';
import { contradictedElsewhere } from '../diagnosis/pinned';
import { judge, type Judgement } from '../relations/judge';
import type { Finding, Severity } from '../findings/finding';
import { bindArithmetic } from '../arithmetic/bind-arithmetic';
import { withoutRepeatedSums } from '../arithmetic/repeated-sums';
import { bindAcross } from '../network/across';
import type { Equation } from '../tables/relation';
import type { ComputedFigures } from '../tables/computed-figures';
import { inCellUnit, placeOf, shownNumber } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import type { CheckContext } from './context';
import { doubtedNumbers } from './doubted-numbers';
import { mendingFor, type Mending } from './mending-formula';
import { typedOverCells } from './typed-over';

/** What the equations of a workbook tell. */
export interface EquationFindings {
  /** Roundings, and values that are right by another method. */
  readonly notes: readonly Finding[];
  /** One for each wrong cell. */
  readonly proved: readonly ProvedFinding[];
}

/**
 * Evaluates every equation of a workbook: notes for rounding, one finding for each wrong cell.
 * @param computed takes note of the results that could be evaluated
 */
export function checkEquations(context: CheckContext, computed: ComputedFigures): EquationFindings {
  const judgements = new Map<Equation, Judgement>();
  const across = bindAcross(context);
  judgeAll(across, judgements, computed);
  const joined = new Set(across.flatMap(({ result, operands }) => [result, ...operands]).map(({ table }) => table));
  const equations: Equation[] = [];
  for (const values of [...context.values, ...context.others]) {
    const isJoined = joined.has(values.table);
    for (const equation of equationsOf(values, isJoined, judgements, computed)) equations.push(equation);
  }
  for (const equation of across) equations.push(equation);
  const trusted = withoutUnkeptCustoms(equations, judgements);
  for (const equation of trusted) if (equation.customary) noteResult(equation, computed);
  const notes: Finding[] = [];
  const mending = mendingFor(context);
  const broken = diagnose(trusted, judgements, () => doubtedNumbers(context), slips(context, judgements));
  const culprits = [...broken, ...contradicted(trusted, judgements, broken, context)];
  const blamed = new Set(culprits.map((culprit) => culprit.quantity));
  for (const equation of trusted) {
    if (blamed.has(equation.result)) continue;
    const judgement = judgements.get(equation);
    const note = judgement === undefined ? null : noteFor(equation, judgement, mending);
    if (note !== null) notes.push(note);
  }
  const doubtful = culprits.length === 0 ? new Set<string>() : doubtfulGroups(trusted, judgements);
  // A count below zero is none: its columns are not what they were taken for.
  const misread = new Set(
    culprits.flatMap(({ quantity: { column, table }, corrected }) =>
      column.spec.whole === true && corrected < 0 ? [table] : [],
    ),
  );
  const proved = culprits.map((culprit) => {
    const knockOn = culprit.knockOn.filter((quantity) => !blamed.has(quantity));
    const finding = findingFor({ ...culprit, knockOn }, doubtful, context, mending);
    return {
      culprit,
      finding: misread.has(culprit.quantity.table) ? { ...finding, severity: 'warning' as const } : finding,
    };
  });
  return { notes, proved };
}

/**
 * True for an operand that may be what was mistyped, where that would explain a broken equation: no other table prints the
 * same, and nothing explains the result.
 */
function slips(context: CheckContext, judgements: Judgements): IsSlip {
  const printings = new OtherPrintings(context);
  return (quantity, equation) => {
    const wrong = { quantity: equation.result, corrected: judgements.get(equation)!.expected };
    const explained = causeOf({ ...wrong, repairs: [equation], doubted: false, knockOn: [] }, context) !== null;
    return !explained && printings.of(quantity).length === 0;
  };
}

/** The results that only a rounded realisasi could give, where other tables show that it was not rounded. */
function contradicted(
  equations: readonly Equation[],
  judgements: Judgements,
  known: readonly Culprit[],
  context: CheckContext,
): Culprit[] {
  const blamed = new Set(known.map(({ quantity }) => quantity));
  const loose = equations.filter(
    (equation) => judgements.get(equation)?.verdict === 'loose' && !blamed.has(equation.result),
  );
  return contradictedElsewhere(loose, context.values).map((equation) => ({
    quantity: equation.result,
    corrected: judgements.get(equation)!.expected,
    repairs: [equation],
    doubted: false,
    knockOn: [],
  }));
}

/**
 * The equations of a table that may have something to tell: all of them where one is broken or joins other tables. Else
 * what holds has nothing to tell, and the equations of a large table would fill memory.
 */
function equationsOf(
  values: TableValues,
  isJoined: boolean,
  judgements: Map<Equation, Judgement>,
  computed: ComputedFigures,
): Equation[] {
  const { relations } = values.table.layout;
  let hasBroken = false;
  const stated = relations.map((relation) => {
    if (!isJoined && relation.agrees?.(values, computed) === true) return null;
    const equations = relation.bind(values);
    if (judgeAll(equations, judgements, computed)) hasBroken = true;
    return equations;
  });
  const all = (): Equation[] => relations.flatMap((relation, index) => stated[index] ?? relation.bind(values));
  const found = bindArithmetic(values, all);
  if (judgeAll(found, judgements, computed)) hasBroken = true;
  if (isJoined || hasBroken) return [...withoutRepeatedSums(all(), found), ...found];
  return stated.flatMap((equations) => (equations ?? []).filter((each) => each.customary || judgements.has(each)));
}

function noteResult({ result }: Equation, computed: ComputedFigures): void {
  computed.add(result.table, result.column, result.item);
}

/**
 * Judges equations and remembers what there is to say; true when one of them is broken. A sum of which parts are blank,
 * what is only customary, and what follows from no other number, does not compute its result.
 */
function judgeAll(
  equations: readonly Equation[],
  judgements: Map<Equation, Judgement>,
  computed: ComputedFigures,
): boolean {
  let hasBroken = false;
  for (const equation of equations) {
    const judgement = judge(equation);
    if (judgement.verdict === 'broken') hasBroken = true;
    const computes = equation.operands.length > 0 && !equation.atLeast && !equation.customary;
    if (judgement.verdict !== 'undefined' && computes) noteResult(equation, computed);
    if (judgement.verdict !== 'holds' || judgement.note) judgements.set(equation, judgement);
  }
  return hasBroken;
}

function noteFor(equation: Equation, { verdict, expected, note }: Judgement, mending: Mending): Finding | null {
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

function findingFor(culprit: Culprit, doubtful: ReadonlySet<string>, context: CheckContext, mending: Mending): Finding {
  const { quantity, corrected, repairs, doubted, knockOn } = culprit;
  const equation = repairs[0]!;
  const cause = causeOf(culprit, context);
  const isOnlyDoubted = doubted && repairs.length === 1 && cause?.id !== 'cause.thousandth';
  const computed = equation.result === quantity;
  const likely = doubtful.has(groupKey(equation)) || repairs.every((repair) => repair.likely || restsOnGuess(repair));
  const typedOver = typedOverCells(context).typed.get(placeKey(placeOf(quantity)));
  // Where the cells around it repeat another sheet, so does this one, whatever else computes it.
  const formula = typedOver?.formula ?? (computed ? mending(equation) : null);
  return {
    rule: equation.rule,
    severity: likely ? 'warning' : 'error',
    place: placeOf(quantity),
    message: computed
      ? equation.explain(corrected)
      : {
          id: isOnlyDoubted ? 'typed.doubted' : 'typed',
          values: {
            written: shownNumber(quantity, quantity.value),
            expected: shownNumber(quantity, corrected),
            count: String(repairs.length),
            places: repairs.map((repair) => placeOf(repair.result)),
          },
        },
    cause,
    actual: inCellUnit(quantity, quantity.value),
    expected: inCellUnit(quantity, corrected),
    related: knockOn.map(placeOf),
    fix: formula === null ? null : { formula },
    // One relation alone does not tell which of its numbers is wrong.
    ...(computed || doubted || repairs.length > 1 || typedOver !== undefined ? {} : { isUndecided: true }),
  };
}
