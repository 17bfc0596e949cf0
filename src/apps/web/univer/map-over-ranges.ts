/** Calls a function as Excel does: a range given for a single value is taken cell by cell. */
import type {
  Argument,
  CallOptions,
  CellInput,
  FunctionDefinition,
  RangeInput,
  Result,
} from '../../functions/definition';
import { FunctionError } from '../../functions/function-error';

/** What stands in a cell after a call. */
export type CellResult = number | string | FunctionError;

/**
 * Calls a function; where a parameter takes a single value and was given a range, the function is called for each of
 * its cells and the results have the shape of the range. Ranges of other sizes are repeated when they are one row or
 * column, and #N/A beyond their end.
 * @throws FunctionError when a call that was not repeated fails
 */
export function mapOverRanges(
  definition: FunctionDefinition,
  args: readonly Argument[],
  options: CallOptions,
): Result | CellResult[][] {
  const ranges = args.map((argument, index) =>
    definition.parameters[index]?.range === false && isRange(argument) && !isOneCell(argument) ? argument : null,
  );
  const rows = Math.max(0, ...ranges.map((range) => range?.length ?? 0));
  const columns = Math.max(0, ...ranges.map((range) => range?.[0]?.length ?? 0));
  if (rows === 0 || columns === 0) return definition.call(args, options);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const single = args.map((argument, index) => {
        const range = ranges[index] ?? null;
        return range === null ? argument : pick(range, row, column);
      });
      return callForCell(definition, single);
    }),
  );
}

/** The addresses stand for whole ranges, so a single call of many does without them. */
function callForCell(definition: FunctionDefinition, args: readonly Argument[]): CellResult {
  try {
    const result = definition.call(args);
    return Array.isArray(result) ? (result[0]?.[0] ?? '') : result;
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

function pick(range: RangeInput, row: number, column: number): CellInput {
  const cells = range[range.length === 1 ? 0 : row];
  if (cells === undefined) return { error: '#N/A' };
  const at = cells.length === 1 ? 0 : column;
  return at < cells.length ? cells[at] : { error: '#N/A' };
}

function isRange(argument: Argument): argument is RangeInput {
  return Array.isArray(argument);
}

function isOneCell(range: RangeInput): boolean {
  return range.length === 1 && range[0]?.length === 1;
}
