/** A table of a draft as one of Word. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { NaskahCell, NaskahTable } from '../../../core/naskah/naskah';
import { runs, wrongLook } from './paragraphs';

/** Widths of the text on a page of A4, in twentieths of a point. */
export const textWidth = { portrait: 9071, landscape: 14002 } as const;
/** How many characters of the usual letters of a table fit there. */
const characters = { portrait: 92, landscape: 142 } as const;
/** In half points. */
const usualSize = 18;
const smallestSize = 12;
const headingFill = 'E7E6E6';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cell({ text, columnSpan, rowSpan, align, isWrong }: NaskahCell, isHeading: boolean, size: number): TableCell {
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isHeading ? { shading: { type: 'clear', color: 'auto', fill: headingFill } } : {}),
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { before: 20, after: 20 },
        children: runs(text, { size, bold: isHeading, ...(isWrong ? wrongLook : {}) }),
      }),
    ],
  });
}

/** The table; its headings stand on every page that it goes on to. */
export function wordTable({ rows, headingRows, widths, isWide }: NaskahTable): Table {
  const page = isWide ? 'landscape' : 'portrait';
  const sum = widths.reduce((total, width) => total + width, 0);
  const size = Math.max(smallestSize, Math.min(usualSize, Math.floor((usualSize * characters[page]) / sum)));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.floor((width / sum) * textWidth[page])),
    margins: { left: 60, right: 60 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headingRows,
          cantSplit: true,
          children: cells.map((each) => cell(each, index < headingRows, size)),
        }),
    ),
  });
}
