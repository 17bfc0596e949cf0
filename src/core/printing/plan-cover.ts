/** The sheet Sampul: the cover of what is handed in, with the place to sign. */
import { textFormula } from '../scaffold/fill-text';
import type { PlannedCell, SheetPlan } from '../scaffold/sheet-plan';
import { coverSheetMark } from '../workbook/own-sheets';

/** Who signs, where and when, as a person types it; what is blank becomes dots to write on. */
export interface Signature {
  readonly place: string;
  readonly date: string;
  readonly name: string;
  readonly nip: string;
}

/** The sentences of the sheet; they are Indonesian: the sheet is handed in. Holes are filled from the sheet Identitas. */
export interface CoverSentences {
  readonly sheet: string;
  /** Behind the mark in the first cell, which is not printed. */
  readonly note: string;
  readonly lines: readonly string[];
  readonly jabatan: string;
  readonly nip: string;
}

const widths = [28, 28, 36];
const right = widths.length - 1;
/** Heights of a page, in points: above the title, between its lines, above the signature, and for the hand that signs. */
const heights = { above: 190, line: 30, between: 240, signing: 56 };
const dots = '.'.repeat(30);

function orDots(typed: string, length = dots.length): string {
  return typed.trim() === '' ? dots.slice(0, length) : typed.trim();
}

/**
 * The plan of the sheet, one page upright.
 * @example planCover({ place: 'Contoh', date: '31 Januari 2026', name: '', nip: '' }, coverSentences).name // 'Sampul'
 */
export function planCover(signature: Signature, sentences: CoverSentences): SheetPlan {
  const cells: PlannedCell[] = [{ row: 0, column: 0, role: 'note', value: `${coverSheetMark}. ${sentences.note}` }];
  const rowHeights = new Map<number, number>();
  const merges: SheetPlan['merges'][number][] = [];
  const put = (row: number, column: number, role: PlannedCell['role'], text: string): void => {
    const formula = textFormula(text);
    cells.push({ row, column, role, ...(formula === null ? { value: text } : { formula }) });
  };
  let row = 1;
  rowHeights.set(row, heights.above);
  for (const line of sentences.lines) {
    row++;
    if (line !== '') put(row, 0, 'cover', line);
    rowHeights.set(row, heights.line);
    merges.push({ top: row, left: 0, bottom: row, right });
  }
  row++;
  rowHeights.set(row, heights.between);
  const typed = (text: string): void => {
    row++;
    cells.push({ row, column: right, role: 'hint', value: text });
  };
  typed(`${orDots(signature.place, 18)}, ${orDots(signature.date, 24)}`);
  row++;
  put(row, right, 'hint', sentences.jabatan);
  row++;
  rowHeights.set(row, heights.signing);
  typed(orDots(signature.name));
  typed(`${sentences.nip} ${orDots(signature.nip, 26)}`);
  return {
    name: sentences.sheet,
    cells,
    merges,
    columnWidths: widths,
    rowHeights,
    frozenRows: 0,
    print: { orientation: 'portrait', area: { top: 1, left: 0, bottom: row, right }, repeatedRows: null },
  };
}
