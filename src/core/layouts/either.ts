/** One relation of several, where tables of a kind are computed in several ways. */
import { bestOf } from '../best-of';
import type { Relation } from '../tables/relation';
import { judge } from '../relations/judge';

/**
 * The relation that most rows of a table keep; none where no relation is kept by more rows than not: then the table is
 * computed in yet another way.
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
      const ways = [first, ...others].map((relation) => {
        const equations = relation.bind(values);
        const kept = equations.filter((equation) => judge(equation).verdict !== 'broken').length;
        return { equations, margin: 2 * kept - equations.length };
      });
      return bestOf(ways, ({ margin }) => margin, 0)?.equations ?? [];
    },
  };
}
