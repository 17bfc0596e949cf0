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
import type { ShownNumber } from '../workbook/shown-number';
import type { NumberReading } from '../workbook/reading';
import type { CheckContext } from './context';
import { numberColumns, type ReadCell } from './number-columns';
import { remark } from './remark';

const rule = 'angka';

type NumberCell = ReadCell<NumberReading>;

/**
 * Numbers that are stored as text, with which no formula computes: one note for each column that also has typed
 * numbers, and a single one for all tables that were pasted as text, with the way to each of them. `12 Dok` and
 * `88,19 (Kemenpan RB)` are texts by right.
 *
 * Sumber: menurut praktik.
 * @example checkTextNumbers(context) // `'84,5` among typed numbers: one note with the number that is meant
 */
export function checkTextNumbers(context: CheckContext): Finding[] {
  const notes: Finding[] = [];
  const pasted: NumberCell[][] = [];
  for (const values of context.values) {
    let typed = 0;
    const texts: NumberCell[][] = [];
    for (const { read, writtenNumbers } of numberColumns(values)) {
      typed += read.numbers - writtenNumbers.length;
      const bare = writtenNumbers.filter(isBareText);
      if (bare.length > 0) texts.push(bare);
    }
    if (typed < texts.flat().length) pasted.push(texts.flat());
    else notes.push(...texts.map(columnNote));
  }
  return pasted.length === 0 ? notes : [pastedNote(pasted), ...notes];
}

function isBareText({ reading }: NumberCell): boolean {
  return reading.unit === null && !reading.doubts.includes('remark');
}

function columnNote(cells: readonly NumberCell[]): Finding {
  const { place, reading } = cells[0]!;
  const details = { expected: meant(reading), related: cells.slice(1).map((cell) => cell.place) };
  return remark(rule, 'info', place, 'angka.text', { count: whole(cells.length) }, details);
}

/** A report of 25 pasted tables needs one note, not 25: the way to mend them is the same. */
function pastedNote(tables: readonly (readonly NumberCell[])[]): Finding {
  const firsts = tables.map((cells) => cells[0]!.place);
  const values = { tables: whole(tables.length), count: whole(tables.flat().length) };
  const id = tables.length === 1 ? 'angka.textTable' : 'angka.textTables';
  return remark(rule, 'info', firsts[0]!, id, values, { related: firsts.slice(1) });
}

function whole(value: number): ShownNumber {
  return { value, decimals: 0, style: 'plain' };
}

/** The number that the cell should hold: a percentage is stored as a fraction. */
function meant({ value, percent }: NumberReading): number {
  return percent ? Number((value / 100).toPrecision(12)) : value;
}
