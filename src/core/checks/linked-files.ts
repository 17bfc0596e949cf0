/**
 * @aturan rumus
 * @judul Rumus ke berkas lain
 * @apa Rumus yang mengambil angka dari berkas lain.
 * @mengapa Penerima laporan tidak mempunyai berkas itu: angkanya tidak dapat diperbarui, bahkan dapat menjadi galat.
 * @sumber Menurut praktik.
 * @salah Sel anggaran berisi =[Anggaran.xlsx]DPA!C4.
 * @benar Sel anggaran berisi angkanya.
 * @perbaiki Salin sel-selnya, lalu tempel sebagai nilai.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { CheckContext } from './context';
import { findFormulas } from '../formulas/formula-cells';

/** `[Book.xlsx]Sheet!A1`, or `[1]Sheet!A1` as a file stores it. A column of a table is `Tabel[Kolom]`. */
const link = /(?<![\p{L}\p{N}_\]])\[([^[\]]+)\][^[\](),;]*!/u;

/**
 * Formulas that take their numbers from another file, said once for a sheet: whoever gets the report does not have it.
 *
 * @example checkLinkedFiles(context) // =[Anggaran.xlsx]DPA!C4: one warning
 */
export function checkLinkedFiles({ workbook }: CheckContext): Finding[] {
  return findFormulas(workbook, link).map(({ count, places, found }) => {
    // A number stands for the name of the file, which is kept elsewhere.
    const id = /^\d+$/.test(found) ? 'rumus.linked' : 'rumus.linkedTo';
    return findingAt('rumus', 'warning', places, id, { count: String(count), file: found });
  });
}
