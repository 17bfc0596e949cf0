/** Which of what is only customary a table keeps to. */
import { groupBy } from '../group-by';
import { judge } from '../relations/judge';
import type { Equation } from '../tables/relation';

/** Without what is only customary in columns of which most rows do not keep it. */
export function withoutUnkept(stated: readonly Equation[]): readonly Equation[] {
  const customary = stated.filter((equation) => equation.customary === true);
  if (customary.length === 0) return stated;
  const unkept = [...groupBy(customary, ({ result }) => result.column)].filter(([, equations]) => {
    const kept = equations.filter((equation) => judge(equation).verdict !== 'broken').length;
    return kept * 2 <= equations.length;
  });
  const columns = new Set(unkept.map(([column]) => column));
  return stated.filter(({ customary: isCustomary, result }) => isCustomary !== true || !columns.has(result.column));
}
