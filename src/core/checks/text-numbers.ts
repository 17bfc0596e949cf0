/**
 * @aturan angka
 * @judul Angka yang tersimpan sebagai teks
 * @apa Angka yang terbaca benar, tetapi tersimpan sebagai teks di antara angka lain.
 * @mengapa SUM dan rumus lain melewatkan teks: jumlah di bawahnya menjadi kurang tanpa terlihat.
 * @sumber Menurut praktik.
 * @salah Sel realisasi berisi teks 84,5 (rata kiri, sering dengan segitiga hijau di sudutnya), sel lain berisi
 *   angka.
 * @benar Semua sel realisasi berisi angka.
 * @perbaiki Pilih kolomnya, lalu Data › Teks ke Kolom › Selesai.
 */
import type { Finding } from '../findings/finding';
import type { NumberReading } from '../workbook/reading';
import type { CheckContext } from './context';
import { numberColumns, type ReadCell } from './number-columns';
import { remark } from './remark';

const rule = 'angka';

/**
 * Numbers that are stored as text, with which no formula computes: one note for each column that also has typed
 * numbers, and one for a whole table that was pasted as text. `12 Dok` and `88,19 (Kemenpan RB)` are texts by right.
 *
 * Sumber: menurut praktik.
 * @example checkTextNumbers(context) // `'84,5` among typed numbers: one note with the number that is meant
 */
export function checkTextNumbers(context: CheckContext): Finding[] {
  return context.values.flatMap((values) => {
    const columns = numberColumns(values).map(({ numbers }) => numbers);
    const texts = columns.map((numbers) => numbers.filter(isBareText));
    const all = texts.flat();
    if (all.length === 0) return [];
    const typed = columns.flat().filter((cell) => cell.reading.typed).length;
    if (typed < all.length) return [noteOf(all, 'angka.textTable')];
    return texts.filter((cells) => cells.length > 0).map((cells) => noteOf(cells, 'angka.text'));
  });
}

type NumberCell = ReadCell<NumberReading>;

function isBareText({ reading }: NumberCell): boolean {
  return !reading.typed && reading.unit === null && !reading.doubts.includes('remark');
}

function noteOf(cells: readonly NumberCell[], id: string): Finding {
  const { place, reading } = cells[0]!;
  const details = {
    expected: id === 'angka.text' ? meant(reading) : null,
    related: id === 'angka.text' ? cells.slice(1).map((cell) => cell.place) : [],
  };
  return remark(rule, 'info', place, id, { count: String(cells.length) }, details);
}

/** The number that the cell should hold: a percentage is stored as a fraction. */
function meant({ value, percent }: NumberReading): number {
  return percent ? Number((value / 100).toPrecision(12)) : value;
}
