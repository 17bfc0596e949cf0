/**
 * A table that lists the same one in several rows prints the same number of it.
 *
 * @aturan silang
 * @judul Program yang sama di beberapa baris
 * @apa Satu program menunjang beberapa indikator, maka ia tertulis beberapa kali; capaiannya harus sama.
 * @mengapa Pembaca tidak tahu angka mana yang benar.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang
 *   Sasaran | Indikator Kinerja | Program | Indikator Program | Capaian Program (%) | Menunjang/Tidak Menunjang
 *   Pelayanan | Indeks kepuasan | Program Pelayanan Publik | Layanan tepat waktu | 93,22 | Menunjang
 *   Pelayanan | Pengaduan selesai | Program Pelayanan Publik | Layanan tepat waktu | 93,22 | Menunjang
 *   Tata kelola | Nilai SAKIP | Program Pelayanan Publik | Layanan tepat waktu | 92,32 ?silang | Menunjang
 * @benar
 *   Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang
 *   Sasaran | Indikator Kinerja | Program | Indikator Program | Capaian Program (%) | Menunjang/Tidak Menunjang
 *   Pelayanan | Indeks kepuasan | Program Pelayanan Publik | Layanan tepat waktu | 93,22 | Menunjang
 *   Pelayanan | Pengaduan selesai | Program Pelayanan Publik | Layanan tepat waktu | 93,22 | Menunjang
 *   Tata kelola | Nilai SAKIP | Program Pelayanan Publik | Layanan tepat waktu | 93,22 | Menunjang
 * @perbaiki Cocokkan dengan data aslinya, lalu samakan.
 */
import type { Message } from '../findings/messages';
import { groupBy } from '../group-by';
import { nameKey } from '../names/similar-names';
import type { Quantity } from '../tables/quantity';
import type { Equation, Relation } from '../tables/relation';
import { addressOf, repeatFormula } from './formula';
import { RepeatingEquation } from './base-equation';

/**
 * `number = number of the first row with these names`; that rows of one name may be several things makes it likely only.
 * @param names roles of the columns with the names; the first one says of whom the number is
 */
export function sameNames(column: string, ...names: readonly [string, ...string[]]): Relation {
  return {
    kind: 'sameNames',
    rule: 'silang',
    bind(values) {
      const own = values.column(column);
      const [who] = names;
      if (own === undefined || names.some((role) => values.column(role) === undefined)) return [];
      const printed = values.quantities(own).filter((quantity) => quantity !== null);
      const keyOf = ({ item }: Quantity): string => names.map((role) => nameKey(values.text(role, item))).join('\n');
      const named = printed.filter(({ item }) => names.every((role) => values.text(role, item) !== ''));
      return [...groupBy(named, keyOf).values()].flatMap(([first, ...others]): Equation[] =>
        others.map((other) => new SameNamesEquation(other, first!, values.text(who, other.item))),
      );
    },
  };
}

class SameNamesEquation extends RepeatingEquation {
  readonly rule = 'silang';
  readonly likely = true;

  constructor(
    result: Quantity,
    first: Quantity,
    private readonly name: string,
  ) {
    super(result, first);
  }

  explain(expected: number): Message {
    return { id: 'silang.capaian', values: { name: this.name, ...this.differing(expected) } };
  }

  override formula(): string {
    return repeatFormula(addressOf(this.operands[0]));
  }
}
