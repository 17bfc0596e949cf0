/** Writes how a sheet is printed. What is printed of it, and which rows repeat, are names of the workbook. */
import { footers } from '../../core/scaffold/looks';
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Attributes } from './package-parts';
import { escapeXml } from './write-xml';

/** A sheet on paper; what is absent is as the printer has it. */
export interface SavedPage {
  readonly orientation?: 'portrait' | 'landscape';
  /** The number by which printers know the paper (ECMA-376 part 1, 18.3.1.63): A4 is 9. */
  readonly paper?: number;
  /** How many pages it is wide and high, 0 for as many as it takes; null when it is not fitted to pages. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** In percent of the usual size. */
  readonly scale?: number;
  /** The columns and rows, from 0, with which a page begins. */
  readonly columnBreaks?: readonly number[];
  readonly rowBreaks?: readonly number[];
  /** What else the printer is told, as files write it: the order of the pages, the number of the first one, … */
  readonly setup?: Attributes;
  /** Whether lines and headings of the grid are printed, as files write it. */
  readonly options?: Attributes;
  readonly centersHorizontally?: boolean;
  readonly centersVertically?: boolean;
  /** In inches. */
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Lines above and below, with Excel's codes such as `&P` for the page. */
  readonly header?: string;
  readonly footer?: string;
  /** The same for the first page and for even ones, where they differ. */
  readonly others?: Readonly<Partial<Record<OtherLine, string>>>;
  /** Whether the first page and even ones have lines of their own, as files write it. */
  readonly differs?: Attributes;
}

/** Lines of the first page and of even ones, in the order of files. */
export const otherLines = ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;
export type OtherLine = (typeof otherLines)[number];

/** A4, as printers number it. */
export const A4 = 9;
/** The margins of the standard sheets. */
export const standardMargins = { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };
/** The lines below every page of the standard sheets, as files write them. */
export const standardFooter = footerText(footers);

/** The parts of a line below a page as one text (ECMA-376 part 1, 18.3.1.39). */
export function footerText({ left = '', right = '' }: { readonly left?: string; readonly right?: string }): string {
  return (left === '' ? '' : `&L${left}`) + (right === '' ? '' : `&R${right}`);
}

/** The element that says whether a sheet is fitted to pages; it stands in the properties of the sheet. */
export function fitXml(page: SavedPage | null): string {
  return page?.fit ? '<pageSetUpPr fitToPage="1"/>' : '';
}

/** Attributes as they stand in an element. */
export function attributesXml(given: Attributes = {}): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** Breaks between pages; each names the line that follows it, and how far it reaches. */
function breaksXml(name: string, lines: readonly number[], max: number): string {
  if (lines.length === 0) return '';
  const list = lines.map((line) => `<brk id="${line}" max="${max}" man="1"/>`).join('');
  return `<${name} count="${lines.length}" manualBreakCount="${lines.length}">${list}</${name}>`;
}

/** The elements of the page, which stand last in the part of the sheet. */
export function pageXml(page: SavedPage | null): string {
  if (page === null) return '';
  const { orientation, paper, fit, scale, columnBreaks = [], rowBreaks = [], margins, header, footer, others } = page;
  const centered =
    (page.centersHorizontally === true ? ' horizontalCentered="1"' : '') +
    (page.centersVertically === true ? ' verticalCentered="1"' : '') +
    attributesXml(page.options);
  const sides = Object.entries(margins ?? {}).map(([side, inches]) => ` ${side}="${inches}"`);
  const setup =
    (paper === undefined ? '' : ` paperSize="${paper}"`) +
    (scale === undefined ? '' : ` scale="${scale}"`) +
    (fit === null ? '' : ` fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"`) +
    (orientation === undefined ? '' : ` orientation="${orientation}"`) +
    attributesXml(page.setup);
  const line = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  const lines =
    line('oddHeader', header) +
    line('oddFooter', footer) +
    otherLines.map((name) => line(name, others?.[name])).join('');
  return (
    (centered === '' ? '' : `<printOptions${centered}/>`) +
    (margins === undefined ? '' : `<pageMargins${sides.join('')}/>`) +
    (setup === '' ? '' : `<pageSetup${setup}/>`) +
    (lines === '' ? '' : `<headerFooter${attributesXml(page.differs)}>${lines}</headerFooter>`) +
    breaksXml('rowBreaks', rowBreaks, LAST_COLUMN) +
    breaksXml('colBreaks', columnBreaks, LAST_ROW)
  );
}
