/** Makes a workbook ready for people who do not have this add-in. */
import type { PlannedConversion } from '../../core/functions-to-native/plan-conversion';
import { isResult } from '../../core/workbook/computed-value';
import { isCellError } from '../../core/workbook/workbook';
import { textInput } from './cell-content';
import type { CellInput } from './cell-content';
import type { CellSnapshot } from './cell-snapshot';
import { changeCells } from './change-cells';
import type { CellsWritten, PlannedWrite } from './change-cells';
import type { ExcelHost, RangeObject, WorksheetObject } from './excel-api';
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
    write(range) {
      range.formulas = [[native]];
    },
  };
}

/** The value of a cell, or the values of all cells that its formula fills. */
function valueOf({ place, formula, waits }: PlannedConversion): PlannedWrite {
  let spilled: RangeObject | null = null;
  const valuesNow = (now: CellSnapshot): CellInput[][] =>
    spilled === null || spilled.isNullObject ? [[now.value]] : (spilled.values as CellInput[][]);
  let size = { rows: 1, columns: 1 };
  const block = (worksheet: WorksheetObject): RangeObject =>
    worksheet.getRangeByIndexes(place.row, place.column, size.rows, size.columns);
  return {
    place,
    expected: formula,
    ask(range) {
      spilled = range.getSpillingToRangeOrNullObject().load('values');
    },
    waits: (now) =>
      waits ||
      !valuesNow(now)
        .flat()
        .every((value) => isResult(toCellValue(value))),
    write(_range, now, worksheet) {
      const values = valuesNow(now);
      size = { rows: values.length, columns: values[0]?.length ?? 1 };
      block(worksheet).formulas = values.map((row) => row.map((value) => valueInput(value, now.format)));
    },
    clear(worksheet) {
      block(worksheet).formulas = Array.from({ length: size.rows }, () => new Array<string>(size.columns).fill(''));
    },
  };
}

/** An error value is written as it reads, without an apostrophe. */
function valueInput(value: CellInput, format: string): CellInput {
  return typeof value === 'string' && !isCellError(toCellValue(value)) ? textInput(value, format) : value;
}
