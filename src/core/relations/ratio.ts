/**
 * One column is another one divided by a third: capaian, serapan anggaran, kemajuan, perbandingan dengan standar.
 *
 * @aturan capaian, persen-anggaran, kemajuan, pembanding
 * @judul Perbandingan dua angka
 * @apa Capaian = realisasi ÷ target; persentase anggaran = realisasi ÷ anggaran; kemajuan = realisasi ÷ target
 *   akhir Renstra; pembanding = realisasi ÷ standar nasional.
 * @mengapa Pembaca menilai kinerja dari persentase ini. Bila tidak cocok dengan kedua angkanya, salah satu dari
 *   ketiganya keliru. Angka yang dibulatkan atau dipotong pada desimal yang tercetak dianggap cocok; yang dipotong
 *   menjadi catatan.
 * @sumber Permen PANRB 53/2014, III.A; untuk indikator yang makin rendah makin baik menurut praktik (2 × target −
 *   realisasi) ÷ target.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 95,24 !capaian
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @perbaiki Hitung ulang persentasenya, atau betulkan target atau realisasi bila angka itulah yang salah ketik.
 *   Untuk target nol tulis N/A; 100 persen dibiarkan bila realisasinya nol juga.
 */
import { boundOf, capaian } from '../calc/capaian';
import { groupBy } from '../group-by';
import type { Message } from '../findings/messages';
import { isPrintedAs, shownExpected, shownNumber } from '../tables/quantity';
import { joinedRows } from '../tables/joined-rows';
import { indicatorIn } from '../tables/table';
import { mentionsMean } from '../names/mean-names';
import { madeOfRowsAbove } from './mean-above';
import { Habits, quotientsOf } from './ratio-habits';
import { mayStandOverZero, quotient, rangeOf, rowsOf, writtenAt, type RatioSpec, type Row } from './ratio-rows';
import { formatReference } from '../workbook/address';
import { capaianInForm, capaianInFormByFunction, capaianQuotient } from './capaian-formula';
import { addressOf, asPrinted, inUnitBeside, onceFilled } from './formula';
import type { Alternative, Equation, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';
import { BaseEquation } from './base-equation';
import { areOfNumbers, JoinedRatioEquation, leavesOut, meanWithRowsBelow } from './joined-ratio';
import { operandValues } from './judge';

/**
 * `result = numerator ÷ denominator`, a fraction.
 *
 * @example ratio({ rule: 'capaian', result: 'capaian', numerator: 'realisasi', denominator: 'target' })
 */
export function ratio(spec: RatioSpec): Relation {
  return {
    kind: 'ratio',
    rule: spec.rule,
    quotient: spec,
    agrees(values, computed) {
      if (spec.carried === true) return false;
      return slots(values, spec.result, [spec.numerator, spec.denominator]).every(
        ([result, numerator, denominator]) => {
          if (joinedRows(values.table, denominator!).size > 0) return false;
          const { values: results, steps } = values.numbers(result!);
          const numerators = values.numbers(numerator!).values;
          const denominators = values.numbers(denominator!).values;
          return results.every((own, item) => {
            const above = numerators[item]!;
            const below = denominators[item]!;
            if (Number.isNaN(own) || Number.isNaN(above)) return true;
            if (Number.isNaN(below)) return spec.ofIndicator !== true || writtenAt(values, denominator!, item) === null;
            if (below === 0) return mayStandOverZero(spec, own, above);
            computed.add(values.table, result!, item);
            const isDown = spec.ofIndicator === true && values.direction(item) === 'turun';
            return isPrintedAs(isDown ? 2 - above / below : above / below, own, steps[item]!);
          });
        },
      );
    },
    bind(values) {
      return slots(values, spec.result, [spec.numerator, spec.denominator]).flatMap((slot) => {
        const [result, numerator, denominator] = slot;
        const rows = rowsOf(spec, values, result!, numerator!, denominator!);
        const habits = new Habits(rows);
        return [...groupBy(rows, (row) => row.result).values()].flatMap((own): Equation[] => {
          const [row] = own;
          if (leavesOut(values, slot, own)) return [];
          if (own.length > 1) return areOfNumbers(own) ? [new JoinedRatioEquation(spec, own)] : [];
          const others = (): number[] => {
            const isMade = spec.ofIndicator || values.isCalled(row!.item, mentionsMean);
            const made = isMade ? madeOfRowsAbove(values, result!, row!.item, quotientsOf(rows)) : [];
            return [...made, ...meanWithRowsBelow(values, slot, row!.item)];
          };
          return [new RatioEquation(spec, row!, habits, others)];
        });
      });
    },
  };
}

class RatioEquation extends BaseEquation {
  readonly rule: RatioSpec['rule'];
  readonly undefinedIsWrong = true;
  private readonly isDown: boolean;

  constructor(
    private readonly spec: RatioSpec,
    private readonly row: Row,
    private readonly habits: Habits,
    /** What the result may be besides, where its row is made of those above. */
    private readonly others: () => readonly number[],
  ) {
    super(row.result, 'value' in row.denominator ? [row.numerator, row.denominator] : [row.numerator]);
    this.rule = spec.rule;
    this.isDown = row.direction === 'turun';
  }

  get alternatives(): readonly Alternative[] {
    return this.alternativesOf(operandValues(this));
  }

  /** By either direction and bound of the target, where the direction is stated; the right one is among them. */
  get byOtherMethods(): readonly number[] {
    const { direction, numerator } = this.row;
    if (direction === null) return [];
    const { lower, upper } = rangeOf(this.row);
    return (['naik', 'turun'] as const).flatMap((each) =>
      [lower, upper].flatMap((bound) => capaian({ lower: bound, upper: bound }, numerator.value, each) ?? []),
    );
  }

  alternativesOf([above, below]: readonly number[]): readonly Alternative[] {
    const target = below === undefined ? rangeOf(this.row) : { lower: below, upper: below };
    const { result, direction, otherParts, named } = this.row;
    const indicator = (): string => indicatorIn({ table: result.table, row: result.table.rows[named]! });
    const isCapped = (cap: number): boolean => this.habits.keepsTo(cap);
    const isInverse = (): boolean => this.habits.isInverse();
    const inOtherWays = (realisasi: number): readonly Alternative[] =>
      this.spec.alternatives?.({ result, indicator, realisasi, target, direction, isCapped, isInverse }) ?? [];
    // Quarters are cumulated, added up or averaged: each indicator in its own way.
    const sum = otherParts.reduce((total, part) => total + part, above!);
    const wholes = otherParts.length === 0 ? [] : [sum, sum / (otherParts.length + 1)];
    const ofWholes = wholes.map((whole): Alternative => ({ value: quotient(whole, target, direction), note: null }));
    const ofRows = this.others().map((value): Alternative => ({ value, note: null }));
    return [...ofWholes, ...ofRows, ...[above!, ...wholes].flatMap(inOtherWays)];
  }

  compute([above, below]: readonly number[]): number {
    const target = below === undefined ? rangeOf(this.row) : below;
    return capaian(target, above!, this.isDown ? 'turun' : 'naik') ?? NaN;
  }

  override solve(operand: number, result: number, values: readonly number[]): number {
    const quotient = this.isDown ? 2 - result : result;
    if (operand === 1) return values[0]! / quotient;
    const { lower, upper } = rangeOf(this.row);
    return quotient * (values[1] ?? (quotient < 1 ? lower : upper));
  }

  explain(expected: number): Message {
    const { numerator, denominator } = this.row;
    const { written, expected: right } = this.shown(expected, shownExpected);
    const values = { written, numerator: shownNumber(numerator) };
    if (!('value' in denominator)) {
      const bound = { ...values.numerator, value: boundOf(denominator, numerator.value) };
      return { id: this.isDown ? 'rasio.rangeDown' : 'rasio.range', values: { ...values, bound, expected: right } };
    }
    const all = { ...values, denominator: shownNumber(denominator) };
    if (Number.isNaN(expected)) return { id: 'capaian.overZero', values: all };
    const id = this.isDown && this.rule !== 'persen-anggaran' ? (`${this.rule}.down` as const) : this.rule;
    return { id, values: { ...all, expected: right } };
  }

  /** Beside a written target no short formula computes the result, so none is offered. */
  override formula(write?: (below: string, above: string) => string): string | null {
    const { numerator, denominator, result } = this.row;
    if (!('value' in denominator)) return null;
    const [above, below] = [addressOf(numerator), addressOf(denominator)];
    const [under, over] = [inUnitBeside(denominator, numerator), inUnitBeside(numerator, denominator)];
    const written = write?.(under, over) ?? capaianQuotient(under, over, this.isDown ? 'turun' : 'naik');
    return onceFilled([below, above], `IF(${below}=0,"N/A",${asPrinted(result, written)})`);
  }

  templateFormula(): string | null {
    return this.inForm(capaianInForm);
  }

  functionFormula(): string | null {
    return this.inForm(capaianInFormByFunction, (below, above) =>
      this.rule === 'capaian' ? `CAPAIAN(${below},${above})` : `${above}/${below}`,
    );
  }

  /** In a form the direction is looked up in the cell where it is chosen, so that it can be changed there. */
  private inForm(write: typeof capaianInForm, quotient?: (below: string, above: string) => string): string | null {
    const { numerator, denominator, stated } = this.row;
    if (stated?.isColumn !== true || !('value' in denominator)) return this.formula(quotient);
    const satuan = stated.satuan === null ? null : formatReference(stated.satuan.place);
    const cells = { arah: formatReference(stated.place), satuan };
    return write(addressOf(denominator), addressOf(numerator), cells, (fraction) =>
      asPrinted(this.result, fraction, false),
    );
  }
}
