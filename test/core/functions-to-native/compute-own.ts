/** Computes formulas with functions of ours in them. */
import type { Result } from '../../../src/apps/functions/definition';
import { FunctionError } from '../../../src/apps/functions/function-error';
import { computeFormula } from '../../../src/core/formulas/compute-formula';
import { findCalls } from '../../../src/core/formulas/find-calls';
import { ownFunctions } from '../../../src/core/formulas/own-functions';
import type { ReadCells } from '../../../src/core/functions-to-native';
import { readerOf } from '../../../src/core/functions-to-native/read-cells';
import type { CellValue, Place, Workbook } from '../../../src/core/workbook/workbook';
import { evaluate } from './evaluate';

/**
 * The value of a formula at a place; undefined for one that is not computed here.
 * @param blank what a blank cell is passed to our functions as: null, or 0 as Excel does on the desktop
 */
export function computeOwn(formula: string, place: Place, workbook: Workbook, blank: null | 0): CellValue | undefined {
  const read = readerOf(workbook, place.sheet);
  const passed: ReadCells = (reference) => read(reference)?.map((row) => row.map((value) => value ?? blank)) ?? null;
  let plain = '';
  let from = 0;
  for (const { start, end, name, args } of findCalls(formula, ownFunctions)) {
    plain += formula.slice(from, start) + resultOf(`${name}(${args.join(',')})`, passed);
    from = end;
  }
  return computeFormula(plain + formula.slice(from), place, workbook);
}

/** What a call gives, as it is written in a formula. */
function resultOf(call: string, read: ReadCells): string {
  try {
    return written(evaluate(call, read) as Result);
  } catch (error) {
    if (error instanceof FunctionError) return error.code === '#N/A' ? 'NA()' : 'VALUE("x")';
    throw error;
  }
}

function written(result: Result): string {
  if (Array.isArray(result)) return `{${result.map((row) => row.map(written).join(',')).join(';')}}`;
  return typeof result === 'number' ? String(result) : `"${result}"`;
}
