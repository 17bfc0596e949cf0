/** The chapters of a draft as pieces of Word, each for a page that stands upright or lies on its side. */
import { Paragraph, type Table } from 'docx';
import type { Naskah, NaskahChapter, NaskahChart } from '../../../core/naskah/naskah';
import { figureParagraph } from './figure';
import { captionParagraph, headingParagraph, textParagraph } from './paragraphs';
import type { StyleIds } from './style-ids';
import { wordTable } from './table';

/** What stands on pages of one kind. */
export interface Piece {
  readonly isWide: boolean;
  readonly children: (Paragraph | Table)[];
}

/** A line of the contents, or of the list of tables or of charts. */
export interface ListedLine {
  readonly text: string;
  readonly of: 'heading' | 'table' | 'chart';
  /** 1 to 3 for headings, else 0. */
  readonly level: number;
  readonly bookmark: number;
}

/** Makes the pieces, and remembers what the lists in front name. */
export class PieceMaker {
  readonly lines: ListedLine[] = [];
  /** The charts in the order of their paragraphs. */
  readonly figures: NaskahChart[] = [];

  constructor(
    private readonly labels: Naskah['labels'],
    private readonly styles: StyleIds,
    /** The number of the last chart that the file has already. */
    private readonly lastFigure = 0,
  ) {}

  private list(of: ListedLine['of'], text: string, level = 0): number {
    const bookmark = this.lines.length + 1;
    this.lines.push({ of, text, level, bookmark });
    return bookmark;
  }

  /** A chapter with its heading; a heading stays with the table that follows it. */
  chapter({ heading, number, blocks }: NaskahChapter): Piece[] {
    const pieces: Piece[] = [];
    let waiting: (Paragraph | Table)[] = [headingParagraph(heading, 1, this.list('heading', heading, 1), this.styles)];
    const counts = { table: 0, chart: 0 };
    const put = (isWide: boolean, children: readonly (Paragraph | Table)[]): void => {
      const all = [...waiting, ...children];
      waiting = [];
      const last = pieces.at(-1);
      if (last?.isWide === isWide) last.children.push(...all);
      else pieces.push({ isWide, children: all });
    };
    for (const block of blocks) {
      if (block.kind === 'heading') {
        waiting.push(
          headingParagraph(block.text, block.level, this.list('heading', block.text, block.level), this.styles),
        );
      } else if (block.kind === 'table' || block.kind === 'chart') {
        const { kind, caption: text } = block;
        const isAbove = kind === 'table';
        const label = isAbove ? this.labels.table : this.labels.figure;
        const caption = { label, chapter: number, number: ++counts[kind], text, isAbove };
        const bookmark = this.list(kind, `${label} ${number}.${counts[kind]} ${text}`);
        const line = captionParagraph(caption, bookmark, this.styles);
        if (isAbove) put(block.isWide, [line, wordTable(block), new Paragraph({ spacing: { after: 120 } })]);
        else put(false, [figureParagraph(block, this.lastFigure + this.figures.push(block)), line]);
      } else {
        put(false, [textParagraph(block)]);
      }
    }
    if (waiting.length > 0) put(false, []);
    return pieces;
  }
}
