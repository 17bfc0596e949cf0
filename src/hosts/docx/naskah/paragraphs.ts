/** The lines of a draft as paragraphs of Word. */
import { Bookmark, Paragraph, SimpleField, TextRun, type IRunOptions } from 'docx';
import type { NaskahText } from '../../../core/naskah/naskah';
import type { StyleIds } from './style-ids';

/** What a proved mistake and a place to write in are set off by; both are told apart in black and white, too. */
const wrongFill = 'F8CBAD';
const gapFill = 'FFF2CC';

/** What XML cannot hold. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as runs, a new line for each line of it. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .replace(forbidden, '')
    .split(/\r\n?|\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

function shaded(fill: string): IRunOptions {
  return { shading: { type: 'clear', color: 'auto', fill } };
}

/** The look of a proved mistake. */
export const wrongLook: IRunOptions = { bold: true, ...shaded(wrongFill) };

/** The name of the place of a heading or a caption, for the lists in front. */
export function bookmarkName(index: number): string {
  return `naskah_${index}`;
}

/** A heading; level 1 is that of a chapter. */
export function headingParagraph(text: string, level: number, bookmark: number, styles: StyleIds): Paragraph {
  const style = styles.headings[level - 1] ?? null;
  return new Paragraph({
    ...(style === null ? {} : { style }),
    keepNext: true,
    children: [
      new Bookmark({ id: bookmarkName(bookmark), children: runs(text, style === null ? { bold: true } : {}) }),
    ],
  });
}

/** What a caption says. */
export interface Caption {
  readonly label: string;
  /** The number of the chapter. */
  readonly chapter: string;
  readonly number: number;
  readonly text: string;
  /** True where it stands above, as that of a table: what it belongs to follows on the same page. */
  readonly isAbove: boolean;
}

/** A caption such as "Tabel 3.1 Capaian Kinerja": Word counts it, and counts anew in each chapter. */
export function captionParagraph(
  { label, chapter, number, text, isAbove }: Caption,
  bookmark: number,
  styles: StyleIds,
): Paragraph {
  return new Paragraph({
    ...(styles.caption === null ? {} : { style: styles.caption }),
    keepNext: isAbove,
    children: [
      new Bookmark({
        id: bookmarkName(bookmark),
        children: [
          ...runs(`${label} ${chapter}.`),
          // LibreOffice knows no numbers that begin anew below a heading (\s 1), but it does begin anew where it is told to.
          new SimpleField(`SEQ ${label} \\* ARABIC${number === 1 ? ' \\r 1' : ''}`, String(number)),
          ...runs(` ${text}`),
        ],
      }),
    ],
  });
}

/** A line that is no heading. */
export function textParagraph({ kind, text, isWrong }: NaskahText): Paragraph {
  const looks: Readonly<Record<string, IRunOptions>> = {
    subject: { bold: true },
    gap: { italics: true, ...shaded(gapFill) },
    warning: wrongLook,
  };
  const look = isWrong ? wrongLook : (looks[kind] ?? {});
  return new Paragraph({
    keepNext: kind === 'subject',
    spacing: { before: kind === 'subject' ? 120 : 0, after: kind === 'subject' ? 0 : 120 },
    children: runs(text, look),
  });
}
