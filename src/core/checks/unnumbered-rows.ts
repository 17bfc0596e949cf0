/**
 * @aturan jumlah
 * @judul Baris tanpa nomor di antara baris bernomor
 * @apa Di lembar yang menjumlahkan program, kegiatan, dan sub kegiatan menurut nomornya, setiap baris yang berisi uang
 *   bernomor.
 * @mengapa Uang di baris tanpa nomor tidak ikut dijumlahkan ke kegiatan dan programnya.
 * @sumber Menurut praktik.
 * @salah Di bawah 1.1.1 disisipkan satu sub kegiatan dengan anggaran, tetapi kolom No. di barisnya kosong.
 * @benar Kolom No. di baris itu berisi 1.1.2.
 * @perbaiki Isi nomor barisnya, misalnya 1.1.2.
 */
import { findingAt, type Finding } from '../findings/finding';
import { columnsWithRole, placeIn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { CheckContext } from './context';

/** A sum that takes its rows by the beginnings or the lengths of their numbers, see `sumByNumbers`. */
const sumByNumbers = /\(LE(?:FT|N)\((?:INDEX|OFFSET)\(/i;

/**
 * Rows with money and without a number, in tables whose sums go by the numbers.
 *
 * @example checkUnnumberedRows(context) // an inserted sub kegiatan without its number: one error
 */
export function checkUnnumberedRows({ values }: CheckContext): Finding[] {
  return values.flatMap(unnumberedIn);
}

function unnumberedIn(values: TableValues): Finding[] {
  const { table } = values;
  const money = table.columns.filter(({ spec }) => spec.content === 'rupiah');
  const goesByNumbers = money.some((column) => {
    const cells = values.cells(column);
    return cells.formulas > 0 && table.rows.some((_, item) => sumByNumbers.test(cells.cell(item)?.formula ?? ''));
  });
  const numbers = columnsWithRole(table, 'nomor')[0] ?? columnsWithRole(table, 'kode')[0];
  if (!goesByNumbers || numbers === undefined) return [];
  return table.rows.flatMap((row, item) => {
    if (values.isTotal(item) || values.textAt(numbers, item) !== '') return [];
    if (!money.some((column) => (values.quantity(column, item)?.value ?? 0) !== 0)) return [];
    const name = table.columns.find(({ spec }) => spec.role === table.layout.hierarchy);
    const shown = { name: (name === undefined ? '' : values.textAt(name, item)) || String(row + 1) };
    return [findingAt('jumlah', 'error', placeIn(table, item, numbers), 'jumlah.unnumbered', shown)];
  });
}
