/** What went wrong in Excel and what became of the workbook, for a sentence. */
import { officeCode } from './failure';
import { ExcelOperationFailed } from './operation-failed';
import type { LeftBehind } from './operation-failed';

/** What happened, told apart wherever another sentence helps. */
export type OfficeErrorId =
  | 'busy'
  | 'read-only'
  | 'too-large'
  | 'lost'
  | 'item-gone'
  | 'name-taken'
  | 'merged'
  | 'filtered'
  | 'not-offered'
  | 'refused'
  | 'unknown';

/** The codes of Office.js and Excel (learn.microsoft.com: Excel.ErrorCodes, OfficeExtension.ErrorCodes). */
const BY_CODE: Readonly<Record<string, OfficeErrorId>> = {
  InvalidOperationInCellEditMode: 'busy',
  HostIsBusy: 'busy',
  AccessDenied: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadTooLarge: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  FormulaLengthExceedsLimit: 'refused',
  RequestAborted: 'lost',
  ServiceNotAvailable: 'lost',
  ConnectionFailure: 'lost',
  ActivityLimitReached: 'lost',
  Timeout: 'lost',
  InvalidOrTimedOutSession: 'lost',
  InactiveWorkbook: 'lost',
  ItemNotFound: 'item-gone',
  InvalidReference: 'item-gone',
  ItemAlreadyExists: 'name-taken',
  MergedRangeConflict: 'merged',
  PivotTableRangeConflict: 'merged',
  InsertDeleteConflict: 'merged',
  FilteredRangeConflict: 'filtered',
  ApiNotFound: 'not-offered',
  NotImplemented: 'not-offered',
  UnsupportedOperation: 'not-offered',
  UnsupportedFeature: 'not-offered',
  UnsupportedSheet: 'not-offered',
  InvalidOperation: 'refused',
  InvalidArgument: 'refused',
};

/** An error of Excel as plain data. */
export interface OfficeError {
  readonly id: OfficeErrorId;
  /** What became of the workbook; reading changes nothing. */
  readonly left: LeftBehind;
  /** Sheets or cells that may be changed. */
  readonly remains: readonly string[];
}

/**
 * What an error of any operation in this folder means.
 * @example readOfficeError(error) // { id: 'lost', left: 'changed', remains: ['3.2 Capaian'] }
 */
export function readOfficeError(error: unknown): OfficeError {
  const id = BY_CODE[officeCode(error) ?? ''] ?? 'unknown';
  if (error instanceof ExcelOperationFailed) return { id, left: error.left, remains: error.remains };
  return { id, left: 'unchanged', remains: [] };
}
