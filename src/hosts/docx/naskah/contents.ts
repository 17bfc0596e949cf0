/** The table of contents and the lists of tables and charts: fields that Word keeps up to date, with what they say now. */
import { InternalHyperlink, Paragraph, SimpleField, Tab, TableOfContents, TextRun, type FileChild } from 'docx';
import type { Naskah } from '../../../core/naskah/naskah';
import { bookmarkName, runs } from './paragraphs';
import type { ListedLine } from './pieces';
import { textWidth } from './table';

const indent = 280;

function line({ text, level, bookmark }: ListedLine): Paragraph {
  const anchor = bookmarkName(bookmark);
  return new Paragraph({
    tabStops: [{ type: 'right', position: textWidth.portrait, leader: 'dot' }],
    indent: { left: Math.max(0, level - 1) * indent },
    spacing: { after: 40 },
    children: [
      new InternalHyperlink({ anchor, children: [...runs(text), new TextRun({ children: [new Tab()] })] }),
      // The page is known once a program has laid the pages out; until then none is better than a wrong one.
      new SimpleField(`PAGEREF ${anchor} \\h`, ''),
    ],
  });
}

function titleParagraph(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 240, after: 120 }, children: runs(text, { bold: true, size: 26 }) });
}

/** The lists with their titles. */
export function contents({ labels }: Naskah, lines: readonly ListedLine[]): (FileChild | Paragraph)[] {
  const of = (kind: ListedLine['of']): ListedLine[] => lines.filter((each) => each.of === kind);
  const captions = (title: string, own: readonly ListedLine[], label: string): (FileChild | Paragraph)[] =>
    own.length === 0 ? [] : list(title, own, { captionLabelIncludingNumbers: label });
  const list = (title: string, own: readonly ListedLine[], field: object): (FileChild | Paragraph)[] => [
    titleParagraph(title),
    new TableOfContents(title, { ...field, hyperlink: true, beginDirty: false, contentChildren: own.map(line) }),
  ];
  return [
    ...list(labels.contents, of('heading'), { headingStyleRange: '1-3' }),
    ...captions(labels.tables, of('table'), labels.table),
    ...captions(labels.figures, of('chart'), labels.figure),
  ];
}

/** The lists as the indexes that programs offer to update: the library marks their place by their titles alone. */
export function asIndexes(documentXml: string, { labels }: Naskah): string {
  return documentXml.replace(/<w:sdtPr><w:alias w:val="([^"]*)"\/>/g, (alias, title) => {
    const gallery = title === labels.tables || title === labels.figures ? 'Table of Figures' : 'Table of Contents';
    return `${alias}<w:docPartObj><w:docPartGallery w:val="${gallery}"/><w:docPartUnique/></w:docPartObj>`;
  });
}
