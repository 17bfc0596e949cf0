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
}

/** The lines around and between cells. */
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** A condition on the value of a cell, and how the cell looks while it holds. */
export interface ConditionalFormatObject {
  readonly cellValue: {
    rule: Excel.ConditionalCellValueRule;
    readonly format: {
      readonly font: Pick<Excel.ConditionalRangeFont, 'bold' | 'italic' | 'color'>;
      readonly fill: Pick<Excel.ConditionalRangeFill, 'color'>;
    };
  };
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
  | 'formulas'
  | 'numberFormat'
  | 'hyperlink'
> {
  readonly format: RangeFormatObject;
  readonly dataValidation: Pick<Excel.DataValidation, 'rule' | 'errorAlert'>;
  readonly conditionalFormats: { add(type: 'CellValue'): ConditionalFormatObject };
  load(propertyNames: string): RangeObject;
  select(): void;
  merge(across: boolean): void;
  getUsedRangeOrNullObject(valuesOnly: boolean): RangeObject;
  getMergedAreasOrNullObject(): RangeAreasObject;
  getSpillingToRangeOrNullObject(): RangeObject;
  getRowProperties(options: { rowHidden: boolean }): ResultObject<Pick<Excel.RowProperties, 'rowHidden'>[]>;
  getCellProperties(options: FillOptions): ResultObject<CellFill[][]>;
  getColumnProperties(options: { columnHidden: boolean }): ResultObject<Pick<Excel.ColumnProperties, 'columnHidden'>[]>;
}

/** Several rectangles on one sheet; `address` lists them with commas. */
export interface RangeAreasObject extends Pick<Excel.RangeAreas, 'isNullObject' | 'address'> {
  readonly format: RangeFormatObject;
  load(propertyNames: string): RangeAreasObject;
}
