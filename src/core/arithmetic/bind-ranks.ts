/** Columns of ranks (Peringkat): the place of each row among the numbers of another column. */
import { BaseEquation } from '../relations/base-equation';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { calledColumn, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';

const rankWords = /\b(?:peringkat|ranking|rangking|rank|urutan)\b/i;
/** So many ranks must be right, for each one that is not. */
const keptPerBroken = 3;

/** One equation for each rank in a column that is called so and whose ranks most rows keep. */
export function bindRanks(values: TableValues): Equation[] {
  const columns = columnsOfNumbers(values.table);
  return columns
    .filter(({ heading }) => rankWords.test(heading))
    .flatMap((ranks) => {
      const all = columns
        .filter((column) => column !== ranks)
        .flatMap((column) => [1, -1].map((sign) => ranksBy(values, ranks, column, sign)));
      return all.reduce<Equation[]>((best, each) => (each.length > best.length ? each : best), []);
    });
}

function ranksBy(values: TableValues, ranks: TableColumn, by: TableColumn, sign: number): Equation[] {
  const numbers = values.quantities(by);
  const rows = values.quantities(ranks).flatMap((rank, item) => {
    const own = numbers[item] ?? null;
    return rank === null || own === null ? [] : [{ rank, own }];
  });
  const all = rows.map(({ own }) => own);
  const equations = rows.map(
    ({ rank, own }) => new RankEquation(rank, [own, ...all.filter((other) => other !== own)], sign),
  );
  const kept = equations.filter((equation) => equation.holds).length;
  return kept >= 4 && kept >= keptPerBroken * (equations.length - kept) ? equations : [];
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

  get holds(): boolean {
    return this.compute(this.operands.map(({ value }) => value)) === this.result.value;
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
