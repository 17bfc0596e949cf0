/** Columns of ranks (Peringkat): the place of each row among the numbers of another column. */
import { computedOf } from '../relations/judge';
import { fullRows } from '../relations/full-rows';
import { BaseEquation } from '../relations/base-equation';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { calledColumn, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { byOtherColumns, mostlyKept } from './by-other-columns';

const rankWords = /\b(?:peringkat|ranking|rangking|rank|urutan)\b/i;
/** So many ranks must be right, and so many for each one that is not. */
const fewestKept = 4;
const keptPerBroken = 3;

/** One equation for each rank in a column that is called so and whose ranks most rows keep. */
export function bindRanks(values: TableValues): Equation[] {
  return byOtherColumns(
    values,
    ({ heading }) => rankWords.test(heading),
    (ranks, column) => [1, -1].map((sign) => ranksBy(values, ranks, column, sign)),
  );
}

function ranksBy(values: TableValues, ranks: TableColumn, by: TableColumn, sign: number): readonly Equation[] {
  const rows = fullRows(values, [ranks, by]);
  const equations = rows.map(([rank, own]) => {
    const others = rows.flatMap(([, other]) => (other === own ? [] : other!));
    return new RankEquation(rank!, [own!, ...others], sign);
  });
  return mostlyKept(equations, (equation) => computedOf(equation) === equation.result.value, fewestKept, keptPerBroken);
}

/** `result = 1 + how many of the others come before the first operand` */
class RankEquation extends BaseEquation {
  readonly rule = 'hitungan';
  override readonly roundable = false;

  constructor(
    result: Quantity,
    operands: readonly Quantity[],
    private readonly sign: number,
  ) {
    super(result, operands);
  }

  compute([own, ...others]: readonly number[]): number {
    return 1 + others.filter((other) => (other - own!) * this.sign > 0).length;
  }

  /** Many numbers have one rank. */
  override solve(): number {
    return NaN;
  }

  explain(expected: number): Message {
    const [own] = this.operands;
    const column = calledColumn(this.result.column);
    return {
      id: 'hitungan.rank',
      values: { column, ...this.shown(expected), number: shownNumber(own!), of: own!.column.heading },
    };
  }
}
