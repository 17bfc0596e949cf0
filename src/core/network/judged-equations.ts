/** All equations of a workbook, and what there is to say about them. */
import { bindArithmetic } from '../arithmetic/bind-arithmetic';
import { withoutRepeatedSums } from '../arithmetic/repeated-sums';
import { judge, type Judgement } from '../relations/judge';
import type { ComputedFigures } from '../tables/computed-figures';
import type { Equation } from '../tables/relation';
import type { Report, TableValues } from '../tables/table-values';
import { bindAcross, boundBy } from './bound';
import { equalClaims } from './equal-claims';
import { exactRatios } from './exact-ratios';

/** Equations with the judgements of those that do not simply hold. */
export interface JudgedEquations {
  readonly equations: readonly Equation[];
  readonly judgements: ReadonlyMap<Equation, Judgement>;
}

/**
 * Binds every relation of a workbook and judges its equations, those of its tables first, then those between tables: of relations, and of what
 * several tables print.
 * @param others the tables of no known kind: what their numbers show is bound
 * @param computed takes note of the results that could be evaluated
 */
export function judgedEquations(
  report: Report,
  others: readonly TableValues[],
  computed: ComputedFigures,
): JudgedEquations {
  const judgements = new Map<Equation, Judgement>();
  const across = [...bindAcross(report), ...equalClaims(report)];
  judgeAll(across, judgements, computed);
  const joined = new Set(across.flatMap(({ result, operands }) => [result, ...operands]).map(({ table }) => table));
  const equations: Equation[] = [];
  for (const values of [...report.values, ...others]) {
    const isJoined = joined.has(values.table);
    for (const equation of equationsOf(values, isJoined, judgements, computed)) equations.push(equation);
  }
  for (const equation of across) equations.push(equation);
  const exact = exactRatios(
    equations.filter((equation) => judgements.get(equation)?.verdict === 'loose'),
    report.values,
  );
  for (const equation of exact.values()) judgements.set(equation, judge(equation));
  return { equations: equations.map((equation) => exact.get(equation) ?? equation), judgements };
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
    const equations = boundBy(relation, values);
    if (judgeAll(equations, judgements, computed)) hasBroken = true;
    return equations;
  });
  let known: readonly Equation[] | null = null;
  const all = (): readonly Equation[] =>
    (known ??= relations.flatMap((relation, index) => stated[index] ?? boundBy(relation, values)));
  const found = bindArithmetic(values, all);
  if (judgeAll(found, judgements, computed)) hasBroken = true;
  if (isJoined || hasBroken) return [...withoutRepeatedSums(all(), found), ...found];
  return stated.flatMap((equations) => (equations ?? []).filter((each) => each.customary || judgements.has(each)));
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
    if (judgement.verdict !== 'undefined' && computes) computed.addResult(equation);
    if (judgement.verdict !== 'holds' || judgement.note) judgements.set(equation, judgement);
  }
  return hasBroken;
}
