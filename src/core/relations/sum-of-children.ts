/**
 * A row is the sum of the rows below it: programme = its kegiatan, kegiatan = its sub kegiatan, total = programmes.
 *
 * @aturan jumlah
 * @judul Jumlah rincian
 * @apa Program = jumlah kegiatannya, kegiatan = jumlah sub kegiatannya, dan baris jumlah = jumlah program.
 * @mengapa Jumlah yang tidak sama dengan rinciannya paling sering terjadi karena satu baris tidak ikut dijumlahkan
 *   atau diubah sesudahnya.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.8 Realisasi Anggaran
 *   Kode | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
 *   7.01.01 | Program Penunjang Urusan | 30.000.000 | 22.000.000 !jumlah
 *   7.01.01.2.01 | Perencanaan dan Evaluasi | 10.000.000 | 9.000.000
 *   7.01.01.2.02 | Administrasi Keuangan | 20.000.000 | 18.000.000
 *   7.01.02 | Program Pelayanan Publik | 5.000.000 | 4.000.000
 *   7.01.02.2.01 | Koordinasi Pelayanan | 5.000.000 | 4.000.000
 * @benar
 *   Tabel 3.8 Realisasi Anggaran
 *   Kode | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
 *   7.01.01 | Program Penunjang Urusan | 30.000.000 | 27.000.000
 *   7.01.01.2.01 | Perencanaan dan Evaluasi | 10.000.000 | 9.000.000
 *   7.01.01.2.02 | Administrasi Keuangan | 20.000.000 | 18.000.000
 *   7.01.02 | Program Pelayanan Publik | 5.000.000 | 4.000.000
 *   7.01.02.2.01 | Koordinasi Pelayanan | 5.000.000 | 4.000.000
 * @perbaiki Pakai rumus SUM yang mencakup semua rinciannya. Bila jumlahnya yang benar, cari rincian yang salah
 *   ketik.
 */
import { columnsWithRole, type TableColumn } from '../tables/table';
import type { ComputedFigures } from '../tables/computed-figures';
import { addedUp, sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { Equation, Relation } from '../tables/relation';
import { netSums } from './net-sum';
import { rowFamilies } from './row-families';
import { rowsAdded, rowsBelow } from './rows-added';
import { holdSubtotals } from './subtotals';
import { SumEquation } from './sum-equation';

/**
 * `parent = Σ children` at every level of the hierarchy and in the total row. Blank children leave the sum open: then
 * the parent may only be larger.
 *
 * @example sumOfChildren('anggaran', 'realisasiAnggaran', 'sisa')
 */
export function sumOfChildren(...roles: readonly string[]): Relation {
  return {
    kind: 'sumOfChildren',
    rule: 'jumlah',
    agrees(values, computed) {
      return roles.every((role) =>
        columnsWithRole(values.table, role).every((column) => addsUp(values, column, computed)),
      );
    },
    bind(values) {
      const columns = roles.flatMap((role) => columnsWithRole(values.table, role));
      return nestedSums(values, columns);
    },
  };
}

/** One equation for each row of each of the columns that others are nested below, and for the total row. */
export function nestedSums(values: TableValues, columns: readonly TableColumn[]): Equation[] {
  const families = rowFamilies(values, columns);
  const sums: Sum[] = [];
  for (const column of columns) {
    const quantities = values.quantities(column);
    for (const [parent, children] of families) {
      const total = quantities[parent] ?? null;
      if (total === null) continue;
      const added = rowsAdded(total, children, quantities);
      const parts = numbersAt(added, quantities);
      if (parts.length === 0 || countsTwice(total, parts) || isNestedOtherwise(total, parts, quantities)) continue;
      sums.push({ total, parts, added });
    }
  }
  const nested = sums.filter(({ total }) => !values.isTotal(total.item));
  const isSelection = listsSomeParts(nested);
  const equations = sums.map((sum) => {
    const isOpen = sum.parts.length < sum.added.length || (isSelection && !values.isTotal(sum.total.item));
    return new SumEquation(sum.total, sum.parts, isOpen, sum.added);
  });
  const nets = netSums(equations, values);
  return equations.map((sum) => nets.get(sum) ?? sum);
}

/** The numbers of some rows; mostly all of them have one. */
function numbersAt(items: readonly number[], quantities: readonly (Quantity | null)[]): Quantity[] {
  const numbers = items.map((item) => quantities[item] ?? null);
  return isFilled(numbers) ? numbers : numbers.filter((number) => number !== null);
}

function isFilled(numbers: (Quantity | null)[]): numbers is Quantity[] {
  return !numbers.includes(null);
}

interface Sum {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly added: readonly number[];
}

/** So many rows at least must exceed the rows below them. */
const fewestSelections = 2;

/** True where all rows exceed those below them in every column: a table of the kegiatan that serve a sasaran lists no others. */
function listsSomeParts(sums: readonly Sum[]): boolean {
  const exceeds = ({ total, parts }: Sum): boolean => total.value - addedUp(parts) > (parts.length + 1) * total.step;
  return new Set(sums.map(({ total }) => total.item)).size >= fewestSelections && sums.every(exceeds);
}

/** True when every parent with a number is the sum of the numbers below it, and the total that of the programmes. */
function addsUp(values: TableValues, column: TableColumn, computed: ComputedFigures): boolean {
  const { parents, totals, tops } = values.table;
  if (totals.length > 1 && parents !== null) return false;
  const numbers = values.numbers(column);
  const sums = new Map<number, number>();
  const add = (parent: number, item: number): void => {
    const part = numbers.values[item]!;
    if (!Number.isNaN(part)) sums.set(parent, (sums.get(parent) ?? 0) + part);
  };
  parents?.forEach((parent, item) => {
    if (parent >= 0) add(parent, item);
  });
  if (totals.length === 1) for (const top of tops) add(totals[0]!, top);
  for (const [parent, sum] of sums) {
    const total = numbers.values[parent]!;
    if (Math.abs(total - sum) > numbers.steps[parent]! / 2) return false;
    if (!Number.isNaN(total)) computed.add(values.table, column, parent);
  }
  return true;
}

/** True for a total that its parts exceed only because some of them are subtotals of others. */
function countsTwice(total: Quantity, parts: readonly Quantity[]): boolean {
  // Every part may have been rounded before it was printed.
  const allowed = total.reading.decimals > 0 ? (parts.length * total.step) / 2 : total.step / 2;
  if (parts.length <= 2 || total.value <= 0 || addedUp(parts) - total.value < allowed) return false;
  const amounts = parts.map((part) => part.value);
  return amounts.every((amount) => amount >= 0) && holdSubtotals(amounts, total.value, allowed);
}

/**
 * True for a total that the rows below it make when they are nested otherwise: of a kegiatan and a sub kegiatan of one
 * amount each may seem to be a part of the other.
 */
function isNestedOtherwise(
  total: Quantity,
  parts: readonly Quantity[],
  quantities: readonly (Quantity | null)[],
): boolean {
  const sum = addedUp(parts);
  const allowed = total.step / 2;
  if (Math.abs(sum - total.value) < allowed) return false;
  const below = rowsBelow(total).map((item) => quantities[item]?.value ?? NaN);
  if (!below.every((amount) => amount >= 0)) return false;
  // Every row must be divided: the rows of two levels make twice their sum, of three levels three times.
  const all = sumOf(below);
  const isMultiple = [2, 3].some((levels) => Math.abs(all - levels * total.value) < allowed);
  return below.length > parts.length && isMultiple && holdSubtotals(below, total.value, allowed);
}
