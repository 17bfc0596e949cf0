/** One relation of several, where tables of a kind are computed in several ways. */
import { bestOf } from '../best-of';
import type { Equation, Relation } from '../tables/relation';
import { judge } from '../relations/judge';

/**
 * The relation whose numbers a table prints, where it prints those of one alone; otherwise the one that most rows keep, and
 * none where no relation is kept by more rows than not: then the table is computed in yet another way.
 *
 * @param first the usual way, which counts where several fit alike
 * @example either(ratio(ofQuarter), ratio(ofYear))
 */
export function either(first: Relation, ...others: readonly Relation[]): Relation {
  return {
    kind: first.kind,
    rule: first.rule,
    ...(first.quotient === undefined ? {} : { quotient: first.quotient }),
    bind(values) {
      const ways = [first, ...others]
        .map((relation) => relation.bind(values))
        .filter((equations) => equations.length > 0);
      return ways.length === 1 ? ways[0]! : (bestOf(ways, marginOf, 0) ?? []);
    },
  };
}

/** How many more rows keep a relation than do not. */
function marginOf(equations: readonly Equation[]): number {
  const kept = equations.filter((equation) => judge(equation).verdict !== 'broken').length;
  return 2 * kept - equations.length;
}
