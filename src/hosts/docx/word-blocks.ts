/** What a Word file says, as far as tables and the lines around them need it. */

/** A paragraph as it is printed: its automatic number, and its text as if all tracked changes were accepted. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Position among all paragraphs of the document part, by which a comment finds it again. */
  readonly index: number;
}

/** A cell of a table row. */
export interface WordCell {
  /** How many columns of the table's grid it covers. */
  readonly span: number;
  /** Whether it begins cells that are merged downwards, or continues those above. */
  readonly down: 'begins' | 'continues' | null;
  readonly blocks: readonly Block[];
}

/** A row of a table. */
export interface WordRow {
  /** Columns of the grid that are left out before its first cell. */
  readonly before: number;
  /** Whether Word repeats it on each page. */
  readonly isHeading: boolean;
  readonly cells: readonly WordCell[];
}

/** A table. */
export interface WordTable {
  readonly kind: 'table';
  /** The widths of the columns of its grid, in twentieths of a point; 0 where none is given. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
}

/** What a document, a cell or a text box consists of. */
export type Block = Paragraph | WordTable;

/** The paragraphs of a cell that are its own, without those of tables inside it. */
export function ownParagraphs(cell: WordCell): Paragraph[] {
  return cell.blocks.filter((block) => block.kind === 'paragraph');
}

/** The text of a cell, a line for each paragraph. */
export function textOf(cell: WordCell): string {
  return ownParagraphs(cell)
    .map(({ text }) => text)
    .join('\n')
    .trim();
}
