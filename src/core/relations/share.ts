/**
 * A column is the share of another one in its total: respondents by sex, education and occupation.
 *
 * @aturan jumlah
 * @judul Bagian dari seluruhnya
 * @apa Persentase = bagian ÷ jumlah seluruhnya, misalnya responden perempuan dari semua responden.
 * @mengapa Bagian yang tidak cocok menunjukkan jumlah atau bagiannya diubah tanpa menghitung ulang persentasenya.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel Responden menurut Jenis Kelamin
 *   No | Jenis Kelamin | Jumlah | Persentase
 *   1 | Laki-laki | 60 | 60%
 *   2 | Perempuan | 40 | 45% !jumlah
 *    | Jumlah | 100 | 100%
 * @benar
 *   Tabel Responden menurut Jenis Kelamin
 *   No | Jenis Kelamin | Jumlah | Persentase
 *   1 | Laki-laki | 60 | 60%
 *   2 | Perempuan | 40 | 40%
 *    | Jumlah | 100 | 100%
 * @perbaiki Bagi jumlah tiap baris dengan jumlah seluruhnya.
 */
import type { Message } from '../findings/finding';
import { shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import { formatCell } from '../workbook/address';
import { addressOf, asPrinted, cellsBelow } from './formula';
import type { Equation, Relation } from './relation';
import { slots } from './slots';

/** Names the column with the shares and the column whose shares they are. */
export interface ShareSpec {
  readonly rule: string;
  readonly result: string;
  readonly part: string;
}

/** Every share has all parts as operands; a list of more parts than this is no table of groups. */
const mostParts = 200;

/**
 * `result = part ÷ Σ part`, a fraction; the total row counts as the sum of all parts.
 *
 * @example share({ rule: 'jumlah', result: 'persen', part: 'responden' })
 */
export function share(spec: ShareSpec): Relation {
  return {
    kind: 'share',
    rule: spec.rule,
    bind(values) {
      const equations: Equation[] = [];
      for (const [result, part] of slots(values, spec.result, [spec.part])) {
        const { totals } = values.table;
        const parts = values.quantities(part!);
        const whole = parts.filter(
          (quantity, item): quantity is Quantity => quantity !== null && !values.isTotal(item),
        );
        if (whole.length < 2 || whole.length > mostParts || whole.length < parts.length - totals.length) continue;
        if (whole.every((quantity) => quantity.value === 0)) continue;
        values.quantities(result!).forEach((own, item) => {
          const quantity = parts[item] ?? null;
          if (own === null || quantity === null || values.isTotal(item)) return;
          equations.push(new ShareEquation(spec.rule, own, quantity, whole));
        });
      }
      return equations;
    },
  };
}

class ShareEquation implements Equation {
  readonly atLeast = false;
  readonly roundable = true;
  readonly customary = false;
  readonly operands: readonly Quantity[];

  constructor(
    readonly rule: string,
    readonly result: Quantity,
    private readonly part: Quantity,
    private readonly whole: readonly Quantity[],
  ) {
    this.operands = [part, ...whole.filter((quantity) => quantity !== part)];
  }

  compute(values: readonly number[]): number {
    let sum = 0;
    for (const value of values) sum += value;
    return sum === 0 ? NaN : values[0]! / sum;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    if (operand > 0 || result >= 1) return NaN;
    let others = 0;
    for (let index = 1; index < values.length; index++) others += values[index]!;
    return (result * others) / (1 - result);
  }

  explain(expected: number): Message {
    let sum = 0;
    for (const quantity of this.whole) sum += quantity.value;
    return {
      id: `${this.rule}.share`,
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownExpected(this.result, expected),
        part: shownNumber(this.part, this.part.value),
        total: shownNumber(this.part, sum),
      },
    };
  }

  formula(): string {
    const part = addressOf(this.part);
    const whole = `SUM(${this.wholeCells()})`;
    return `=IF(OR(COUNT(${part})=0,${whole}=0),"",${asPrinted(this.result, `${part}/${whole}`)})`;
  }

  /** The total where one is printed, which takes in rows that are added later; else the parts. */
  private wholeCells(): string {
    const { table, column } = this.part;
    const [total] = table.totals;
    if (table.totals.length === 1) return formatCell(table.rows[total!]!, column.index).replace(/(\d+)$/, '$$$1');
    return cellsBelow(
      column.index,
      this.whole.map((quantity) => quantity.row),
    );
  }
}
