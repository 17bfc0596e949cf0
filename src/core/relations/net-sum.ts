/** Totals from which some of the rows above are taken away: "Jumlah setelah pengurang", "Total aset neto". */
import type { Message } from '../findings/messages';
import { groupBy } from '../group-by';
import { addedUp, isPrintedAs, shownNumber, sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { BaseEquation } from './base-equation';
import { addressOf, onceFilled } from './formula';
import { computedOf, judge } from './judge';
import type { SumEquation } from './sum-equation';

/** How a row is called that is taken away. */
const deduction =
  /\b(?:dikurangi|pengurang)\b|^\W*(?:kurang\s*:|(?:potongan|retur|akumulasi\s+(?:penyusutan|amortisasi))\b)|^\W*\(\s*[-–−]/i;
/** How a total is called from which something was taken away. */
const net =
  /\b(?:net+o|bersih|(?:setelah|sesudah)\s+(?:di(?:kurangi|potong)|(?:di)?kurang(?:an|i)?|pengurang(?:an)?|pemotongan|potongan))\b/i;
/** So far off, as a share of the right one, a total is still meant to be what is left. */
const largestMistake = 0.25;
/** So many digits of a row that is taken away agree by no chance. */
const fewestDigits = 4;

/**
 * Of some sums those that are right, or meant, once a row is taken away that they add: by its name, or because the numbers
 * of one column show it.
 * @example 500 + 100 + 50 = 550 // 500 + 100 − 50
 */
export function netSums(sums: readonly SumEquation[], values: TableValues): ReadonlyMap<SumEquation, NetEquation> {
  const nets = new Map<SumEquation, NetEquation>();
  const totals = sums.filter(({ result, atLeast }) => values.isTotal(result.item) && !atLeast && isAmount(result));
  for (const [item, ofRow] of groupBy(totals, ({ result }) => result.item)) {
    const broken = ofRow.filter((sum) => judge(sum).verdict === 'broken');
    if (broken.length === 0) continue;
    const { shown, named } = takenAway(broken, item, values);
    const rows = shown ?? named;
    if (rows.length === 0) continue;
    for (const sum of broken) {
      const equation = new NetEquation(sum, new Set(rows), shown === undefined);
      if (shown !== undefined || equation.isNear) nets.set(sum, equation);
    }
  }
  return nets;
}

/** Money, and what is counted; percentages and averages of one size make each other by chance. */
function isAmount({ column: { spec }, reading }: Quantity): boolean {
  return spec.content === 'rupiah' || (spec.content === 'number' && reading.decimals === 0);
}

/** The rows that the numbers of one column show to be taken away from a total, and those that are called so. */
function takenAway(
  sums: readonly SumEquation[],
  item: number,
  values: TableValues,
): { shown: readonly number[] | undefined; named: readonly number[] } {
  const items = [...new Set(sums.flatMap(({ operands }) => operands.map((part) => part.item)))];
  const named = items.filter((other) => values.isCalled(other, (name) => deduction.test(name)));
  const isNet = values.isCalled(item, (name) => net.test(name));
  const ways = [named, ...items.map((other) => [other])].filter(({ length }) => length > 0);
  const shown = ways.find((rows) =>
    sums.some((sum) => {
      const equation = new NetEquation(sum, new Set(rows), false);
      return equation.holds && (isNet || rows === named || equation.isLong);
    }),
  );
  return { shown, named: named.length < items.length ? named : [] };
}

/** `result = Σ operands − Σ those that are taken away` */
export class NetEquation extends BaseEquation {
  readonly rule = 'jumlah';
  override readonly roundable: boolean;
  private readonly signs: readonly number[];

  constructor(
    { result, operands, roundable }: SumEquation,
    takenAway: ReadonlySet<number>,
    readonly likely: boolean,
  ) {
    super(result, operands);
    this.roundable = roundable;
    this.signs = operands.map(({ item, value }) => (takenAway.has(item) && value > 0 ? -1 : 1));
  }

  /** True where the numbers say so. */
  get holds(): boolean {
    const { value, step } = this.result;
    return this.signs.includes(-1) && isPrintedAs(computedOf(this), value, step);
  }

  /** True where a mistake in one of its numbers may be all that keeps it from holding. */
  get isNear(): boolean {
    const expected = computedOf(this);
    return Math.abs(this.result.value - expected) <= largestMistake * Math.abs(expected);
  }

  /** True where what is taken away has so many digits that no chance makes it agree. */
  get isLong(): boolean {
    const taken = addedUp(this.operands.filter((_, place) => this.signs[place] === -1));
    return String(Math.round(taken / this.result.step)).replace(/0+$/, '').length >= fewestDigits;
  }

  compute(values: readonly number[]): number {
    return sumOf(values.map((value, place) => value * this.signs[place]!));
  }

  explain(expected: number): Message {
    const parts = this.operands.flatMap((part, place) => [this.signs[place] === 1 ? '+' : '−', shownNumber(part)]);
    return this.miscalculated(parts[0] === '+' ? parts.slice(1) : parts, expected, shownNumber);
  }

  override formula(): string {
    const calculation = this.operands.map((part, place) => `${this.signs[place] === 1 ? '+' : '-'}${addressOf(part)}`);
    return onceFilled(this.operands.map(addressOf), calculation.join('').replace(/^\+/, ''));
  }
}
