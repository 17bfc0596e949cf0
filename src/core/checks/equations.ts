/** Numbers that do not agree with the relations of their tables. */
import { printingsIn } from '../claims/other-printings';
import { causeOf } from '../diagnosis/causes';
import { diagnose, type Culprit } from '../diagnosis/diagnose';
import { withoutFollowers } from '../diagnosis/without-followers';
import { withoutUnkeptCustoms, type Judgements } from '../diagnosis/groups';
import { doubtfulGroups } from '../diagnosis/guesses';
import type { SlipEvidence } from '../diagnosis/slips';
import type { Finding } from '../findings/finding';
import { judgedEquations } from '../network/judged-equations';
import { judge, type Assumptions, type Judgement } from '../relations/judge';
import type { ComputedFigures } from '../tables/computed-figures';
import type { Equation } from '../tables/relation';
import type { CheckContext } from './context';
import { doubtedNumbers } from './doubted-numbers';
import { findingFor, noteFor } from './equation-findings';
import { mendingFor } from './mending-formula';

/** A finding about a wrong cell, with the diagnosis that it comes from. */
interface ProvedFinding {
  readonly culprit: Culprit;
  readonly finding: Finding;
}

/** What the equations of a workbook tell. */
export interface EquationFindings {
  /** Roundings, and values that are right by another method. */
  readonly notes: readonly Finding[];
  /** One for each wrong cell. */
  readonly proved: readonly ProvedFinding[];
  /** The equations that may have something to tell. */
  readonly equations: readonly Equation[];
}

/**
 * Evaluates every equation of a workbook: notes for rounding, one finding for each wrong cell.
 * @param computed takes note of the results that could be evaluated
 */
export function checkEquations(context: CheckContext, computed: ComputedFigures): EquationFindings {
  const { equations, judgements } = judgedEquations(context, context.others, computed);
  const trusted = withoutUnkeptCustoms(equations, judgements);
  for (const equation of trusted) if (equation.customary) computed.addResult(equation);
  const notes: Finding[] = [];
  const mending = mendingFor(context);
  const broken = diagnose(trusted, judgements, () => doubtedNumbers(context), slipEvidence(context, judgements));
  const culprits = withoutFollowers(broken, trusted, judgements, context.workbook);
  const corrected = new Map(culprits.map((culprit) => [culprit.quantity, culprit.corrected]));
  for (const equation of trusted) {
    if (corrected.has(equation.result)) continue;
    const judgement = judgements.get(equation);
    const isNoted = judgement !== undefined && isStillNoted(equation, judgement, corrected);
    const note = !isNoted ? null : noteFor(equation, judgement, mending);
    if (note !== null) notes.push(note);
  }
  const doubtful =
    culprits.length === 0
      ? new Set<string>()
      : doubtfulGroups(
          trusted,
          judgements,
          culprits.map(({ repairs }) => repairs),
        );
  // A count below zero is none: its columns are not what they were taken for.
  const misread = new Set(
    culprits.flatMap(({ quantity: { column, table }, corrected }) =>
      column.spec.whole === true && corrected < 0 ? [table] : [],
    ),
  );
  const proved = culprits.map((culprit) => {
    const finding = findingFor(culprit, doubtful, context, mending);
    return {
      culprit,
      finding: misread.has(culprit.quantity.table) ? { ...finding, severity: 'warning' as const } : finding,
    };
  });
  return { notes, proved, equations: trusted };
}

/** A slip of the result is weighed beside those of its operands. */
const weakCauses: ReadonlySet<string> = new Set(['cause.mistyped', 'cause.exchanged']);

function slipEvidence(context: CheckContext, judgements: Judgements): SlipEvidence {
  return {
    isExplained(equation) {
      const wrong = { quantity: equation.result, corrected: judgements.get(equation)!.expected };
      const cause = causeOf({ ...wrong, repairs: [equation], doubted: false }, context);
      return cause !== null && !weakCauses.has(cause.id);
    },
    isRepeated: (quantity) => printingsIn(context).of(quantity).length > 0,
  };
}

/** True where only rounding, or another method, explains a result also beside what the wrong numbers should be. */
function isStillNoted(equation: Equation, { verdict, note }: Judgement, corrected: Assumptions): boolean {
  if (verdict !== 'loose' && !note) return true;
  const settled = judge(equation, corrected);
  return note ? Boolean(settled.note) : settled.verdict === 'loose' || settled.verdict === 'broken';
}
