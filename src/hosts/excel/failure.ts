/** What an error of Excel means for the person at the screen. */

/** Kinds of failure that call for different advice. */
export type ExcelFailure = 'cellEditing' | 'tooLarge' | 'protected' | 'lost' | 'unknown';

/** The codes of Office.js and Excel (learn.microsoft.com: Excel.ErrorCodes, OfficeExtension.ErrorCodes). */
const BY_CODE: Readonly<Record<string, ExcelFailure>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  HostIsBusy: 'cellEditing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  PayloadTooLarge: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  AccessDenied: 'protected',
  RequestAborted: 'lost',
  ServiceNotAvailable: 'lost',
  ConnectionFailure: 'lost',
  ActivityLimitReached: 'lost',
  InactiveWorkbook: 'lost',
  Timeout: 'lost',
  InvalidOrTimedOutSession: 'lost',
};

/** The code of an error that `sync` threw; null when it is another error. */
export function officeCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/**
 * Whether an error would come back whatever is asked for: a cell is being typed, or Excel cannot be reached.
 * @example concernsAll(error) // true for InvalidOperationInCellEditMode
 */
export function concernsAll(error: unknown): boolean {
  const failure = excelFailure(error);
  return failure === 'cellEditing' || failure === 'lost';
}

/**
 * The kind of a failure, by the code of the error that `sync` threw.
 * @example excelFailure(error) // 'cellEditing'
 */
export function excelFailure(error: unknown): ExcelFailure {
  return BY_CODE[officeCode(error) ?? ''] ?? 'unknown';
}
