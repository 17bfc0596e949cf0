/**
 * A number that is computed from other columns of its row, as an expression says.
 *
 * @aturan hitungan
 * @judul Angka yang dihitung dari kolom di sebelahnya
 * @apa Angka yang menurut tabelnya sendiri dihitung dari kolom lain di baris itu, misalnya jumlah = bobot × nilai ÷ 100,
 *   harus sesuai dengan hitungannya. Cara menghitungnya juga dibaca dari baris nomor kolom, seperti 10=(5+7+9) atau
 *   (6) = 4/5*100; baris kumulatif menjumlahkan baris di atasnya dari triwulan ke triwulan.
 * @mengapa Nilai tiap dimensi dijumlahkan menjadi indeks; satu hitungan yang keliru mengubah indeksnya.
 * @sumber Menurut praktik.
 * @salah
 *   Indeks Profesionalitas ASN
 *   No | Dimensi | Bobot | Nilai | Jumlah
 *   1 | Kualifikasi | 25 | 60,00 | 15,00
 *   2 | Kompetensi | 40 | 75,00 | 30,00
 *   3 | Kinerja | 30 | 85,00 | 52,50 !hitungan
 *   4 | Disiplin | 5 | 100,00 | 5,00
 *    | Jumlah | 100 | | 75,50
 * @benar
 *   Indeks Profesionalitas ASN
 *   No | Dimensi | Bobot | Nilai | Jumlah
 *   1 | Kualifikasi | 25 | 60,00 | 15,00
 *   2 | Kompetensi | 40 | 75,00 | 30,00
 *   3 | Kinerja | 30 | 85,00 | 25,50
 *   4 | Disiplin | 5 | 100,00 | 5,00
 *    | Jumlah | 100 | | 75,50
 * @perbaiki Tulis hasil hitungannya, atau betulkan angka yang dihitung.
 */
import { evaluate, formulaOf, rolesIn, written, type Expression } from '../expressions/expression';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Relation } from '../tables/relation';
import { BaseEquation } from './base-equation';
import { addressOf, asPrinted, onceFilled } from './formula';
import { fullRowsOf } from './full-rows';

/**
 * `result = expression` in every row that has all its numbers; totals are sums, and no row of their own.
 *
 * @example computed({ result: 'jumlah', as: over(times('bobot', 'nilai'), 100) })
 */
export function computed({ result, as }: { readonly result: string; readonly as: Expression }): Relation {
  return {
    kind: 'computed',
    rule: 'hitungan',
    bind(values) {
      return fullRowsOf(values, result, rolesIn(as))
        .filter(([own]) => !values.isTotal(own!.item))
        .map(([own, ...operands]) => new ComputedEquation('hitungan', own!, as, operands));
    },
  };
}

/** `result = expression`, of which the operands are the roles from left to right. */
export class ComputedEquation extends BaseEquation {
  private readonly roles: readonly string[];

  constructor(
    readonly rule: string,
    result: Quantity,
    private readonly expression: Expression,
    operands: readonly Quantity[],
  ) {
    super(result, operands);
    this.roles = rolesIn(expression);
  }

  compute(values: readonly number[]): number {
    return evaluate(this.expression, (role) => values[this.roles.indexOf(role)]!);
  }

  explain(expected: number): Message {
    const numbers = written(this.expression).map((part) => {
      const operand = this.operands[this.roles.indexOf(String(part))];
      return operand === undefined ? String(part) : shownNumber(operand);
    });
    return this.miscalculated(numbers, expected);
  }

  override formula(): string {
    const cells = this.operands.map(addressOf);
    const formula = formulaOf(this.expression, (role) => cells[this.roles.indexOf(role)]!);
    return onceFilled(cells, asPrinted(this.result, formula));
  }
}
