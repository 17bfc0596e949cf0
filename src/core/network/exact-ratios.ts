/**
 * Ratios that agree only when their realisasi was rounded before it was printed, although other tables show that it was
 * not: 3,31 ÷ 3,40 may be 97,31 % if 3,31 stands for 3,3085; beside 3,31 ÷ 3,25 = 101,85 % it stands for 3,31.
 */
import { nameKey } from '../names/similar-names';
import { groupBy } from '../group-by';
import type { Equation } from '../tables/relation';
import { noise, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { computedOf, judge, operandValues } from '../relations/judge';
import { boundBy } from './bound';

/** What a realisasi was before it was printed lies between these two. */
type Range = readonly [lowest: number, highest: number];

/**
 * The ratios that no realisasi makes right together with the ratios that other tables print of it, each as one that speaks
 * of the very realisasi that is printed. Targets and standards were set, not computed: they are what is printed.
 *
 * @param loose equations that agree only when their operands were rounded
 */
export function exactRatios(
  loose: readonly Equation[],
  tables: readonly TableValues[],
): ReadonlyMap<Equation, Equation> {
  const suspected = loose.filter(isOfRealisasi);
  if (suspected.length === 0) return new Map();
  const kept = tables.flatMap((values) =>
    values.table.layout.relations
      .filter(({ quotient }) => quotient?.numerator === 'realisasi')
      .flatMap((relation) => boundBy(relation, values).filter(isKept)),
  );
  const ranges = groupBy(kept, ({ operands }) => keyOf(operands[0]!, tables));
  const contradicted = suspected.filter((equation) => {
    const key = keyOf(equation.operands[0]!, tables);
    const [lowest, highest] = rangeOf(equation);
    const others = key === null ? [] : (ranges.get(key) ?? []).map(rangeOf);
    return others.some((range) => highest < range[0] || lowest > range[1]);
  });
  return new Map(contradicted.map((equation) => [equation, exactly(equation)]));
}

/** The same equation, of numbers that are what is printed. */
function exactly(equation: Equation): Equation {
  return Object.create(equation, { isExact: { value: true } }) as Equation;
}

function isOfRealisasi({ rule, operands }: Equation): boolean {
  return ['capaian', 'kemajuan', 'pembanding'].includes(rule) && operands[0]?.column.spec.role === 'realisasi';
}

function isKept(equation: Equation): boolean {
  const { verdict, note } = judge(equation);
  return (verdict === 'holds' || verdict === 'truncated') && !note && isNear(equation);
}

/** Another method in use may have given the result; then it says nothing of the realisasi. */
function isNear(equation: Equation): boolean {
  const { result } = equation;
  const expected = computedOf(equation);
  return Math.abs(expected - result.value) <= result.step * (1 + noise);
}

/** What the realisasi can be for the result to be printed as it is, rounded or cut off. */
function rangeOf(equation: Equation): Range {
  const values = operandValues(equation);
  const { value, step } = equation.result;
  const give = step * noise;
  const ends = [value - step / 2 - give, value + step + give].map((result) => equation.solve(0, result, values));
  return [Math.min(...ends), Math.max(...ends)];
}

/** The same for all printings of one realisasi with the same digits, null where its row names no indicator. */
function keyOf(realisasi: Quantity, tables: readonly TableValues[]): string | null {
  const values = tables.find(({ table }) => table === realisasi.table);
  const name = nameKey(values?.text('indikator', realisasi.item) ?? '');
  return name === '' ? null : `${name} ${realisasi.value} ${realisasi.reading.decimals}`;
}
