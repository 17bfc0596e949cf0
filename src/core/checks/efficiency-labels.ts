/**
 * @aturan kategori
 * @judul Efisien atau tidak efisien
 * @apa "Efisien" berarti capaian tidak di bawah penyerapan anggarannya, atau tingkat efisiensinya di atas nol; "Tidak
 *   efisien" sebaliknya.
 * @mengapa Kata itu yang dikutip di kesimpulan tentang penggunaan sumber daya; satu kata yang keliru membaliknya.
 * @sumber Menurut praktik.
 * @salah Capaian 90,00%, penyerapan 95,00%, tertulis "Efisien".
 * @benar Tertulis "Tidak efisien".
 * @perbaiki Cocokkan kedua angkanya dengan data aslinya, lalu ketik kata yang benar.
 */
import { findingAt, type Finding } from '../findings/finding';
import { onlyOne } from '../only-one';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { columnsWithRole, holdsNumbers, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { asCorrected, type CheckContext, type Corrected } from './context';
import { withoutChance } from './labels-by-chance';

/** "Cukup efisien" is neither. */
const efficient = /^(?:sangat\s+)?efisien\.?$/i;
const inefficient = /^(?:(?:tidak|tdk|kurang|belum)\s+efisien|inefisien)\.?$/i;

/** What was reached, by the kind of table. */
const rolesOfCapaian = ['capaian', 'capaianKinerja', 'capaianProgram'];

/** What the labels of a table are about; null what it does not print, or prints several times. */
interface Columns {
  readonly efisiensi: TableColumn | null;
  readonly capaian: TableColumn | null;
  readonly serapan: TableColumn | null;
}

/**
 * Labels "Efisien" and "Tidak efisien" that capaian and penyerapan, and the efficiency where one is printed, contradict, in
 * columns whose other labels are right. What an office calls so is its own choice: they are warnings.
 *
 * @example checkEfficiencyLabels(context) // capaian 90 %, penyerapan 95 %, "Efisien": one warning
 */
export function checkEfficiencyLabels({ values }: CheckContext, corrected: Corrected): Finding[] {
  return values.flatMap((each) => {
    const columns = columnsOf(each);
    if (columns.efisiensi === null && (columns.capaian === null || columns.serapan === null)) return [];
    const labels = each.table.columns.filter(({ spec }) => !holdsNumbers(spec) || spec.role === 'efisiensi');
    return [...labels, ...each.table.open].flatMap(({ index }) => wrongIn(each, index, columns, corrected));
  });
}

function columnsOf({ table }: TableValues): Columns {
  const only = (...roles: readonly string[]): TableColumn | null =>
    onlyOne(roles.flatMap((role) => columnsWithRole(table, role)));
  return { efisiensi: only('efisiensi'), capaian: only(...rolesOfCapaian), serapan: only('persenAnggaran') };
}

function wrongIn(values: TableValues, index: number, columns: Columns, corrected: Corrected): Finding[] {
  const judged = values.table.rows.flatMap((_, item) => {
    const text = values.textAt({ index }, item);
    const saysEfficient = efficient.test(text);
    if (!saysEfficient && !inefficient.test(text)) return [];
    const [efisiensi, capaian, serapan] = [columns.efisiensi, columns.capaian, columns.serapan].map((column) => {
      const quantity = column && values.quantity(column, item);
      return quantity && asCorrected(quantity, corrected);
    });
    const both = capaian && serapan ? ([capaian, serapan] as const) : null;
    const signs = [...(efisiensi ? [efisiensi.value] : []), ...(both ? [both[0].value - both[1].value] : [])];
    if (signs.length === 0) return [];
    if (signs.some((sign) => (saysEfficient ? sign >= 0 : sign <= 0))) return null;
    // Who did not reach the target may call that inefficient, whatever it cost.
    if (!saysEfficient && capaian && capaian.value < 1) return [];
    return findingFor(text, efisiensi ? [efisiensi] : both!, index);
  });
  return withoutChance(judged);
}

function findingFor(written: string, numbers: readonly Quantity[], column: number): Finding {
  const expected = efficient.test(written) ? 'Tidak efisien' : 'Efisien';
  const [first, second] = numbers;
  const details = { actual: written, expected, related: numbers.map(placeOf) };
  const place = { ...placeOf(first!), column };
  if (second === undefined) {
    const shown = { written, efisiensi: shownNumber(first!), expected };
    return findingAt('kategori', 'warning', place, 'kategori.efficiency', shown, details);
  }
  const shown = { written, capaian: shownNumber(first!), serapan: shownNumber(second), expected };
  return findingAt('kategori', 'warning', place, 'kategori.efficient', shown, details);
}
