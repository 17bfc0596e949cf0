/** The functions that a cell can type, as Univer knows functions. */
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { Nullable } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import { formatArea } from '../../../core/workbook/address';
import type { Argument, CellInput, FunctionDefinition, Result } from '../../functions/definition';
import { FunctionError } from '../../functions/function-error';
import { functions } from '../../functions/registry';
import type { CellResult } from './map-over-ranges';
import { mapOverRanges } from './map-over-ranges';

/** A function's class and the name that it is typed by. */
export type FunctionClass = [new (name: string) => BaseFunction, string];

/** As many arguments as Excel takes. */
const mostArguments = 255;

/** Where a function failed, and the sentence that says why. */
export type FunctionFailed = (sheetId: string, row: number, column: number, sentence: string | null) => void;

/**
 * A class for each function. They are classes because Univer's simple way of registering passes blank cells as 0, and
 * nothing may ever be thrown out of one: that would stop Univer's calculation for good.
 * @param onResult told after each call what went wrong in a cell, or null when nothing did
 */
export function functionClasses(onResult: FunctionFailed): FunctionClass[] {
  return functions.map((definition) => [classOf(definition, onResult), definition.id]);
}

function classOf(definition: FunctionDefinition, onResult: FunctionFailed): FunctionClass[0] {
  return class extends BaseFunction {
    // Univer ends a call with too few or too many arguments without a word; the function says what is wrong.
    override minParams = 0;
    override maxParams = mostArguments;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const tell = (sentence: string | null): void => {
        onResult(this.subUnitId ?? '', this.row, this.column, sentence);
      };
      try {
        const result = mapOverRanges(definition, variants.map(toArgument), { addresses: variants.map(addressOf) });
        tell(null);
        return toUniver(result);
      } catch (error) {
        tell(error instanceof FunctionError ? error.message : null);
        return toError(error);
      }
    }
  };
}

function toArgument(variant: BaseValueObject): Argument {
  if (!variant.isArray()) return toInput(variant);
  return variant.getArrayValue().map((row) => row.map(toInput));
}

function toInput(value: Nullable<BaseValueObject>): CellInput {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

/** Only what came from cells has an address. */
function addressOf(variant: BaseValueObject): string | null {
  if (!(variant instanceof ArrayValueObject)) return null;
  const top = variant.getCurrentRow();
  const left = variant.getCurrentColumn();
  if (top < 0 || left < 0 || variant.getSheetId() === '') return null;
  return formatArea({
    top,
    left,
    bottom: top + variant.getRowCount() - 1,
    right: left + variant.getColumnCount() - 1,
  });
}

function toUniver(result: Result | CellResult[][]): BaseValueObject {
  if (!Array.isArray(result)) return toUniverCell(result);
  const rows = result as CellResult[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toUniverCell)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toUniverCell(result: CellResult): BaseValueObject {
  if (typeof result === 'number') return NumberValueObject.create(result);
  if (typeof result === 'string') return StringValueObject.create(result);
  return toError(result);
}

function toError(error: unknown): ErrorValueObject {
  const code = error instanceof FunctionError ? error.code : '#VALUE!';
  const type = Object.values(ErrorType).find((candidate) => candidate === code) ?? ErrorType.VALUE;
  return ErrorValueObject.create(type, error instanceof Error ? error.message : '');
}
