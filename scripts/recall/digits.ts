/** Changes one digit of a number in a workbook, as a slip of the keyboard does. */
import type { Table } from '../../src/core/tables/table';
import { TableValues } from '../../src/core/tables/table-values';
import type { Cell, Place, Workbook } from '../../src/core/workbook/workbook';
import type { Random } from '../random-reports/random';
import { withCells } from './edit';

/** Contents of columns that hold numbers. */
export const numberContents: readonly string[] = ['number', 'percent', 'rupiah'];

/** Only the first digits are changed: in the last ones of a long amount a slip may be rounding. */
const digitsChanged = 4;

/** The cells with a number other than zero in the columns of numbers of tables. */
export function numberCells(tables: readonly Table[]): Place[] {
  return tables.flatMap((table) => {
    const values = new TableValues(table);
    return table.columns
      .filter(({ spec }) => numberContents.includes(spec.content))
      .flatMap((column) =>
        values
          .quantities(column)
          .flatMap((quantity) =>
            quantity === null || quantity.value === 0
              ? []
              : [{ sheet: table.sheet.name, row: quantity.row, column: column.index }],
          ),
      );
  });
}

/** A workbook with one digit changed. */
export interface Changed {
  readonly workbook: Workbook;
  readonly place: Place;
  readonly from: Cell['value'];
  readonly to: Cell['value'];
}

/** A workbook with one digit changed, and where; null where the cell has no digit that can be. */
export function withDigitChanged(random: Random, workbook: Workbook, cells: readonly Place[]): Changed | null {
  if (cells.length === 0) return null;
  const place = random.pick(cells);
  const cell = workbook.sheets.find(({ name }) => name === place.sheet)?.rows[place.row]?.[place.column];
  const changed = cell === undefined ? null : changeDigit(random, cell);
  if (changed === null) return null;
  return {
    workbook: withCells(workbook, [{ ...place, cell: changed }]),
    place,
    from: cell!.value,
    to: changed.value,
  };
}

function changeDigit(random: Random, cell: Cell): Cell | null {
  if (typeof cell.value !== 'number' && typeof cell.value !== 'string') return null;
  const text = String(cell.value);
  const digits = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  if (digits.length === 0) return null;
  const at = digits[random.int(0, Math.min(digits.length, digitsChanged) - 1)]!;
  const digit = (Number(text[at]) + random.int(1, 9)) % 10;
  const changed = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
  const value = typeof cell.value === 'number' ? Number(changed) : changed;
  return value === 0 ? null : { ...cell, value };
}
