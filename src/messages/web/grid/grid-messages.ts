/** Every sentence of the grid of the web edition that is not Univer's own. */

/** The figures about several selected cells, in the order in which they are shown. */
export type FigureName = 'COUNTA' | 'SUM' | 'AVERAGE' | 'MIN' | 'MAX';

/** Names, by where Univer looks for them. */
interface GridNames {
  readonly [key: string]: string | GridNames;
}

/** The parts of the grid's surroundings that Univer gives a picture and no name. */
export type PartName =
  | 'undo'
  | 'redo'
  | 'copyFormat'
  | 'clearFormat'
  | 'larger'
  | 'smaller'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'font'
  | 'fontSize'
  | 'address'
  | 'names'
  | 'formulaBar'
  | 'newSheet'
  | 'allSheets'
  | 'gridlines'
  | 'zoomOut'
  | 'zoomIn'
  | 'zoomKnob'
  | 'zoomUsual'
  | 'fonts'
  | 'fontSizes'
  | 'textColors'
  | 'fillColors'
  | 'borders'
  | 'alignAcross'
  | 'alignDown'
  | 'wrap'
  | 'hintMore'
  | 'hintClose';

/** The parts that Univer names in English whatever the language. */
export type MisnamedPart = 'toolbar' | 'sheets' | 'sidebar' | 'closeSidebar' | 'notices' | 'closeQuestion';

/** The sentences in one language. */
export interface GridMessages {
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly parts: Readonly<Record<PartName | MisnamedPart, string>>;
  /** What Univer has not put into the language, by its own keys. */
  readonly names: GridNames;
}
