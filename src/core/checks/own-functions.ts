/**
 * @aturan rumus
 * @judul Rumus dengan fungsi add-in
 * @apa Rumus yang memakai IKM, CAPAIAN, atau fungsi lain dari add-in ini.
 * @mengapa Di komputer tanpa add-in sel itu menampilkan #NAME?.
 * @sumber Menurut praktik.
 * @salah Berkas dikirim dengan sel =IKM(B4:J108).
 * @benar Rumusnya diganti rumus Excel biasa atau nilainya sebelum dikirim.
 * @perbaiki Sebelum berkas dikirim, buka tab Kirim dan tekan Siapkan kirim.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { CheckContext } from './context';
import { findFormulas } from '../formulas/formula-cells';
import { ownFunctions } from '../formulas/own-functions';

/** The name of a function, which files may keep with a prefix of Excel's own. */
const call = new RegExp(`(?<![\\p{L}\\p{N}.])(?:_xl\\p{L}*[._])?(${ownFunctions.join('|')})\\(`, 'iu');

/**
 * Formulas with functions of this add-in, said once for a sheet: where it is not installed they show #NAME?.
 *
 * @example checkOwnFunctions(context) // =IKM(B4:J108): one note
 */
export function checkOwnFunctions({ workbook }: CheckContext): Finding[] {
  return findFormulas(workbook, call).map(({ count, places, found }) => {
    return findingAt('rumus', 'info', places, 'rumus.own', { count: String(count), name: found.toUpperCase() });
  });
}
