/** Finds the caption of each table of a Word file, and gives each a name. */
import type { Block, Paragraph, WordTable } from './word-blocks';

/** A table with the lines that stand above it. */
export interface CaptionedTable {
  readonly table: WordTable;
  readonly caption: Caption;
  /** What stands between it and the table before: nothing but blank lines, or words like "Lanjutan". */
  readonly follows: boolean;
}

/** What stands above a table. */
export interface Caption {
  /** Empty when nothing does. */
  readonly text: string;
  /** Such as `3.2`, or null. */
  readonly number: string | null;
  /** Where a comment about the whole table can stand. */
  readonly paragraph: Paragraph | null;
}

const NO_CAPTION: Caption = { text: '', number: null, paragraph: null };

/** "Tabel 3.2", "TABEL III.2", "Tabel T-C.27", "Tabel. 3-2a" */
const NUMBERED =
  /^(?:tabel|table|tbl)\b[.:]?\s*((?:[A-Z]{1,3}[.-])*(?:\d{1,3}|[IVXL]{1,6})(?:\s?[.-]\s?(?:\d{1,3}|[IVXL]{1,6}))*[a-z]?)(?![\p{L}\d])/iu;
const CONTINUED = /\b(?:lanjutan|sambungan|continued)\b/i;
const FOOTER = /^(?:sumber(?!\s+daya)|keterangan|catatan|ket|gambar|grafik|\*+\)?)(?:\b|\s|$)/i;

/** Lines of a caption, and how long each may be; longer ones are prose. */
const MOST_LINES = 4;
const LONGEST_LINE = 250;

function isTitleLine(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[.:;]$/.test(text) && !FOOTER.test(text);
}

/** The caption in the paragraphs between a table and the one before it, the last of them nearest to the table. */
function captionOf(above: readonly Paragraph[]): Caption {
  const lines = above.filter(({ text }) => text !== '');
  const near = lines.slice(-MOST_LINES);
  const first = near.findLastIndex(({ text }) => NUMBERED.test(text));
  if (first >= 0) {
    const paragraph = near[first]!;
    const rest = near.slice(first + 1);
    const more = rest.every(({ text }) => isTitleLine(text)) ? rest : [];
    const number = NUMBERED.exec(paragraph.text)?.[1]?.replace(/\s/g, '') ?? null;
    return { text: [paragraph, ...more].map(({ text }) => oneLine(text)).join(' '), number, paragraph };
  }
  const nearest = lines.at(-1);
  if (nearest === undefined || nearest.text.length > LONGEST_LINE || FOOTER.test(nearest.text)) return NO_CAPTION;
  return { text: oneLine(nearest.text), number: null, paragraph: nearest };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether a table may go on with the one before it: nothing parts them but blank lines and "Lanjutan Tabel 3.2". */
function isOnlyContinued(above: readonly Paragraph[]): boolean {
  return above.every(({ text }) => text === '' || (text.length <= LONGEST_LINE && CONTINUED.test(text)));
}

/** Whether a table has any text of its own; one that only frames others is no table for a reader. */
function hasText({ rows }: WordTable): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some((block) => block.kind === 'paragraph' && block.text !== '')),
  );
}

/** Every table of some blocks, also those inside cells, in the order in which they begin. */
export function captionedTables(blocks: readonly Block[], outer: Caption = NO_CAPTION): CaptionedTable[] {
  const found: CaptionedTable[] = [];
  let above: Paragraph[] = [];
  let isFirst = true;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      above.push(block);
      continue;
    }
    const own = captionOf(above);
    const caption = own === NO_CAPTION && isFirst ? outer : own;
    const frames = !hasText(block);
    if (!frames) found.push({ table: block, caption, follows: !isFirst && isOnlyContinued(above) });
    for (const { cells } of block.rows) {
      for (const cell of cells) found.push(...captionedTables(cell.blocks, frames ? caption : NO_CAPTION));
    }
    above = [];
    isFirst = false;
  }
  return found;
}

/**
 * Names for sheets: the number of the caption, or the place among all tables; a name that is taken gets a number.
 * @example sheetNames(['3.2', '3.2', null]) // ['Tabel 3.2', 'Tabel 3.2 (2)', 'Tabel ke-3']
 */
export function sheetNames(numbers: readonly (string | null)[]): string[] {
  const taken = new Set<string>();
  return numbers.map((number, index) => {
    const plain = number === null ? `Tabel ke-${index + 1}` : `Tabel ${number}`;
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
