import type { Cell, Sheet } from '../../../src/core/workbook/workbook';

/** A sheet of plain values, for the tests' workbooks. */
export function sheetOf(name: string, values: readonly (readonly Cell['value'][])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    hidden: false,
    rows: values.map((row) => row.map((value) => (value === null ? undefined : { value }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}
