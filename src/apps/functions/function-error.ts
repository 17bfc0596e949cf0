/** The error values a function can give. */
export type ErrorCode = '#VALUE!' | '#NUM!' | '#N/A' | '#DIV/0!' | '#REF!' | '#NAME?' | '#NULL!';

/** What a function throws for wrong input: the error value of the cell and a sentence for the person. */
export class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionError';
  }
}
