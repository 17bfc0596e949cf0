/** Writes the letter about a review as a Word file. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { runs } from './naskah/paragraphs';

/** A table of a letter, under its heading. */
export interface LetterTable {
  readonly heading: string;
  readonly columns: readonly string[];
  /** In shares of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A letter that is ready to be signed; plain data. */
export interface ReviewLetter {
  /** The lines on top, in the middle of the page. */
  readonly title: readonly string[];
  /** What is reviewed, each with its name. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly paragraphs: readonly string[];
  readonly tables: readonly LetterTable[];
  /** Who signs, side by side; each line of a text on a line of its own. */
  readonly signatures: readonly string[];
}

const font = 'Arial';
/** A4, its margins and the width of its text in twentieths of a point. */
const page = { width: 11906, height: 16838 };
const margin = { top: 1134, right: 1134, bottom: 1134, left: 1418 };
const textWidth = page.width - margin.left - margin.right;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const small = { size: 18 } as const;

function titleParagraph(text: string, index: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 60 },
    children: runs(text, { bold: true, size: index === 0 ? 28 : 24 }),
  });
}

/** A table of shares of the page. */
function table(widths: readonly number[], rows: TableRow[], hasBorders: boolean): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.floor((width / sum) * textWidth)),
    margins: { left: 70, right: 70 },
    ...(hasBorders ? {} : { borders: noBorders }),
    rows,
  });
}

function cell(text: string, look: { bold?: boolean; size?: number; fill?: string } = {}): TableCell {
  const { fill, ...run } = look;
  return new TableCell({
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    children: [new Paragraph({ spacing: { before: 30, after: 30 }, children: runs(text, run) })],
  });
}

function factsTable(facts: ReviewLetter['facts']): Table {
  const rows = facts.map(([name, value]) => new TableRow({ children: [cell(name), cell(`: ${value}`)] }));
  return table([25, 75], rows, false);
}

/** The headings stand on every page that the table goes on to. */
function findingsTable({ heading, columns, widths, rows }: LetterTable): FileChild[] {
  const head = new TableRow({
    tableHeader: true,
    children: columns.map((text) => cell(text, { ...small, bold: true, fill: 'E7E6E6' })),
  });
  const body = rows.map((texts) => new TableRow({ cantSplit: true, children: texts.map((text) => cell(text, small)) }));
  return [
    new Paragraph({ spacing: { before: 240, after: 80 }, keepNext: true, children: runs(heading, { bold: true }) }),
    table(widths, [head, ...body], true),
  ];
}

/** Stays on one page. */
function signatureTable(signatures: readonly string[]): Table {
  const children = signatures.map(
    (text) =>
      new TableCell({
        children: text
          .split('\n')
          .map((line) => new Paragraph({ keepNext: true, spacing: { after: 40 }, children: runs(line) })),
      }),
  );
  return table(
    signatures.map(() => 1),
    [new TableRow({ cantSplit: true, children })],
    false,
  );
}

/**
 * The bytes of a letter.
 * @example await writeReviewLetter(planLetter(report))
 */
export async function writeReviewLetter(letter: ReviewLetter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title.join(' '),
    creator: '',
    styles: { default: { document: { run: { font, size: 22 }, paragraph: { spacing: { after: 120 } } } } },
    sections: [
      {
        properties: { page: { size: page, margin } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          ...letter.title.map(titleParagraph),
          new Paragraph({}),
          factsTable(letter.facts),
          new Paragraph({}),
          ...letter.paragraphs.map((text) => new Paragraph({ children: runs(text) })),
          ...letter.tables.flatMap(findingsTable),
          new Paragraph({ spacing: { before: 360 } }),
          signatureTable(letter.signatures),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
