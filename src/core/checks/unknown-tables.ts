/**
 * @aturan tabel
 * @judul Tabel yang tidak dikenali
 * @apa Bagian lembar yang tampak seperti tabel, tetapi judul kolomnya tidak cocok dengan jenis tabel mana pun.
 * @mengapa Hanya jumlah dan hitungan yang terlihat dari angkanya yang diperiksa; selebihnya perlu Anda periksa sendiri.
 * @sumber Menurut praktik.
 * @salah Tabel dengan kolom Hari, Acara, dan Tempat.
 * @benar Tabel dengan judul kolom seperti lembar standar, misalnya Indikator, Target, dan Realisasi.
 * @perbaiki Bila tabel itu bagian laporan kinerja, samakan judul kolomnya dengan lembar standar.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { LooseRows } from '../recognise/loose-rows';
import { filledColumns, type Place, type Sheet } from '../workbook/workbook';
import { identitySheet } from '../workbook/identity-sheet';
import type { CheckContext } from './context';

/** Beside known tables, where signatures stand too, so many of the rows must hold a number. */
const fewestNumbers = 2;
/** So many notes on one sheet are read. */
const mostNotes = 3;

/**
 * What looks like a table and is of no known kind: headings that fit none, sheets with rows side by side in which no
 * table was found, and rows with numbers outside of the tables that were found. Only the arithmetic that the numbers themselves
 * show is checked there, and the user should know.
 *
 * @example checkUnknownTables(context) // a sheet with a list of meetings: one note at its first cell
 */
export function checkUnknownTables({ recognition, workbook }: CheckContext): Finding[] {
  // What is entered once for all tables stands on a sheet of its own.
  const sheets = workbook.sheets.filter(({ name }) => name !== identitySheet);
  return sheets.flatMap((sheet) => {
    const tables = recognition.tables.filter((table) => table.sheet === sheet);
    const headings = recognition.unknown.filter((unknown) => unknown.sheet === sheet.name);
    const unknown = headings.map(({ row, title }) =>
      findingAt('tabel', 'info', firstFilled(sheet, row), 'tabel.unknown', { title: title ?? sheet.name }),
    );
    const isAlone = tables.length === 0 && headings.length === 0;
    const loose = recognition.loose.filter(
      ({ sheet: name, numbers }) => name === sheet.name && (isAlone || numbers >= fewestNumbers),
    );
    return [...unknown, ...notesOn(sheet, loose)];
  });
}

/** A note on each group of rows; many of them on one sheet are a list with blank rows in it, of which one says enough. */
function notesOn(sheet: Sheet, loose: readonly LooseRows[]): Finding[] {
  const last = loose.at(-1);
  const groups = last !== undefined && loose.length > mostNotes ? [{ ...loose[0]!, to: last.to }] : loose;
  return groups.map(({ from, to }) => {
    const shown = { from: String(from + 1), to: String(to + 1) };
    return findingAt('tabel', 'info', firstFilled(sheet, from), 'tabel.unknownRows', shown);
  });
}

function firstFilled(sheet: Sheet, row: number): Place {
  return { sheet: sheet.name, row, column: filledColumns(sheet, row)[0] ?? 0 };
}
