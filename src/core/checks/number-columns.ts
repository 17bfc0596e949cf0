/** The columns of a table that hold numbers, with what stands in them. */
import type { TableColumn } from '../recognise/table';
import type { TableValues } from '../tables/table-values';
import type { NumberReading, Reading } from '../workbook/reading';
import type { Place } from '../workbook/workbook';

/** A cell of a column of numbers. */
export class ReadCell<R extends Reading = Reading> {
  constructor(
    private readonly values: TableValues,
    private readonly column: TableColumn,
    readonly item: number,
    readonly reading: R,
  ) {}

  /** Where it stands; asked for the few cells that something is said about. */
  get place(): Place {
    const { sheet, rows } = this.values.table;
    return { sheet: sheet.name, row: rows[this.item]!, column: this.column.index };
  }
}

/** A column of numbers: all its filled cells, and those among them that are numbers. */
export interface NumberColumn {
  readonly values: TableValues;
  readonly column: TableColumn;
  readonly cells: readonly ReadCell[];
  readonly numbers: readonly ReadCell<NumberReading>[];
}

const known = new WeakMap<TableValues, readonly NumberColumn[]>();

/** The columns of numbers, percentages and money of a table, from left to right; several checks ask for the same. */
export function numberColumns(values: TableValues): readonly NumberColumn[] {
  let columns = known.get(values);
  if (columns === undefined) known.set(values, (columns = readColumns(values)));
  return columns;
}

function readColumns(values: TableValues): NumberColumn[] {
  const found: NumberColumn[] = [];
  for (const column of values.table.columns) {
    if (column.spec.content === 'text' || column.spec.content === 'label') continue;
    const cells: ReadCell[] = [];
    const numbers: ReadCell<NumberReading>[] = [];
    values.readings(column).forEach((reading, item) => {
      if (reading.kind === 'empty') return;
      if (reading.kind === 'number') {
        const cell = new ReadCell(values, column, item, reading);
        numbers.push(cell);
        cells.push(cell);
      } else {
        cells.push(new ReadCell<Reading>(values, column, item, reading));
      }
    });
    found.push({ values, column, cells, numbers });
  }
  return found;
}
