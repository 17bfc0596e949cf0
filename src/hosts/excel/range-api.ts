/** What this project uses of Excel's ranges, cut out of `@types/office-js` (see excel-api.ts). */

/** What a method promises to have after the next synchronization. */
export type ResultObject<T> = Pick<OfficeExtension.ClientResult<T>, 'value'>;

/** How cells look; a width or height is in points. */
export interface RangeFormatObject extends Pick<
  Excel.RangeFormat,
  'wrapText' | 'horizontalAlignment' | 'verticalAlignment' | 'columnWidth' | 'rowHeight'
> {
  readonly font: Pick<Excel.RangeFont, 'bold' | 'italic' | 'size' | 'color' | 'name'>;
  readonly fill: Pick<Excel.RangeFill, 'color'>;
  readonly borders: { getItem(side: BorderSide): Pick<Excel.RangeBorder, 'style' | 'color'> };
  /** Makes rows as high as the wrapped texts of their cells need; merged cells do not count. */
  autofitRows(): void;
}

/** What is asked of each row of a range, and what is told. */
export type RowOptions = { readonly rowHidden: true; readonly format?: { readonly rowHeight: true } };
export type RowTold = Pick<Excel.RowProperties, 'rowHidden'> & {
  /** In points. */
  readonly format?: { readonly rowHeight?: number };
};

/** The lines around and between cells. */
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** How cells look while a condition holds. */
interface ConditionalLookObject {
  readonly font: Pick<Excel.ConditionalRangeFont, 'bold' | 'italic' | 'color' | 'underline'>;
  readonly fill: Pick<Excel.ConditionalRangeFill, 'color'>;
}

/** A condition on cells, and how they look while it holds; only what belongs to its type can be used. */
export interface ConditionalFormatObject extends Pick<Excel.ConditionalFormat, 'type'> {
  readonly cellValue: { rule: Excel.ConditionalCellValueRule; readonly format: ConditionalLookObject };
  readonly custom: {
    readonly rule: Pick<Excel.ConditionalFormatRule, 'formula'> & { load(propertyNames: string): unknown };
    readonly format: ConditionalLookObject & Pick<Excel.ConditionalRangeFormat, 'numberFormat'>;
  };
  delete(): void;
}

/** All conditions that some cell of a range has. */
export interface ConditionalFormatsObject {
  readonly items: ConditionalFormatObject[];
  add(type: 'CellValue' | 'Custom'): ConditionalFormatObject;
  load(propertyNames: string): ConditionalFormatsObject;
}

/** Asks for the colour of each cell of a range. */
export interface FillOptions {
  readonly format: { readonly fill: { readonly color: boolean } };
}

/** The colour of a cell, `#RRGGBB`. */
export interface CellFill {
  readonly format?: { readonly fill?: Pick<Excel.CellPropertiesFill, 'color'> };
}

/** A rectangle of cells. */
export interface RangeObject extends Pick<
  Excel.Range,
  | 'isNullObject'
  | 'address'
  | 'rowIndex'
  | 'columnIndex'
  | 'rowCount'
  | 'columnCount'
  | 'rowHidden'
  | 'columnHidden'
  | 'values'
  | 'valueTypes'
  | 'formulas'
  | 'numberFormat'
  | 'hyperlink'
> {
  readonly format: RangeFormatObject;
  readonly dataValidation: Pick<Excel.DataValidation, 'rule' | 'errorAlert'>;
  readonly conditionalFormats: ConditionalFormatsObject;
  load(propertyNames: string): RangeObject;
  select(): void;
  merge(across: boolean): void;
  getUsedRangeOrNullObject(valuesOnly: boolean): RangeObject;
  getMergedAreasOrNullObject(): RangeAreasObject;
  getSpillingToRangeOrNullObject(): RangeObject;
  getRowProperties(options: RowOptions): ResultObject<RowTold[]>;
  getCellProperties(options: FillOptions): ResultObject<CellFill[][]>;
  getColumnProperties(options: { columnHidden: boolean }): ResultObject<Pick<Excel.ColumnProperties, 'columnHidden'>[]>;
}

/** Several rectangles on one sheet; `address` lists them with commas. */
export interface RangeAreasObject extends Pick<Excel.RangeAreas, 'isNullObject' | 'address'> {
  readonly format: RangeFormatObject;
  load(propertyNames: string): RangeAreasObject;
}
