/** How high the rows of a table must be: a program that opens a file does not fit them to what formulas will show. */
import { groupBy } from '../group-by';
import type { DraftTable } from './draft';
import { draftCells, type DraftCell } from './draft-cells';
import { filledText } from './fill-text';
import type { Office } from './office';

const lineHeight = 13.5;
/** Letters are wider than the digits by which column widths are counted, words in capitals by far. */
const letterWidth = 1.12;
const capitalWidth = 1.45;
/** Letters of a text that is not known before it is typed, or looked up in another table. */
const lettersOfUnknownText = { typed: 54, lookedUp: 67 };
/** Narrow columns hold short texts. */
const narrow = 20;

/** How wide a word is, in digits. */
function wordWidth(word: string): number {
  return word.length * (/\p{Lu}{2}/u.test(word) ? capitalWidth : letterWidth);
}

/** The lines that a text takes when its words are wrapped in a width. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = wordWidth(word);
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    // A word that is longer than the column is broken.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length + 1;
  }
  return lines;
}

/** True for a heading that holds columns together: it is as wide as they are. */
function isGroup({ headings, hasColumnNumbers }: DraftTable, level: number, column: number): boolean {
  const below = hasColumnNumbers && level + 2 === headings.length ? null : headings[level + 1];
  return (below?.[column] ?? null) !== null;
}

/** The width at which no word in the headings of a column is broken. */
export function headingWidth(table: DraftTable, column: number, office: Office): number {
  const words = table.headings.flatMap((texts, level) => {
    const text = isGroup(table, level, column) ? null : (texts[column] ?? null);
    return text === null ? [] : filledText(text, office).split(/\s+/);
  });
  return Math.ceil(Math.max(0, ...words.map(wordWidth))) + 1;
}

/** The heights of heading and data rows, in points. */
export function tableHeights(table: DraftTable, widths: readonly number[], office: Office): Map<number, number> {
  const heights = new Map<number, number>();
  table.headings.forEach((texts, level) => {
    const lines = texts.map((text, column) => {
      if (text === null || isGroup(table, level, column)) return 1;
      return linesOf(filledText(text, office), widths[column]! - 1);
    });
    heights.set(table.headingTop + level, Math.max(...lines) * lineHeight);
  });
  for (const [row, cells] of groupBy(draftCells(table), ({ place }) => place.row)) {
    const lines = cells.map((cell) => linesOfCell(cell, widths[cell.place.column]! - 1));
    heights.set(row, Math.max(...lines) * lineHeight);
  }
  return heights;
}

function linesOfCell({ row, column, content }: DraftCell, width: number): number {
  const isText = column.content === 'text' || column.content === 'label';
  if (!isText || content.kind === 'none') return 1;
  const text = content.kind === 'formula' ? null : content.value;
  if (text !== null) return linesOf(String(text), width);
  const letters = lettersOfUnknownText[content.kind === 'formula' ? 'lookedUp' : 'typed'];
  return width < narrow || row.total ? 1 : Math.ceil(letters / width);
}
