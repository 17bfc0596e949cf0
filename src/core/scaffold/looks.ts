/** How the cells of a standard sheet look, for every host alike; colours are RRGGBB. */
import type { CellRole, Tone } from './sheet-plan';

/** The look of one role. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string;
  readonly fill: string | null;
  readonly border: 'none' | 'thin' | 'dotted';
  readonly align: 'left' | 'center' | null;
  readonly wrap: boolean;
}

/** The one accent colour. */
const accentColor = '1F4E79';
/** The colour of all lines. */
export const lineColor = '7F7F7F';
/** The tab of a sheet in which something is typed: the yellow of its cells, darker so that a thin line of it is seen. */
export const entryTabColor = 'FFC000';
/** The font of all sheets: Excel, WPS and LibreOffice have it or one of the same widths. */
export const fontName = 'Calibri';
/** Below every page, in small letters: the name of the sheet, the page and how many there are, by Excel's codes. */
export const footers = { left: '&8&A', right: '&8&P / &N' } as const;
/** The size of the letters in the tables, in points. */
const fontSize = 10;

const plain: Look = {
  bold: false,
  italic: false,
  size: fontSize,
  color: '000000',
  fill: null,
  border: 'thin',
  align: null,
  wrap: true,
};

/** What is typed is light yellow with a dotted border, what is computed is plain. */
export const looks: Readonly<Record<CellRole, Look>> = {
  note: { ...plain, italic: true, size: 9, color: '595959', border: 'none', wrap: false },
  hint: { ...plain, border: 'none', align: 'left' },
  title: { ...plain, bold: true, size: 12, color: accentColor, border: 'none', align: 'left' },
  heading: { ...plain, bold: true, fill: 'D9D9D9', align: 'center' },
  columnNumber: { ...plain, italic: true, size: 8, fill: 'F2F2F2', align: 'center' },
  input: { ...plain, fill: 'FFF9E5', border: 'dotted' },
  computed: plain,
  total: { ...plain, bold: true, fill: 'F2F2F2' },
  cover: { ...plain, bold: true, size: 18, border: 'none', align: 'center' },
};

/**
 * What of an input differs on paper: no yellow, and the line of the other cells. Its white is not quite that of other
 * cells, so that it is known again in a file that was saved, whatever rows were inserted meanwhile.
 */
export const printedInput = { fill: 'FFFFFE', border: 'thin' } as const satisfies Partial<Look>;

/** The look that a text gets by itself: letters differ as well as colours, so that it can be read in black and white. */
export interface ToneLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
}

/** From good to bad. */
export const toneLooks: Readonly<Record<Tone, ToneLook>> = {
  good: { bold: false, italic: false, color: '1E5631', fill: 'E2F0D9' },
  fair: { bold: false, italic: true, color: '7F6000', fill: 'FFF2CC' },
  bad: { bold: true, italic: false, color: '9C0006', fill: 'FCE4E4' },
};
