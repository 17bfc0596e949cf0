/** Makes a workbook ready for people who do not have this add-in. */
import type { PlannedConversion } from '../../core/functions-to-native/plan-conversion';
import { isResult } from '../../core/workbook/computed-value';
import { isCellError } from '../../core/workbook/workbook';
import { TEXT_FORMAT, textInput } from './cell-content';
import type { CellInput } from './cell-content';
import { putEntered } from './cell-snapshot';
import type { CellSnapshot } from './cell-snapshot';
import { changeCells, ONE_CELL } from './change-cells';
import type { CellsWritten, PlannedWrite } from './change-cells';
import type { ExcelHost, RangeObject } from './excel-api';
import { toCellValue } from './fill-rows';

/**
 * Replaces functions of this add-in by native formulas, or by the values that they give now, in two round trips. A
 * function that fills several cells leaves the values in all of them. A cell that was changed since it was planned,
 * whose value is needed and not computed yet, or whose sheet is protected or gone, is skipped and told of.
 * @param planned from `planConversion`, which also says what becomes what
 * @throws ExcelOperationFailed when a round trip fails; what was written is put back
 * @example const { written, undo } = await convertFunctions(host, planConversion(await readWorkbook(host)));
 */
export async function convertFunctions(host: ExcelHost, planned: readonly PlannedConversion[]): Promise<CellsWritten> {
  return changeCells(
    host,
    planned.map((conversion) => (conversion.native === null ? valueOf(conversion) : formulaOf(conversion))),
  );
}

function formulaOf({ place, formula, native, waits }: PlannedConversion): PlannedWrite {
  return {
    place,
    expected: formula,
    waits: () => waits,
    write(range, { format }) {
      putEntered(range, native!, format);
    },
  };
}

/** The value of a cell, or the values of all cells that its formula fills. */
function valueOf({ place, formula, waits }: PlannedConversion): PlannedWrite {
  let spilled: RangeObject | null = null;
  const isOneCell = (): boolean => spilled === null || spilled.isNullObject;
  const valuesNow = (now: CellSnapshot): CellInput[][] =>
    isOneCell() ? [[now.value]] : (spilled!.values as CellInput[][]);
  return {
    place,
    expected: formula,
    ask(range) {
      spilled = range.getSpillingToRangeOrNullObject().load('values,numberFormat,rowCount,columnCount');
    },
    waits: (now) =>
      waits ||
      !valuesNow(now)
        .flat()
        .every((value) => isResult(toCellValue(value))),
    fills: () => (isOneCell() ? ONE_CELL : { rows: spilled!.rowCount, columns: spilled!.columnCount }),
    write(_range, now, block) {
      const formats = isOneCell() ? [[now.format]] : (spilled!.numberFormat as string[][]);
      const inTextFormat = (as: string): (string | null)[][] =>
        formats.map((row) => row.map((format) => (format === TEXT_FORMAT ? as : null)));
      const hasText = formats.some((row) => row.includes(TEXT_FORMAT));
      if (hasText) block.numberFormat = inTextFormat('General');
      block.formulas = valuesNow(now).map((row) => row.map(valueInput));
      if (hasText) block.numberFormat = inTextFormat(TEXT_FORMAT);
    },
  };
}

/** An error value is written as it reads, without an apostrophe. */
function valueInput(value: CellInput): CellInput {
  return typeof value === 'string' && !isCellError(toCellValue(value)) ? textInput(value) : value;
}
