/** Writes how a sheet is printed. What is printed of it, and which rows repeat, are names of the workbook. */
import { LAST_ROW } from '../../core/workbook/address';
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
  /** The columns, from 0, with which a page begins. */
  readonly columnBreaks?: readonly number[];
  readonly centersHorizontally?: boolean;
  readonly centersVertically?: boolean;
  /** In inches. */
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Lines above and below, with Excel's codes such as `&P` for the page. */
  readonly header?: string;
  readonly footer?: string;
}

/** A4, as printers number it. */
export const A4 = 9;
/** The margins of the standard sheets. */
export const standardMargins = { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };
/** The sheet's name and the pages, in small letters. */
export const standardFooter = '&L&8&A&R&8&P / &N';

/** The element that says whether a sheet is fitted to pages; it stands first in the part of the sheet. */
export function fitXml(page: SavedPage | null): string {
  return page?.fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
}

/** The elements of the page, which stand last in the part of the sheet. */
export function pageXml(page: SavedPage | null): string {
  if (page === null) return '';
  const { orientation, paper, fit, scale, columnBreaks = [], margins, header, footer } = page;
  const centered =
    (page.centersHorizontally === true ? ' horizontalCentered="1"' : '') +
    (page.centersVertically === true ? ' verticalCentered="1"' : '');
  const sides = Object.entries(margins ?? {}).map(([side, inches]) => ` ${side}="${inches}"`);
  const setup =
    (paper === undefined ? '' : ` paperSize="${paper}"`) +
    (scale === undefined ? '' : ` scale="${scale}"`) +
    (fit === null ? '' : ` fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"`) +
    (orientation === undefined ? '' : ` orientation="${orientation}"`);
  const breaks = columnBreaks.map((column) => `<brk id="${column}" max="${LAST_ROW}" man="1"/>`);
  const lines =
    (header === undefined ? '' : `<oddHeader>${escapeXml(header)}</oddHeader>`) +
    (footer === undefined ? '' : `<oddFooter>${escapeXml(footer)}</oddFooter>`);
  return (
    (centered === '' ? '' : `<printOptions${centered}/>`) +
    (margins === undefined ? '' : `<pageMargins${sides.join('')}/>`) +
    (setup === '' ? '' : `<pageSetup${setup}/>`) +
    (lines === '' ? '' : `<headerFooter>${lines}</headerFooter>`) +
    (breaks.length === 0
      ? ''
      : `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</colBreaks>`)
  );
}
