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
import type { Message } from '../findings/messages';
import { addedUp, shownExpected, shownNumber, sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { formatFixedRow } from '../workbook/address';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { BaseEquation } from './base-equation';
import { addressOf, asPrinted, cellsOf } from './formula';
import { judge } from './judge';
import type { Equation, Relation } from '../tables/relation';
import { groupsOf } from './share-groups';
import { slots } from '../tables/operand-columns';

/** Every share has all parts of its whole as operands; a list of more parts than this is no table of groups. */
const mostParts = 200;

/**
 * `result = part ÷ Σ part`, a fraction, over each whole of the table; a total row counts as the sum of its parts.
 *
 * @example share('persen', 'responden')
 */
export function share(result: string, part: string): Relation {
  return {
    kind: 'share',
    rule: 'jumlah',
    bind(values) {
      const equations: Equation[] = [];
      for (const [ofParts, counted] of slots(values, result, [part])) {
        const parts = values.quantities(counted!);
        const shares = values.quantities(ofParts!);
        const isPart = (item: number): boolean => (parts[item] ?? shares[item] ?? null) !== null;
        const groups = groupsOf(values, isPart);
        const isDoubtful = values.table.rows.some((_, item) => !isPart(item) && !values.isTotal(item));
        if (isDoubtful && !mostlyWhole(groups, shares)) continue;
        if (areOfOpenColumn(values, groups, shares)) continue;
        for (const group of groups) {
          const whole = group.flatMap((item) => parts[item] ?? []);
          if (whole.length < 2 || whole.length > mostParts || whole.length < group.length) continue;
          if (whole.every((quantity) => quantity.value === 0)) continue;
          const stated = group.flatMap((item) => {
            const own = shares[item] ?? null;
            return own === null ? [] : [new ShareEquation(own, parts[item]!, whole)];
          });
          if (areShares(stated)) equations.push(...stated);
        }
      }
      return equations;
    },
  };
}

/** Shares are printed with two decimals or fewer: so much may be missing to a whole. */
const allowed = 0.02;

/** A share of fewer units of its last digit says nothing where it is right: 2 % is anything from 1,5 % to 3 %. */
const fewestUnits = 5;

/** True for percentages that add up to a whole, as they do beside one wrong part, or most of which are right: others are of something else. */
function areShares(stated: readonly ShareEquation[]): boolean {
  const sum = sumOf(stated.map(({ result }) => result.value));
  if (Math.abs(sum - 1) <= allowed) return true;
  const isRight = (equation: ShareEquation): boolean => judge(equation).verdict === 'holds';
  const telling = stated.filter((each) => each.result.value >= fewestUnits * each.result.step || !isRight(each));
  return telling.length > 0 && telling.filter(isRight).length * 2 >= telling.length;
}

/** A row without numbers may head a group, or be a group that nobody belongs to: the shares of the others tell. */
function mostlyWhole(groups: readonly (readonly number[])[], shares: readonly (Quantity | null)[]): boolean {
  const whole = groups.filter((group) => {
    const sum = group.reduce((added, item) => added + (shares[item]?.value ?? 0), 0);
    return group.length > 1 && Math.abs(sum - 1) <= allowed;
  });
  return whole.length * 2 >= groups.length;
}

/** So many shares of another column are no chance, for each one that is none. */
const fewestShares = 3;
const keptPerBroken = 2;
/** Half a unit of the last digit of a percentage without decimals. */
const rounded = 0.005;

/** True where a column that plays no role is the one whose shares are printed: the value of assets, not their number. */
function areOfOpenColumn(
  values: TableValues,
  groups: readonly (readonly number[])[],
  shares: readonly (Quantity | null)[],
): boolean {
  const { open, rows, sheet } = values.table;
  return open.some(({ index }) => {
    const numberOf = (item: number): number => {
      const reading = readCell(cellAt(sheet, rows[item]!, index));
      return reading.kind === 'number' ? reading.value : NaN;
    };
    const kept = groups.flatMap((group) => {
      const whole = group.reduce((sum, item) => sum + numberOf(item), 0);
      return group.map((item) => Math.abs(numberOf(item) / whole - (shares[item]?.value ?? NaN)) <= rounded);
    });
    const right = kept.filter(Boolean).length;
    return right >= fewestShares && right >= keptPerBroken * (kept.length - right);
  });
}

/** `result = part ÷ Σ whole × unit`; the part may be a printed total of the whole instead of one of its numbers. */
export class ShareEquation extends BaseEquation {
  readonly rule = 'jumlah';
  /** One share alone tells nothing of the other numbers of its whole. */
  protected readonly tellsOnlyPart: boolean = true;
  private readonly isOfWhole: boolean;

  constructor(
    result: Quantity,
    protected readonly part: Quantity,
    protected readonly whole: readonly Quantity[],
    protected readonly unit: 1 | 100 = 1,
  ) {
    super(result, [part, ...whole.filter((quantity) => quantity !== part)]);
    this.isOfWhole = this.operands.length === whole.length;
  }

  compute(values: readonly number[]): number {
    const whole = sumOf(values) - (this.isOfWhole ? 0 : values[0]!);
    return whole === 0 ? NaN : (values[0]! / whole) * this.unit;
  }

  override solve(operand: number, result: number, values: readonly number[]): number {
    const isBeyondWhole = operand === 0 && this.isOfWhole && result >= this.unit;
    return isBeyondWhole || (operand > 0 && this.tellsOnlyPart) ? NaN : super.solve(operand, result, values);
  }

  explain(expected: number): Message {
    return {
      id: 'jumlah.share',
      values: {
        ...this.shown(expected, shownExpected),
        part: shownNumber(this.part),
        total: shownNumber(this.part, addedUp(this.whole)),
      },
    };
  }

  override formula(): string {
    const part = addressOf(this.part);
    const whole = `SUM(${this.wholeCells()})`;
    return `=IF(OR(COUNT(${part})=0,${whole}=0),"",${asPrinted(this.result, `${part}/${whole}`)})`;
  }

  /** The total where one is printed, which takes in rows that are added later; else the parts. */
  private wholeCells(): string {
    const { table, column } = this.part;
    const [total] = table.totals;
    const isAll = this.whole.length === table.rows.length - 1;
    if (table.totals.length === 1 && isAll) return formatFixedRow(table.rows[total!]!, column.index);
    return cellsOf(this.whole);
  }
}
