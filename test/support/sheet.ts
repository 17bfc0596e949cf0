/** Small workbooks written as text, with the findings that are expected in them. */
import type { Severity } from '../../src/core/findings/finding';
import { formatCell } from '../../src/core/workbook/address';
import type { Area, Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';

/** How the numbers stand in the cells: as text the way they are printed, or typed as a clerk would type them. */
export type Form = 'teks' | 'angka';

/** A finding as tests list it: sheet, cell, rule, severity. */
export type Listed = readonly [sheet: string | null, cell: string | null, rule: string, severity: Severity];

/** A sheet with the findings that are marked in its cells. */
export interface MarkedSheet {
  readonly sheet: Sheet;
  readonly expected: readonly Listed[];
}

/** Where a table stands, and how. */
export interface SheetOptions {
  readonly form?: Form;
  /** The row and column of its first cell. */
  readonly top?: number;
  readonly left?: number;
}

const severityOfMark = { '!': 'error', '?': 'warning', '~': 'info' } as const;

/**
 * Reads a table written with bars: one line per row, `<` joins a cell to the one on its left and `^` to the one above.
 * A cell may end in the findings expected there: `98,98% !capaian` is an error, `?capaian` a warning, `~capaian` a note.
 *
 * @example sheetOf('3.2', `
 *   No | Indikator | Target | Realisasi | Capaian
 *   1  | Nilai IKM | 80,00  | 82,00     | 98,98% !capaian`)
 */
export function sheetOf(name: string, table: string, options: SheetOptions = {}): MarkedSheet {
  const { form = 'angka', top = 0, left = 0 } = options;
  const rows: (Cell | undefined)[][] = Array.from({ length: top }, () => []);
  const expected: Listed[] = [];
  const merged: { row: number; column: number; sign: string }[] = [];
  const lines = table.split('\n').filter((line, index, all) => {
    const edge = index === 0 || index === all.length - 1;
    return !(edge && line.trim() === '');
  });
  lines.forEach((line, index) => {
    const row = top + index;
    const cells: (Cell | undefined)[] = [];
    const written = line.trim() === '' ? [] : line.split('|');
    written.forEach((text, position) => {
      const column = left + position;
      let content = text.trim();
      if (content === '<' || content === '^') {
        merged.push({ row, column, sign: content });
        return;
      }
      for (let mark = markAtEnd(content); mark !== null; mark = markAtEnd(content)) {
        content = content.slice(0, mark.start).trim();
        expected.push([name, formatCell(row, column), mark.rule, mark.severity]);
      }
      if (content !== '') cells[column] = form === 'teks' ? { value: content } : typedCell(content);
    });
    rows.push(cells);
  });
  return {
    sheet: { name, hidden: false, rows, merges: mergesOf(merged), hiddenRows: [], hiddenColumns: [] },
    expected,
  };
}

function markAtEnd(text: string): { start: number; rule: string; severity: Severity } | null {
  const found = /(?:^|\s)([!?~])([a-z][a-z-]+)$/.exec(text);
  if (found === null) return null;
  const sign = found[1] as keyof typeof severityOfMark;
  return { start: found.index, rule: found[2]!, severity: severityOfMark[sign] };
}

/** Joins the marked cells to areas: each grows from the nearest cell that is not marked. */
function mergesOf(merged: readonly { row: number; column: number; sign: string }[]): Area[] {
  const signs = new Map(merged.map(({ row, column, sign }) => [`${row} ${column}`, sign]));
  const areas = new Map<string, Area>();
  for (const { row, column } of merged) {
    let top = row;
    let left = column;
    for (let sign = signs.get(`${top} ${left}`); sign !== undefined; sign = signs.get(`${top} ${left}`)) {
      if (sign === '<') left--;
      else top--;
    }
    const key = `${top} ${left}`;
    const area = areas.get(key) ?? { top, left, bottom: top, right: left };
    areas.set(key, { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) });
  }
  return [...areas.values()];
}

/**
 * The cell that a clerk would type for a printed number; everything else stays text.
 * @example typedCell('80,95%') // { value: 0.8095, format: '0.00%' }
 * @example typedCell('1.834.058.000') // { value: 1834058000 }
 */
export function typedCell(printed: string): Cell {
  const parts = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s?(%?)$/.exec(printed);
  if (parts === null) return { value: printed };
  const [, sign, whole = '', fraction = '', percent] = parts;
  const exponent = percent === '' ? '' : 'e-2';
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${fraction === '' ? '0' : fraction}${exponent}`);
  if (percent === '') return { value };
  return { value, format: fraction === '' ? '0%' : `0.${'0'.repeat(fraction.length)}%` };
}

/** A workbook of marked sheets, with all the findings that they expect. */
export function workbookOf(...sheets: readonly MarkedSheet[]): { workbook: Workbook; expected: Listed[] } {
  return {
    workbook: { sheets: sheets.map((marked) => marked.sheet) },
    expected: inOrder(sheets.flatMap((marked) => marked.expected)),
  };
}

/** Lists in one order, so that they can be compared whatever order they were found in. */
export function inOrder(listed: readonly Listed[]): Listed[] {
  return [...listed].sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1));
}
