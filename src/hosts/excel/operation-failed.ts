/** A change of the workbook that Excel did not finish. */
import { excelFailure, officeCode } from './failure';
import type { ExcelFailure } from './failure';

/**
 * What a failed change left behind: nothing was changed; what had been changed was put back; or it could not be put
 * back, and `remains` names the sheets or cells that may be changed.
 */
export type LeftBehind = 'unchanged' | 'restored' | 'changed';

/** Thrown when Excel fails in the middle of a change; it says what the workbook looks like now. */
export class ExcelOperationFailed extends Error {
  override readonly name = 'ExcelOperationFailed';
  /** Why Excel failed. */
  readonly failure: ExcelFailure;
  /** The code of the error of Excel, so that this error is understood wherever that one is. */
  readonly code: string | null;

  /**
   * @param cause the error of Excel
   * @param remains sheets by their names, or cells such as `3.2!F3`
   * @param undo tries again to put back what remains; null when nothing does
   */
  constructor(
    override readonly cause: unknown,
    readonly left: LeftBehind,
    readonly remains: readonly string[] = [],
    readonly undo: (() => Promise<void>) | null = null,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.failure = excelFailure(cause);
    this.code = officeCode(cause);
  }
}

/**
 * Puts back what a failed change may have changed, and gives the error that tells how that went.
 * @param putBack may fail as well, when Excel is lost
 */
export async function restoreAfter(
  cause: unknown,
  remains: readonly string[],
  putBack: () => Promise<void>,
): Promise<ExcelOperationFailed> {
  try {
    await putBack();
    return new ExcelOperationFailed(cause, 'restored');
  } catch {
    return new ExcelOperationFailed(cause, 'changed', remains, putBack);
  }
}
