/**
 * @aturan angka
 * @judul Angka yang tersimpan sebagai teks
 * @apa Angka yang terbaca benar, tetapi tersimpan sebagai teks di antara angka lain.
 * @mengapa SUM dan rumus lain melewatkan teks: jumlah di bawahnya menjadi kurang tanpa terlihat.
 * @sumber Menurut praktik.
 * @salah Sel realisasi berisi teks 84,5 (rata kiri, sering dengan segitiga hijau di sudutnya), sel lain berisi
 *   angka.
 * @benar Semua sel realisasi berisi angka.
 * @perbaiki Tekan Jadikan angka di panel, atau ketik ulang angkanya.
 */
import { findingAt, type Finding, type FindingDetails } from '../findings/finding';
import { referencesOf } from '../formulas/references';
import { placeKey, isOneCell } from '../workbook/address';
import { numberOfText } from '../workbook/number-of-text';
import { plainNumber } from '../workbook/shown-number';
import type { NumberReading } from '../workbook/reading';
import { cellIn, type Cell, type Place, type Workbook } from '../workbook/workbook';
import type { CheckContext } from './context';
import { numberColumns, type NumberColumn, type ReadCell } from './number-columns';
import { isThousandForSure } from './number-doubts';

/** A text is copied by formulas over no more cells than this. */
const mostCopies = 8;

/** A cell with a number as text, and whether it may be made one: not where `1.834` may mean 1,834. */
interface TextCell {
  readonly place: Place;
  readonly cell: Cell;
  readonly isSure: boolean;
}

/**
 * Numbers that are stored as text, with which no formula computes: one note for each column that also has typed
 * numbers, and a single one for all tables that were pasted as text, with the way to each of them. They are told at the
 * cell where the text was typed or pasted, not where a formula copies it. `12 Dok` and `88,19 (Kemenpan RB)` are texts
 * by right.
 *
 * @example checkTextNumbers(context) // `'84,5` among typed numbers: one note with the number that is meant
 */
export function checkTextNumbers(context: CheckContext): Finding[] {
  const notes: Finding[] = [];
  const pasted: TextCell[][] = [];
  const told = new Set<string>();
  for (const values of context.values) {
    let typed = 0;
    const texts: TextCell[][] = [];
    for (const column of numberColumns(values)) {
      const { read, writtenNumbers } = column;
      typed += read.numbers - writtenNumbers.length;
      const cells = writtenNumbers.filter(isBareText).flatMap((cell) => textCells(cell, column, context.workbook));
      const fresh = cells.filter(({ place }) => !told.has(placeKey(place)));
      for (const { place } of fresh) told.add(placeKey(place));
      if (fresh.length > 0) texts.push(fresh);
    }
    if (typed < texts.flat().length) pasted.push(texts.flat());
    else notes.push(...texts.map(columnNote));
  }
  return pasted.length === 0 ? notes : [pastedNote(pasted), ...notes];
}

function isBareText({ reading }: ReadCell<NumberReading>): boolean {
  return reading.unit === null && !reading.doubts.includes('remark');
}

/** The cells in which a text was typed that a cell shows: itself, or those that its formula copies it from. */
function textCells({ place, reading }: ReadCell<NumberReading>, column: NumberColumn, workbook: Workbook): TextCell[] {
  const isSure = !reading.doubts.includes('ambiguous') || isThousandForSure(column, reading);
  const shown = cellIn(workbook, place)?.value;
  const found: TextCell[] = [];
  const open = [place];
  for (let steps = 0; steps < mostCopies; steps += 1) {
    const next = open.shift();
    const cell = next === undefined ? undefined : cellIn(workbook, next);
    if (next === undefined || cell?.value !== shown) continue;
    if (cell?.formula === undefined) found.push({ place: next, cell: cell!, isSure });
    else
      for (const { sheet, area } of referencesOf(cell.formula, next.sheet)) {
        if (isOneCell(area)) open.push({ sheet, row: area.top, column: area.left });
      }
  }
  return found;
}

function columnNote(cells: readonly TextCell[]): Finding {
  const expected = numberOfText(cells[0]!.cell)?.value ?? null;
  const places = cells.map(({ place }) => place);
  const shown = { count: plainNumber(cells.length) };
  return findingAt('angka', 'info', places, 'angka.text', shown, { expected, ...withNumbers(cells) });
}

/** A report of 25 pasted tables needs one note, not 25: the way to mend them is the same. */
function pastedNote(tables: readonly (readonly TextCell[])[]): Finding {
  const firsts = tables.map((cells) => cells[0]!.place);
  const shown = { tables: plainNumber(tables.length), count: plainNumber(tables.flat().length) };
  const id = tables.length === 1 ? 'angka.textTable' : 'angka.textTables';
  return findingAt('angka', 'info', firsts, id, shown, withNumbers(tables.flat()));
}

function withNumbers(cells: readonly TextCell[]): FindingDetails {
  const textNumbers = cells.flatMap(({ place, cell, isSure }) => {
    const stored = isSure ? numberOfText(cell) : null;
    return stored === null ? [] : [{ place, ...stored }];
  });
  return textNumbers.length === 0 ? {} : { textNumbers };
}
