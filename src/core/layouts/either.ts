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

/**
 * The same for relations of several parts of a table that are computed alike: where the rows of one part do not tell, those
 * of all parts do.
 *
 * @param parts for each part its ways, all in the same order
 * @example eitherInAll([[ofFirstQuarter, ofYear], [ofSecondQuarter, ofYear]])
 */
export function eitherInAll(parts: readonly (readonly [Relation, ...Relation[]])[]): Relation[] {
  return parts.map(([first, ...others], place) => ({
    ...either(first, ...others),
    bind(values) {
      const own = either(first, ...others).bind(values);
      if (own.length > 0) return own;
      const ways = [first, ...others].map((_, way) => parts.map((part) => part[way]!.bind(values)));
      const together = bestOf(ways, (bound) => marginOf(bound.flat()), 0);
      return together?.[place] ?? [];
    },
  }));
}

/** How many more rows keep a relation than do not. */
function marginOf(equations: readonly Equation[]): number {
  const kept = equations.filter((equation) => judge(equation).verdict !== 'broken').length;
  return 2 * kept - equations.length;
}
