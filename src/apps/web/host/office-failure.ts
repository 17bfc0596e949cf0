/** The errors that Excel reports, by the codes that Office.js knows them by. */

/** The codes that the strict host reports; `debugInfo` and the like are not offered because nothing may depend on them. */
export type OfficeFailureCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidOrTimedOutSession'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'PropertyNotLoaded'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'ValueNotLoaded';

/** An error as Office.js throws it. */
export class OfficeFailure extends Error implements Pick<OfficeExtension.Error, 'name' | 'message' | 'code'> {
  override readonly name = 'RichApi.Error';
  constructor(
    readonly code: OfficeFailureCode,
    message: string,
  ) {
    super(message);
  }
}
