/**
 * @aturan tabel
 * @judul Lembar yang tidak dapat dibaca
 * @apa Lembar yang isinya tidak diberikan oleh Excel: lembar grafik, lembar makro, atau lembar yang rusak.
 * @mengapa Yang tidak terbaca tidak diperiksa; lembar lainnya tetap diperiksa.
 * @sumber Menurut praktik.
 * @salah Tabel capaian ada di lembar yang tidak dapat dibaca.
 * @benar Semua tabel ada di lembar kerja biasa.
 * @perbaiki Bila di lembar itu ada tabel, pindahkan tabelnya ke lembar kerja biasa, lalu periksa lagi.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { CheckContext } from './context';

/**
 * Sheets that the host would not give, named once: nothing on them was checked.
 *
 * @example checkUnreadSheets(context) // a chart sheet: one note
 */
export function checkUnreadSheets({ workbook: { unread = [] } }: CheckContext): Finding[] {
  if (unread.length === 0) return [];
  const sheets = unread.join(', ');
  return [findingAt('tabel', 'info', null, 'tabel.unreadSheets', { sheets }, { expected: sheets })];
}
