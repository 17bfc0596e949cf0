/** A draft as a Word file of its own. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type IStylesOptions,
} from 'docx';
import type { Naskah } from '../../../core/naskah/naskah';
import { guardArchive } from '../../xlsx/guard';
import { WordParts } from '../word-parts';
import { BookmarkNumbers } from './bookmark-numbers';
import { asIndexes, contents } from './contents';
import { addFigures } from './figure';
import { runs, textParagraph, wrongLook } from './paragraphs';
import { PieceMaker } from './pieces';
import type { StyleIds } from './style-ids';

/** Where the library puts the text. */
const mainPart = 'word/document.xml';
const font = 'Arial';
/** A4 and its margins in twentieths of a point; the left one is for the binding. */
const page = { width: 11906, height: 16838 };
const margin = { top: 1418, right: 1134, bottom: 1418, left: 1701 };

const heading = (size: number): object => ({
  run: { size, bold: true, color: '000000', font },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});

const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 22 }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(28),
    heading2: heading(24),
    heading3: heading(22),
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
  ],
};

function titleLines({ title, office, year }: Naskah): Paragraph[] {
  const lines = [title, office ?? '', year === null ? '' : `Tahun ${year}`].filter((text) => text !== '');
  return lines.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 120 },
        children: runs(text.toUpperCase(), { bold: true, size: 32 }),
      }),
  );
}

function section(children: readonly FileChild[], isWide: boolean, naskah: Naskah): ISectionOptions {
  const footer = new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
  const draft = new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(naskah.labels.draft, wrongLook) })],
  });
  return {
    properties: {
      page: {
        size: { ...page, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: isWide ? { ...margin, left: margin.top, right: margin.top } : margin,
      },
    },
    footers: { default: footer },
    ...(naskah.warnings.length === 0 ? {} : { headers: { default: draft } }),
    children,
  };
}

/**
 * The bytes of a new Word file.
 * @param externalStyles the styles.xml of an office's own file, or null for ours, with the ids of its styles
 */
export async function newDocument(naskah: Naskah, ids: StyleIds, externalStyles: string | null): Promise<Uint8Array> {
  const maker = new PieceMaker(naskah.labels, ids);
  const pieces = naskah.chapters.flatMap((chapter) => maker.chapter(chapter));
  const front = [...titleLines(naskah), ...naskah.warnings.map(textParagraph), ...contents(naskah, maker.lines)];
  const document = new Document({
    title: naskah.title,
    creator: naskah.office ?? '',
    // Word asks, and then fills in the pages of the lists.
    features: { updateFields: true },
    ...(externalStyles === null ? { styles } : { externalStyles }),
    sections: [
      section(front, false, naskah),
      ...pieces.map(({ children, isWide }) => section(children, isWide, naskah)),
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const parts = WordParts.unpacked(bytes, guardArchive(bytes));
  addFigures(parts, mainPart, maker.figures, 0);
  parts.write(mainPart, asIndexes(new BookmarkNumbers('').renumbered(parts.text(mainPart)), naskah));
  return parts.pack();
}
