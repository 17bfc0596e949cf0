/**
 * The capaian of a year of which only the realisasi of each quarter is printed.
 *
 * @aturan capaian
 * @judul Capaian setahun dari realisasi triwulan
 * @apa Di tabel yang tidak mencetak realisasi setahun, capaian setahun = gabungan realisasi triwulan ÷ target setahun.
 *   Gabungannya jumlah bila target triwulannya dijumlahkan, triwulan terakhir atau rata-rata bila tidak.
 * @mengapa Capaian setahun yang tidak dapat dihitung dari triwulannya tidak dapat ditelusuri pembaca.
 * @sumber Menurut praktik.
 * @salah
 *   Rencana Aksi Perjanjian Kinerja Tahun 2025
 *   No | Indikator Kinerja | Target Tahunan | Target Triwulan | < | < | < | Realisasi Triwulan | < | < | < | Capaian (%)
 *   ^ | ^ | ^ | I | II | III | IV | I | II | III | IV | ^
 *   1 | Jumlah peserta pembinaan | 400 | 100 | 100 | 100 | 100 | 90 | 120 | 100 | 95 | 111,25 !capaian
 *   2 | Jumlah laporan koordinasi | 12 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 91,67
 * @benar
 *   Rencana Aksi Perjanjian Kinerja Tahun 2025
 *   No | Indikator Kinerja | Target Tahunan | Target Triwulan | < | < | < | Realisasi Triwulan | < | < | < | Capaian (%)
 *   ^ | ^ | ^ | I | II | III | IV | I | II | III | IV | ^
 *   1 | Jumlah peserta pembinaan | 400 | 100 | 100 | 100 | 100 | 90 | 120 | 100 | 95 | 101,25
 *   2 | Jumlah laporan koordinasi | 12 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 91,67
 * @perbaiki Hitung ulang capaiannya, atau betulkan triwulan yang salah ketik.
 */
import { capaian, type Direction } from '../calc/capaian';
import type { Message } from '../findings/messages';
import { onlyOne } from '../only-one';
import { addedUp, shownNumber, sumOf, type Quantity } from '../tables/quantity';
import type { Alternative, Equation, Relation } from '../tables/relation';
import { columnsWithRole, indicatorIn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { BaseEquation } from './base-equation';
import { capaianAlternatives } from './capaian-methods';
import { quotient } from './ratio-rows';

/** Names the columns by their roles. */
export interface RatioOfPartsSpec {
  readonly result: string;
  /** One role for each part of the year. */
  readonly parts: readonly string[];
  /** What was planned for each part. */
  readonly planned: readonly string[];
  readonly denominator: string;
  /** The column that prints what the parts make together; where it stands, the result is computed from it. */
  readonly whole: string;
}

/** How the parts of a year make it: counts are added up, a level ends with its last part. */
type Making = 'sum' | 'level';

/** `result = what the parts make ÷ denominator` in every row that has all of them, by the direction of its indicator. */
export function ratioOfParts(spec: RatioOfPartsSpec): Relation {
  return {
    kind: 'ratioOfParts',
    rule: 'capaian',
    bind(values) {
      const { table } = values;
      const only = (role: string) => onlyOne(columnsWithRole(table, role));
      const [result, denominator] = [only(spec.result), only(spec.denominator)];
      const parts = spec.parts.flatMap((role) => only(role) ?? []);
      if (result === null || denominator === null || parts.length < spec.parts.length) return [];
      if (columnsWithRole(table, spec.whole).length > 0) return [];
      const plans = spec.planned.flatMap((role) => only(role) ?? []);
      return values.quantities(result).flatMap((own, item): Equation[] => {
        const target = values.quantity(denominator, item);
        const reached = parts.flatMap((part) => values.quantity(part, item) ?? []);
        if (own === null || target === null || target.value === 0 || reached.length < parts.length) return [];
        // The last quarters may be still to come.
        if (reached.at(-1)!.value === 0 && reached.at(-2)?.value === 0) return [];
        const plan = plans.flatMap((part) => values.quantity(part, item) ?? []);
        const planned = plan.length < parts.length ? null : plan;
        return [new RatioOfPartsEquation(own, [...reached, target], planned, directionOf(values, item))];
      });
    },
  };
}

function directionOf(values: TableValues, item: number): Direction | null {
  return values.statedDirection(item)?.direction ?? null;
}

/** What the plan of a row shows: 3, 3, 3, and 3 make 12; 20, 40, 60, and 80 lead to 80. */
function shownBy(plan: readonly Quantity[], target: Quantity): Making | null {
  const isTarget = (value: number): boolean => Math.abs(value - target.value) < target.step / 2;
  const [isSum, isLast] = [isTarget(addedUp(plan)), isTarget(plan.at(-1)!.value)];
  if (isSum === isLast) return null;
  return isSum ? 'sum' : 'level';
}

class RatioOfPartsEquation extends BaseEquation {
  readonly rule = 'capaian';
  private readonly shownMaking: Making | null;

  constructor(
    result: Quantity,
    operands: readonly Quantity[],
    private readonly plan: readonly Quantity[] | null,
    private readonly direction: Direction | null,
  ) {
    super(result, operands);
    this.shownMaking = plan === null ? null : shownBy(plan, operands.at(-1)!);
  }

  /** By the other makings, where the plan shows none; a level may be the best part, the mean of all, or that of what each was of its plan. */
  get alternatives(): readonly Alternative[] {
    const { target, parts } = partsOf(this.operands.map(({ value }) => value));
    const sum = sumOf(parts);
    const levels = [parts.at(-1)!, sum / parts.length, Math.max(...parts)];
    // What never falls may be what was reached until then.
    const isCumulative = parts.every((part, index) => index === 0 || part >= parts[index - 1]!);
    const made = { sum: isCumulative ? [sum, parts.at(-1)!] : [sum], level: levels }[this.shownMaking ?? 'level'];
    const all = this.shownMaking === null ? [sum, ...made] : made;
    const ofPlan = this.plan?.map(({ value }, part) => quotient(parts[part]!, value, this.direction)) ?? [];
    const means = this.shownMaking === 'sum' || ofPlan.length === 0 ? [] : [sumOf(ofPlan) / ofPlan.length];
    const plain = [...all.map((realisasi) => quotient(realisasi, target, this.direction)), ...means];
    return [
      ...plain.map((value): Alternative => ({ value, note: null })),
      ...all.flatMap((realisasi) => this.inOtherWays(realisasi, target)),
    ];
  }

  private inOtherWays(realisasi: number, target: number): Alternative[] {
    const { result, direction } = this;
    const indicator = (): string => indicatorIn({ table: result.table, row: result.table.rows[result.item]! });
    const always = (): boolean => true;
    const row = { result, realisasi, direction, indicator, isCapped: always, isInverse: always };
    return capaianAlternatives({ ...row, target: { lower: target, upper: target } });
  }

  compute(values: readonly number[]): number {
    const { target } = partsOf(values);
    return capaian({ lower: target, upper: target }, this.made(values), this.direction ?? 'naik') ?? NaN;
  }

  explain(expected: number): Message {
    const [target, parts] = [this.operands.at(-1)!, this.operands.slice(0, -1)];
    const added = parts.flatMap((part, index) => [index === 0 ? '(' : '+', shownNumber(part)]);
    const isSum = this.making(this.operands.map(({ value }) => value)) === 'sum';
    const reached = isSum ? [...added, ')'] : [shownNumber(parts.at(-1)!)];
    return this.miscalculated([...reached, '÷', shownNumber(target)], expected);
  }

  private made(values: readonly number[]): number {
    const { parts } = partsOf(values);
    return this.making(values) === 'sum' ? sumOf(parts) : parts.at(-1)!;
  }

  /** Where the plan does not show it, what comes nearer to the target. */
  private making(values: readonly number[]): Making {
    const { target, parts } = partsOf(values);
    const far = (value: number): number => Math.abs(value - target);
    return this.shownMaking ?? (far(sumOf(parts)) <= far(parts.at(-1)!) ? 'sum' : 'level');
  }
}

/** The operands are the parts, and the target behind them. */
function partsOf(values: readonly number[]): { readonly target: number; readonly parts: readonly number[] } {
  return { target: values.at(-1)!, parts: values.slice(0, -1) };
}
