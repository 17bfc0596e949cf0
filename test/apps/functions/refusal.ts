import { FunctionError } from '../../../src/apps/functions/function-error';

/** What a call ends with when it is refused: the error value and the sentence. */
export function refusal(call: () => unknown): [string, string] {
  try {
    const result = call();
    throw new Error(`not refused but ${JSON.stringify(result)}`);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return [error.code, error.message];
  }
}
