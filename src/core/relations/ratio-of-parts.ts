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
type Making = 'sum' | 'level' | null;

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
      const planned = spec.planned.flatMap((role) => only(role) ?? []);
      return values.quantities(result).flatMap((own, item): Equation[] => {
        const target = values.quantity(denominator, item);
        const reached = parts.flatMap((part) => values.quantity(part, item) ?? []);
        if (own === null || target === null || target.value === 0 || reached.length < parts.length) return [];
        const plan = planned.flatMap((part) => values.quantity(part, item) ?? []);
        const making = plan.length < parts.length ? null : makingOf(plan, target);
        return [new RatioOfPartsEquation(own, [...reached, target], making, directionOf(values, item))];
      });
    },
  };
}

function directionOf(values: TableValues, item: number): Direction | null {
  return values.statedDirection(item)?.direction ?? null;
}

/** What the plan of a row shows: 3, 3, 3, and 3 make 12; 20, 40, 60, and 80 lead to 80. */
function makingOf(plan: readonly Quantity[], target: Quantity): Making {
  const isTarget = (value: number): boolean => Math.abs(value - target.value) < target.step / 2;
  const [isSum, isLast] = [isTarget(addedUp(plan)), isTarget(plan.at(-1)!.value)];
  if (isSum === isLast) return null;
  return isSum ? 'sum' : 'level';
}

class RatioOfPartsEquation extends BaseEquation {
  readonly rule = 'capaian';
  /** Only of counts, as the plan shows them, is it sure what the year comes to. */
  readonly likely: boolean;

  constructor(
    result: Quantity,
    operands: readonly Quantity[],
    private readonly making: Making,
    private readonly direction: Direction | null,
  ) {
    super(result, operands);
    this.likely = making !== 'sum';
  }

  get alternatives(): readonly Alternative[] {
    const values = this.operands.map(({ value }) => value);
    const [target, parts] = [values.at(-1)!, values.slice(0, -1)];
    const sum = sumOf(parts);
    const others = [parts.at(-1)!, sum / parts.length, Math.max(...parts), ...(this.making === 'level' ? [] : [sum])];
    const { result, direction } = this;
    const indicator = (): string => indicatorIn({ table: result.table, row: result.table.rows[result.item]! });
    return (this.making === 'sum' ? [sum] : others).flatMap((realisasi) => [
      { value: quotient(realisasi, target, direction), note: null },
      ...capaianAlternatives({
        ...{ result, realisasi, direction, indicator, target: { lower: target, upper: target } },
        isCapped: () => true,
        isInverse: () => true,
      }),
    ]);
  }

  compute(values: readonly number[]): number {
    const [target, parts] = [values.at(-1)!, values.slice(0, -1)];
    const realisasi = this.making === 'level' ? parts.at(-1)! : sumOf(parts);
    return capaian({ lower: target, upper: target }, realisasi, this.direction ?? 'naik') ?? NaN;
  }

  explain(expected: number): Message {
    const [target, parts] = [this.operands.at(-1)!, this.operands.slice(0, -1)];
    const added = parts.flatMap((part, index) => [...(index === 0 ? ['('] : ['+']), shownNumber(part)]);
    const reached = this.making === 'level' ? [shownNumber(parts.at(-1)!)] : [...added, ')'];
    return this.miscalculated([...reached, '÷', shownNumber(target)], expected);
  }
}
