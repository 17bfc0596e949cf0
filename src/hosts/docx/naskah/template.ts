/** A draft in an office's own Word file: at its marks, or, where it has none, in its styles. */
import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { ChapterId, Naskah } from '../../../core/naskah/naskah';
import type { LostPart } from '../../../core/workbook/lost-part';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { fileKind } from '../../files/file-kind';
import { guardArchive } from '../../xlsx/guard';
import { Pace } from '../../xlsx/pace';
import { PackageParts } from '../../xlsx/package-parts';
import { targetOf } from '../../xlsx/open-workbook';
import { lostInDocument } from '../as-document';
import { documentPath } from '../read';
import { WordParts } from '../word-parts';
import { BookmarkNumbers } from './bookmark-numbers';
import { addFigures, lastFigure } from './figure';
import { marksIn } from './marks';
import { newDocument } from './new-document';
import { placePieces, type XmlPiece } from './page-breaks';
import { textParagraph } from './paragraphs';
import { PieceMaker, type Piece } from './pieces';
import { StyleIdReader } from './style-ids';

const archive = (bytes: Uint8Array): { entries: ReturnType<typeof guardArchive>; parts: PackageParts } => {
  const entries = guardArchive(bytes);
  return { entries, parts: new PackageParts(bytes, entries, new Pace(0, {})) };
};

/** The XML that the library makes of some paragraphs and tables. */
async function xmlOf(children: readonly (Paragraph | Table)[]): Promise<string> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
  const xml = WordParts.unpacked(bytes, guardArchive(bytes)).text('word/document.xml');
  const body = xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('</w:body>'));
  return body.replace(/<w:sectPr(?:\s[^>]*)?>(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>$/, '');
}

async function xmlPieces(pieces: readonly Piece[]): Promise<XmlPiece[]> {
  return Promise.all(pieces.map(async ({ children, isWide }) => ({ xml: await xmlOf(children), isWide })));
}

/** A draft in a template, and the chapters whose marks it had. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly filled: readonly ChapterId[];
  /** What of the template is not in it. */
  readonly lost: readonly LostPart[];
}

/**
 * Puts each chapter where its mark stands, and leaves everything else as it is; a template without marks lends its styles.
 * @throws WorkbookUnreadable when the template is no Word file that can be read
 */
export async function fillTemplate(naskah: Naskah, template: Uint8Array): Promise<FilledTemplate> {
  const kind = fileKind(template);
  if ('reason' in kind) throw new WorkbookUnreadable(kind.reason);
  if (kind.format !== 'docx') throw new WorkbookUnreadable('not-word');
  const { entries, parts } = archive(template);
  const path = await documentPath(parts);
  const files = WordParts.unpacked(template, entries);
  const document = files.find(path) ?? path;
  const xml = files.text(document);
  const stylesPath = targetOf(parts, await parts.readRelations(path), 'styles') ?? '';
  const reader = new StyleIdReader();
  if (parts.has(stylesPath)) await parts.readXml(stylesPath, reader);
  const ids = reader.finish();
  const chapters = new Map(naskah.chapters.map((chapter) => [chapter.id as string, chapter]));
  const names = [...new Set(marksIn(xml).map(({ name }) => name))].filter((name) => chapters.has(name));
  if (names.length === 0) {
    const own = files.find(stylesPath);
    return { bytes: await newDocument(naskah, ids, own === null ? null : files.text(own)), filled: [], lost: [] };
  }
  const last = lastFigure(files, document);
  const maker = new PieceMaker(naskah.labels, ids, last);
  let warnings: readonly Piece[] =
    naskah.warnings.length === 0 ? [] : [{ isWide: false, children: naskah.warnings.map(textParagraph) }];
  const bookmarks = new BookmarkNumbers(xml);
  let done = '';
  let rest = xml;
  for (const name of names) {
    const mark = marksIn(rest).find((each) => each.name === name)!;
    const pieces = await xmlPieces([...warnings, ...maker.chapter(chapters.get(name)!)]);
    warnings = [];
    const { placed, rest: behind } = placePieces(pieces, rest.slice(mark.end));
    done += rest.slice(0, mark.start) + bookmarks.renumbered(placed);
    rest = behind;
  }
  addFigures(files, document, maker.figures, last);
  files.write(document, done + rest);
  const bytes = files.pack();
  return { bytes, filled: names as ChapterId[], lost: lostInDocument(template, bytes) };
}
