/** Reads the tables of a Word file (.docx), in Node and in a browser. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { formatCell } from '../../core/workbook/address';
import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import { guardArchive } from '../xlsx/guard';
import { MOST_CELLS } from '../xlsx/limits';
import { targetOf } from '../xlsx/open-workbook';
import { Pace, type ReadOptions } from '../xlsx/pace';
import { PackageParts } from '../xlsx/package-parts';
import { captionedTables, sheetNames } from './captions';
import { DocumentReader } from './document-reader';
import { joinTables, type JoinedTable } from './joined-tables';
import { readNumbering } from './read-numbering';
import { headingsOf } from './headings';
import { ownParagraphs, type Block } from './word-blocks';

/** The tables of a report as sheets, and where their cells stand in the Word file. */
export interface WordReport {
  readonly workbook: Workbook;
  /** The widths of the columns by the sheet's name, in twentieths of a point. */
  readonly widths: ReadonlyMap<string, readonly number[]>;
  /** What the columns are called, by the sheet's name. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** Where a comment about the whole report can stand. */
  readonly firstParagraph: number;
  /** The paragraph of each cell by the sheet's name and the cell's address; that of the caption is under `A1`. */
  readonly paragraphs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The caption stands in the first row, the table below it. */
const FIRST_ROW = 1;

function toSheet(name: string, { caption, cells, merges }: JoinedTable): Sheet {
  const rows: (Cell | undefined)[][] = [];
  const put = (row: number, column: number, text: string): void => {
    while (rows.length <= row) rows.push([]);
    if (text !== '') rows[row]![column] = { value: text };
  };
  put(0, 0, caption.text);
  for (const { row, column, text } of cells) put(row + FIRST_ROW, column, text);
  return {
    name,
    hidden: false,
    rows,
    merges: merges.map((area) => ({ ...area, top: area.top + FIRST_ROW, bottom: area.bottom + FIRST_ROW })),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A comment stands at the first paragraph of a cell that says something, or else at its first. */
function paragraphsOf({ caption, cells }: JoinedTable): Map<string, number> {
  const places = new Map<string, number>();
  if (caption.paragraph !== null) places.set('A1', caption.paragraph.index);
  for (const { row, column, cell } of cells) {
    const paragraphs = ownParagraphs(cell);
    const paragraph = paragraphs.find(({ text }) => text !== '') ?? paragraphs[0];
    if (paragraph !== undefined) places.set(formatCell(row + FIRST_ROW, column), paragraph.index);
  }
  return places;
}

/** The first paragraph of a document that says something, or else its first. */
function firstParagraph(blocks: readonly Block[]): number {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return (paragraphs.find(({ text }) => text !== '') ?? paragraphs[0])?.index ?? 1;
}

/** Counts the cells of all tables. */
function cellCounter(): () => void {
  let cells = 0;
  return () => {
    cells += 1;
    if (cells <= MOST_CELLS) return;
    throw new WorkbookUnreadable('too-many-cells', { limit: { value: MOST_CELLS, decimals: 0, style: 'plain' } });
  };
}

/** The path of the part that holds the text of a Word file. */
export async function documentPath(parts: PackageParts): Promise<string> {
  return targetOf(parts, await parts.readRelations(''), 'officeDocument') ?? 'word/document.xml';
}

/**
 * Reads every table of a Word report, each as a sheet: its caption in A1, the table from A2 on, everything as text as it
 * is printed. Tracked changes count as accepted. It never writes to the bytes.
 * @throws WorkbookUnreadable when the bytes are no Word file that can be read, or it has no table
 * @throws the reason of `options.signal` when it is aborted
 * @example const { workbook } = await readWordReport(new Uint8Array(await file.arrayBuffer()));
 */
export async function readWordReport(bytes: Uint8Array, options: ReadOptions = {}): Promise<WordReport> {
  options.signal?.throwIfAborted();
  const entries = guardArchive(bytes);
  let total = 0;
  for (const { name, unpackedSize } of entries.values()) if (name.endsWith('.xml')) total += unpackedSize;
  const pace = new Pace(total, options);
  const parts = new PackageParts(bytes, entries, pace);
  const path = await documentPath(parts);
  if (!parts.has(path)) throw new WorkbookUnreadable('torn');
  const relations = await parts.readRelations(path);
  const numbering = await readNumbering(
    parts,
    targetOf(parts, relations, 'numbering'),
    targetOf(parts, relations, 'styles'),
  );
  const reader = new DocumentReader(numbering, cellCounter());
  await parts.readXml(path, reader);
  const blocks = reader.finish();
  const tables = joinTables(captionedTables(blocks));
  if (tables.length === 0) throw new WorkbookUnreadable('no-tables');
  const names = sheetNames(tables.map(({ caption }) => caption.number));
  pace.finish();
  return {
    workbook: { sheets: tables.map((table, index) => toSheet(names[index]!, table)) },
    widths: new Map(tables.map(({ widths }, index) => [names[index]!, widths])),
    headings: new Map(tables.map((table, index) => [names[index]!, headingsOf(table)])),
    firstParagraph: firstParagraph(blocks),
    paragraphs: new Map(tables.map((table, index) => [names[index]!, paragraphsOf(table)])),
  };
}
