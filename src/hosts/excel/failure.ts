/** What an error of Excel means for the person at the screen. */

/** Kinds of failure that call for different advice. */
export type ExcelFailure = 'cellEditing' | 'tooLarge' | 'protected' | 'lost' | 'unknown';

const BY_CODE: Readonly<Record<string, ExcelFailure>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  AccessDenied: 'protected',
  RequestAborted: 'lost',
  ServiceNotAvailable: 'lost',
  ConnectionFailure: 'lost',
  Timeout: 'lost',
  InvalidOrTimedOutSession: 'lost',
};

/**
 * The kind of a failure, by the code of the error that `sync` threw.
 * @example excelFailure(error) // 'cellEditing'
 */
export function excelFailure(error: unknown): ExcelFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return (typeof code === 'string' ? BY_CODE[code] : undefined) ?? 'unknown';
}
