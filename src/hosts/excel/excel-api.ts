/**
 * The part of Office.js that this project uses, cut out of `@types/office-js`.
 *
 * Property types are picked from the real classes, so a property that does not exist does not compile; `Excel.run` is
 * handed over as a `RunExcel` where the add-in starts, so a method that does not exist does not compile there either.
 * Every host (Excel itself, the web edition, the one in memory for tests) offers exactly this.
 */

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
> {
  load(propertyNames: string): RangeObject;
  select(): void;
  getMergedAreasOrNullObject(): RangeAreasObject;
  getRowProperties(options: { rowHidden: boolean }): ResultObject<Pick<Excel.RowProperties, 'rowHidden'>[]>;
  getColumnProperties(options: { columnHidden: boolean }): ResultObject<Pick<Excel.ColumnProperties, 'columnHidden'>[]>;
}

/** What a method promises to have after the next synchronization. */
export type ResultObject<T> = Pick<OfficeExtension.ClientResult<T>, 'value'>;

/** Several rectangles on one sheet; `address` lists them with commas. */
export interface RangeAreasObject extends Pick<Excel.RangeAreas, 'isNullObject' | 'address'> {
  load(propertyNames: string): RangeAreasObject;
}

/** One sheet. */
export interface WorksheetObject extends Pick<Excel.Worksheet, 'isNullObject' | 'name' | 'visibility'> {
  load(propertyNames: string): WorksheetObject;
  activate(): void;
  getRange(address: string): RangeObject;
  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): RangeObject;
  getUsedRangeOrNullObject(valuesOnly: boolean): RangeObject;
}

/** The sheets of the workbook. */
export interface WorksheetsObject {
  readonly items: WorksheetObject[];
  load(propertyNames: string): WorksheetsObject;
  add(name: string): WorksheetObject;
  getItem(name: string): WorksheetObject;
  getItemOrNullObject(name: string): WorksheetObject;
}

/** One conversation with the workbook: calls queue up until `sync`. */
export interface ContextObject {
  readonly workbook: { readonly worksheets: WorksheetsObject };
  sync(): Promise<unknown>;
}

/** Opens a conversation, runs the batch in it, synchronizes what is left, and gives what the batch gave. */
export type RunExcel = <T>(batch: (context: ContextObject) => Promise<T>) => Promise<T>;

/** A way to Excel: its conversations, and which API sets it knows beyond ExcelApi 1.12. */
export interface ExcelHost {
  readonly run: RunExcel;
  /** Whether a requirement set such as `1.13` of ExcelApi is there. */
  supports(version: string): boolean;
}
