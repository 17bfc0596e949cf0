/** How the cells and sheets of a grid look; colours are `#RRGGBB`. */

/** A line around or between cells; null for none. */
export interface CellLine {
  readonly style: 'thin' | 'dotted';
  readonly color: string;
}

/** The look of cells; what is absent is left as it is. */
export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fontName?: string;
  fill?: string;
  /** All lines around and between the cells. */
  line?: CellLine;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
}

/** How cells look while they hold a text. */
export interface TextRule {
  text: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
}

/** How cells look while a formula is true. */
export interface FormulaRule {
  formula: string;
  underline?: 'single' | 'double';
  fill?: string;
  numberFormat?: string;
}

/** A sheet on paper. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paperSize: string;
  /** How many pages it is fitted to; 0 when it is not. */
  readonly pagesWide: number;
  /** In percent of the usual size. */
  readonly scale: number;
  readonly centered: boolean;
  /** Such as `A2:H20`. */
  readonly printArea: string;
  /** Such as `$3:$4`. */
  readonly repeatedRows: string;
  /** Such as `$A:$B`. */
  readonly repeatedColumns: string;
  /** Below every page, on the left and on the right, with Excel's codes such as `&P` for the page. */
  readonly leftFooter: string;
  readonly rightFooter: string;
}
