/**
 * The part of Office.js that this project uses, cut out of `@types/office-js`.
 *
 * Property types are picked from the real classes, so a property that does not exist does not compile; `Excel.run` is
 * handed over as a `RunExcel` where the add-in starts, so a method that does not exist does not compile there either.
 * Every host (Excel itself, the web edition, the one in memory for tests) offers exactly this.
 */
import type { ChartsObject } from './chart-api';
import type { RangeAreasObject, RangeObject } from './range-api';

export type { CellFill, FillOptions, RangeAreasObject, RangeObject, ResultObject } from './range-api';

/** A named value that is kept with a sheet or with the workbook. */
export interface KeptValueObject<Value = unknown> {
  readonly isNullObject: boolean;
  readonly value: Value;
  load(propertyNames: string): KeptValueObject<Value>;
  delete(): void;
}

/** How a sheet is printed. */
export interface PageLayoutObject extends Pick<
  Excel.PageLayout,
  'orientation' | 'paperSize' | 'zoom' | 'centerHorizontally'
> {
  /** ExcelApi 1.9, as all of it. */
  readonly headersFooters: {
    readonly defaultForAllPages: Pick<Excel.HeaderFooter, 'leftFooter' | 'rightFooter'>;
  };
  setPrintArea(address: string): void;
  setPrintTitleRows(rows: string): void;
  setPrintTitleColumns(columns: string): void;
}

/** Whether a sheet or the workbook is protected. */
export interface ProtectionObject {
  readonly protected: boolean;
  load(propertyNames: string): ProtectionObject;
}

/** One sheet. */
export interface WorksheetObject extends Pick<
  Excel.Worksheet,
  'isNullObject' | 'name' | 'visibility' | 'position' | 'showGridlines' | 'tabColor'
> {
  readonly protection: ProtectionObject;
  readonly charts: ChartsObject;
  readonly freezePanes: { freezeRows(count: number): void };
  readonly pageLayout: PageLayoutObject;
  readonly verticalPageBreaks: { add(range: string): unknown };
  readonly horizontalPageBreaks: { add(range: string): unknown };
  readonly customProperties: {
    add(key: string, value: string): unknown;
    getItemOrNullObject(key: string): KeptValueObject<string>;
  };
  load(propertyNames: string): WorksheetObject;
  activate(): void;
  delete(): void;
  /** Without an address, the whole sheet. */
  getRange(address?: string): RangeObject;
  getRanges(address: string): RangeAreasObject;
  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): RangeObject;
  getUsedRangeOrNullObject(valuesOnly: boolean): RangeObject;
}

/** A handler that listens; it is taken off in its own conversation. */
export interface ListenerObject {
  readonly context: { sync(): Promise<unknown> };
  remove(): void;
}

/** What is told of a change: on which sheet (by its id), and where. */
export type SheetChange = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address'>;

/** What is told of a calculation: the id of a sheet with formulas that were computed. */
export type SheetCalculation = Pick<Excel.WorksheetCalculatedEventArgs, 'worksheetId'>;

/** An event of sheets as wholes: what it tells beside that it happened is not used. */
interface SheetsEvent {
  add(handler: () => Promise<unknown>): ListenerObject;
}

/** The sheets of the workbook. */
export interface WorksheetsObject {
  readonly items: WorksheetObject[];
  readonly onChanged: { add(handler: (change: SheetChange) => Promise<unknown>): ListenerObject };
  readonly onCalculated: { add(handler: (calculation: SheetCalculation) => Promise<unknown>): ListenerObject };
  readonly onAdded: SheetsEvent;
  readonly onDeleted: SheetsEvent;
  /** ExcelApi 1.17, as `onMoved` and `onVisibilityChanged`. */
  readonly onNameChanged: SheetsEvent;
  readonly onMoved: SheetsEvent;
  readonly onVisibilityChanged: SheetsEvent;
  load(propertyNames: string): WorksheetsObject;
  add(name: string): WorksheetObject;
  getItem(name: string): WorksheetObject;
  getItemOrNullObject(name: string): WorksheetObject;
}

/** The workbook that is open. */
export interface WorkbookObject {
  /** Fails with `InvalidSelection` when several rectangles, or no cells, are selected. */
  getSelectedRange(): RangeObject;
  /** Tells that other cells are selected, also by another sheet in front; it does not say which. */
  readonly onSelectionChanged: { add(handler: () => Promise<unknown>): ListenerObject };
  readonly worksheets: WorksheetsObject;
  readonly protection: ProtectionObject;
  readonly settings: {
    add(key: string, value: string): unknown;
    getItemOrNullObject(key: string): KeptValueObject;
  };
}

/** Excel itself. */
export interface ApplicationObject extends Pick<Excel.Application, 'calculationMode'> {
  load(propertyNames: string): Pick<Excel.Application, 'calculationMode'>;
  suspendApiCalculationUntilNextSync(): void;
  suspendScreenUpdatingUntilNextSync(): void;
}

/** One conversation with the workbook: calls queue up until `sync`. */
export interface ContextObject {
  readonly workbook: WorkbookObject;
  readonly application: ApplicationObject;
  sync(): Promise<unknown>;
}

/** How a long round trip tells how far it is, and is stopped. Excel answers as a whole and takes no notice of it. */
export interface Watching {
  /** Called between the pieces of a round trip with how much of it is done, 0 to 1. */
  readonly onShare?: (share: number) => void;
  /** A round trip that is stopped changes nothing, and fails with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Opens a conversation, runs the batch in it, synchronizes what is left, and gives what the batch gave. */
export type RunExcel = <T>(batch: (context: ContextObject) => Promise<T>, watching?: Watching) => Promise<T>;

/** A way to Excel: its conversations, and which API sets it knows beyond ExcelApi 1.12. */
export interface ExcelHost {
  readonly run: RunExcel;
  /** Whether a requirement set such as `1.13` of ExcelApi is there. */
  supports(version: string): boolean;
}
