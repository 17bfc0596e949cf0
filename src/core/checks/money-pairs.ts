/**
 * @aturan silang
 * @judul Uang yang sama dengan nama lain
 * @apa Anggaran dan realisasi yang sama sering dicetak lagi dengan nama lain, misalnya milik sasaran dan bukan milik
 *   programnya. Bila salah satunya persis sama dan yang lain hanya berbeda satu angka, satu di antaranya tampaknya
 *   salah ketik.
 * @mengapa Inspektorat membandingkan anggaran di semua tabel, apa pun nama barisnya.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.4 Realisasi Anggaran Tahun 2023
 *   No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
 *   1 | Program Pelayanan Publik | 864.099.691 | 711.051.784 | 153.047.907
 *   2 | Program Ketertiban Umum | 287.120.455 | 280.315.211 | 6.805.244
 *
 *   Tabel 3.7 Realisasi Anggaran per Bidang Tahun 2023
 *   No | Program | Anggaran (Rp) | Realisasi (Rp)
 *   1 | Bidang Pelayanan | 869.099.691 ?silang | 711.051.784
 *   2 | Bidang Ketertiban | 287.120.455 | 280.315.211
 * @benar
 *   Tabel 3.4 Realisasi Anggaran Tahun 2023
 *   No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
 *   1 | Program Pelayanan Publik | 864.099.691 | 711.051.784 | 153.047.907
 *   2 | Program Ketertiban Umum | 287.120.455 | 280.315.211 | 6.805.244
 *
 *   Tabel 3.7 Realisasi Anggaran per Bidang Tahun 2023
 *   No | Program | Anggaran (Rp) | Realisasi (Rp)
 *   1 | Bidang Pelayanan | 864.099.691 | 711.051.784
 *   2 | Bidang Ketertiban | 287.120.455 | 280.315.211
 * @perbaiki Cocokkan kedua sel dengan dokumen aslinya, lalu samakan.
 */
import { isSlipOf } from '../diagnosis/slips';
import { findingAt, type Finding } from '../findings/finding';
import { groupBy } from '../group-by';
import { indexesWhere } from '../indexes-where';
import { nameKey } from '../names/similar-names';
import { slots } from '../tables/operand-columns';
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { CheckContext, Corrected } from './context';

/** Amounts of fewer digits, their zeros at the end apart, are the same by chance. */
const fewestDigits = 6;
/** A budget that was shared out may be a rupiah more or less. */
const rounding = 1;

type MoneyRole = 'anggaran' | 'realisasiAnggaran';

/** The budget of a row and what was spent of it. */
interface MoneyPair extends Readonly<Record<MoneyRole, number>> {
  readonly values: TableValues;
  readonly item: number;
  readonly columns: Readonly<Record<MoneyRole, TableColumn>>;
}

const otherOf = { anggaran: 'realisasiAnggaran', realisasiAnggaran: 'anggaran' } as const;

/**
 * Amounts that differ by one slip of the keyboard from those of a row with another name, beside amounts that are the very
 * same.
 *
 * Satuan: rupiah.
 * @example checkMoneyPairs(context, corrected) // 869.099.691 of which 711.051.784 were spent, beside 864.099.691: one warning
 */
export function checkMoneyPairs({ values }: CheckContext, corrected: Corrected): Finding[] {
  const pairs = values.flatMap(pairsOf);
  return (['anggaran', 'realisasiAnggaran'] as const).flatMap((shared) => {
    const other = otherOf[shared];
    const bySame = groupBy(pairs, (pair) => pair[shared]);
    return pairs.flatMap((pair) => {
      const others = bySame.get(pair[shared])!.filter((each) => each.values !== pair.values);
      if (others.length === 0 || others.some((each) => Math.abs(each[other] - pair[other]) <= rounding)) return [];
      const wrong = quantityOf(pair, other);
      if (corrected.has(wrong)) return [];
      const right = others.find((each) => isBefore(each, pair) && isSlipOf(wrong, each[other]));
      // What goes by one name is compared as one fact.
      if (right === undefined || nameKey(nameOf(right)) === nameKey(nameOf(pair))) return [];
      const said = quantityOf(right, other);
      return corrected.has(said) ? [] : [differs(nameOf(pair), wrong, said, other)];
    });
  });
}

function pairsOf(values: TableValues): MoneyPair[] {
  return slots(values, 'realisasiAnggaran', ['anggaran']).flatMap(([spent, budget]) => {
    const columns = { anggaran: budget!, realisasiAnggaran: spent! };
    const [budgets, amounts] = [values.numbers(budget!).values, values.numbers(spent!).values];
    const items = indexesWhere(budgets, (item) => isTelling(budgets[item]!) && isTelling(amounts[item]!));
    return items.map((item) => {
      return { values, item, columns, anggaran: budgets[item]!, realisasiAnggaran: amounts[item]! };
    });
  });
}

/** True for an amount; NaN stands where there is none. */
function isTelling(amount: number): boolean {
  let digits = Math.round(Math.abs(amount));
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits >= 10 ** (fewestDigits - 1);
}

function quantityOf({ values, item, columns }: MoneyPair, role: MoneyRole): Quantity {
  return values.quantity(columns[role], item)!;
}

function nameOf({ values, item }: MoneyPair): string {
  const roles = ['program', 'sasaranProgram', 'indikator', 'sasaran'];
  return roles.map((role) => values.text(role, item)).find((text) => text !== '') ?? '';
}

function isBefore({ values: one }: MoneyPair, { values: other }: MoneyPair): boolean {
  return one.table.position < other.table.position;
}

function differs(name: string, wrong: Quantity, other: Quantity, role: MoneyRole): Finding {
  const values = {
    name,
    written: shownNumber(wrong),
    expected: shownNumber(other),
    place: placeOf(other),
  };
  const details = {
    actual: inCellUnit(wrong),
    expected: inCellUnit(wrong, other.value),
    related: [placeOf(other)],
    isUndecided: true,
  };
  return findingAt('silang', 'warning', placeOf(wrong), `silang.${role}`, values, details);
}
