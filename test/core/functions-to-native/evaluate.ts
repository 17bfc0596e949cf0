/** Computes the formulas of the test cases with our own functions. */
import { functions } from '../../../src/apps/functions/registry';
import { FunctionError } from '../../../src/apps/functions/function-error';
import type { Argument, Result } from '../../../src/apps/functions/definition';
import { isReference, numberOf } from './notation';
import { findCalls } from '../../../src/core/formulas/find-calls';
import type { ReadCells } from '../../../src/core/functions-to-native';

type Value = Argument | Result;
const names = [...functions.map(({ id }) => id), 'SUM', 'ROUND', 'IFERROR'];

/** The value of a formula without its equals sign: a call, a reference, a text, a number, or a product. */
export function evaluate(written: string, read: ReadCells): Value {
  const [call] = findCalls(written, names);
  if (call !== undefined) return callOf(call.name, call.args, read);
  if (isReference(written)) return read(written);
  if (written.startsWith('"')) return written.slice(1, -1);
  const factors = written.split('*');
  if (factors.length > 1) return factors.reduce((product, factor) => product * single(evaluate(factor, read)), 1);
  return numberOf(written);
}

function callOf(name: string, args: readonly string[], read: ReadCells): Value {
  if (name === 'IFERROR') {
    try {
      return evaluate(args[0] ?? '', read);
    } catch {
      return evaluate(args[1] ?? '', read);
    }
  }
  const values = args.map((argument) => evaluate(argument, read));
  if (name === 'SUM') return values.reduce<number>((sum, value) => sum + single(value), 0);
  if (name === 'ROUND') return Number(single(values[0]).toFixed(single(values[1])));
  return functions.find(({ id }) => id === name)?.call(values as Argument[]) ?? null;
}

/** The value, or the error value that the function ends with. */
export function valueOrError(formula: string, read: ReadCells): Value | { error: string } {
  try {
    return evaluate(formula.slice(1), read);
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}

function single(value: Value): number {
  return Number(Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value);
}
