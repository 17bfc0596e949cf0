/**
 * The classes of a scale are numbered one after the other.
 *
 * @aturan skala
 * @judul Nomor kelas sebuah skala
 * @apa Nilai persepsi sebuah skala urut tanpa ada yang terlewat: 1, 2, 3, 4, atau sebaliknya.
 * @mengapa Nilai persepsi yang salah ketik memberi jawaban responden mutu yang lain.
 * @sumber Permen PANRB 14/2017.
 * @salah
 *   Nilai Persepsi, Interval Konversi, Mutu Pelayanan
 *   Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan
 *   1 | 1,00 - 2,5996 | 25,00 - 64,99 | D
 *   3 !skala | 2,60 - 3,064 | 65,00 - 76,60 | C
 *   3 | 3,0644 - 3,532 | 76,61 - 88,30 | B
 *   4 | 3,5324 - 4,00 | 88,31 - 100,00 | A
 * @benar
 *   Nilai Persepsi, Interval Konversi, Mutu Pelayanan
 *   Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan
 *   1 | 1,00 - 2,5996 | 25,00 - 64,99 | D
 *   2 | 2,60 - 3,064 | 65,00 - 76,60 | C
 *   3 | 3,0644 - 3,532 | 76,61 - 88,30 | B
 *   4 | 3,5324 - 4,00 | 88,31 - 100,00 | A
 * @perbaiki Tulis nomor kelasnya menurut urutannya.
 */
import type { Message } from '../findings/messages';
import type { Relation } from '../tables/relation';
import { KnownEquation } from './base-equation';

const rule = 'skala';

/** With fewer classes nothing tells which of them is out of line. */
const fewestClasses = 3;

/**
 * `column = 1, 2, 3 …` from the first row to the last, or from the last to the first, where all rows but one keep to it.
 * @example classNumbers('nilaiPersepsi')
 */
export function classNumbers(role: string): Relation {
  return {
    kind: 'classNumbers',
    rule,
    bind(values) {
      const column = values.column(role);
      const numbers = column === undefined ? [] : values.quantities(column).filter((number) => number !== null);
      if (numbers.length < fewestClasses || numbers.length < values.table.rows.length) return [];
      for (const last of [0, numbers.length + 1]) {
        const equations = numbers.map((number, index) => new NumberEquation(number, Math.abs(last - (index + 1))));
        const kept = equations.filter(({ result, known }) => result.value === known);
        if (kept.length >= numbers.length - 1) return equations;
      }
      return [];
    },
  };
}

class NumberEquation extends KnownEquation {
  readonly rule = rule;
  override readonly roundable = false;

  explain(expected: number): Message {
    return { id: 'skala.number', values: this.shown(expected) };
  }
}
