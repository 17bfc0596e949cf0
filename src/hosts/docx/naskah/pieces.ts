/** The chapters of a draft as pieces of Word, each for a page that stands upright or lies on its side. */
import { Paragraph, type Table } from 'docx';
import type { Naskah, NaskahChapter } from '../../../core/naskah/naskah';
import { captionParagraph, headingParagraph, textParagraph } from './paragraphs';
import type { StyleIds } from './style-ids';
import { wordTable } from './table';

/** What stands on pages of one kind. */
export interface Piece {
  readonly isWide: boolean;
  readonly children: (Paragraph | Table)[];
}

/** A line of the contents or of the list of tables. */
export interface ListedLine {
  readonly text: string;
  /** 1 to 3 for headings, 0 for tables. */
  readonly level: number;
  readonly bookmark: number;
}

/** Makes the pieces, and remembers what the lists in front name. */
export class PieceMaker {
  readonly lines: ListedLine[] = [];

  constructor(
    private readonly labels: Naskah['labels'],
    private readonly styles: StyleIds,
  ) {}

  private list(text: string, level: number): number {
    const bookmark = this.lines.length + 1;
    this.lines.push({ text, level, bookmark });
    return bookmark;
  }

  /** A chapter with its heading; a heading stays with the table that follows it. */
  chapter({ heading, number, blocks }: NaskahChapter): Piece[] {
    const pieces: Piece[] = [];
    let waiting: (Paragraph | Table)[] = [headingParagraph(heading, 1, this.list(heading, 1), this.styles)];
    let tables = 0;
    const put = (isWide: boolean, children: readonly (Paragraph | Table)[]): void => {
      const all = [...waiting, ...children];
      waiting = [];
      const last = pieces.at(-1);
      if (last?.isWide === isWide) last.children.push(...all);
      else pieces.push({ isWide, children: all });
    };
    for (const block of blocks) {
      if (block.kind === 'heading') {
        waiting.push(headingParagraph(block.text, block.level, this.list(block.text, block.level), this.styles));
      } else if (block.kind === 'table') {
        tables++;
        const { table: label } = this.labels;
        const caption = { label, chapter: number, number: tables, text: block.caption };
        const bookmark = this.list(`${label} ${number}.${tables} ${block.caption}`, 0);
        const gap = new Paragraph({ spacing: { after: 120 } });
        put(block.isWide, [captionParagraph(caption, bookmark, this.styles), wordTable(block), gap]);
      } else {
        put(false, [textParagraph(block)]);
      }
    }
    if (waiting.length > 0) put(false, []);
    return pieces;
  }
}
