/** Equations that stand or fall together. */
import { kept } from '../remember';
import type { Judgement } from '../relations/judge';
import type { Equation } from '../tables/relation';

/** What there is to say about equations; those that simply hold are not in it. */
export type Judgements = ReadonlyMap<Equation, Judgement>;

/** The same for equations that stand or fall together: the same rule in the same column of the same table. */
export function groupKey(equation: Equation): string {
  const { table, column } = equation.result;
  return `${equation.rule} ${table.position} ${column.index} ${equation.customary === true}`;
}

/** How many equations of a group hold, and how many do not. */
export interface Tally {
  kept: number;
  broken: number;
}

/** Counts for each group how many of its equations hold. */
export function tally(equations: readonly Equation[], judgements: Judgements): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const equation of equations) {
    const verdict = judgements.get(equation)?.verdict;
    const counts = kept(tallies, groupKey(equation), () => ({ kept: 0, broken: 0 }));
    if (verdict === 'broken') counts.broken++;
    else counts.kept++;
  }
  return tallies;
}

/** Leaves out what is only customary where the table does not keep to the custom. */
export function withoutUnkeptCustoms(equations: readonly Equation[], judgements: Judgements): Equation[] {
  const customary = equations.filter((equation) => equation.customary);
  if (customary.length === 0) return [...equations];
  const tallies = tally(customary, judgements);
  return equations.filter((equation) => {
    if (!equation.customary) return true;
    const { kept, broken } = tallies.get(groupKey(equation))!;
    return kept > broken && kept >= 2;
  });
}
