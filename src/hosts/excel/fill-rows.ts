/** From the arrays that Excel answers with to the cells of a sheet. */
import { typedFormula } from '../../core/formulas/own-functions';
import type { Area, Cell, CellValue } from '../../core/workbook/workbook';

/** What Excel answers for a range, each array as large as the range. */
export interface CellArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The rows of a sheet while they are being filled. */
export type SheetRows = (Cell[] | undefined)[];

/** Excel gives an error value as its text; a text that reads just like one is treated the same. */
const ERROR_VALUE =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** Puts the answered cells of an area into the rows; empty cells stay out. */
export function fillRows(rows: SheetRows, area: Area, answer: CellArrays): void {
  answer.values.forEach((values, rowOffset) => {
    values.forEach((value, columnOffset) => {
      const cell = toCell(
        value,
        answer.formulas[rowOffset]?.[columnOffset],
        answer.numberFormat[rowOffset]?.[columnOffset],
      );
      if (cell === null) return;
      const row = (rows[area.top + rowOffset] ??= []);
      row[area.left + columnOffset] = cell;
    });
  });
}

function toCell(value: unknown, formula: unknown, format: unknown): Cell | null {
  const hasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !hasFormula) return null;
  return {
    value: toCellValue(value),
    ...(hasFormula ? { formula: typedFormula(formula) } : {}),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
  };
}

/** What Excel answers for one cell as its value. */
export function toCellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return ERROR_VALUE.test(value) ? { error: value } : value;
}
