/** The columns of a table that hold numbers, with what stands in them. */
import { placeIn, type TableColumn } from '../tables/table';
import type { ColumnCells } from '../tables/column-cells';
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
    return placeIn(this.values.table, this.item, this.column);
  }
}

/** A column of numbers. Its cells are listed anew whenever they are asked for: most columns have nothing to look at. */
export class NumberColumn {
  /** What stands in it. */
  readonly read: ColumnCells;

  constructor(
    readonly values: TableValues,
    readonly column: TableColumn,
  ) {
    this.read = values.cells(column);
  }

  /** All its filled cells. */
  get cells(): ReadCell[] {
    const { rows } = this.values.table;
    return rows.map((_, item) => this.cell(item)).filter(({ reading }) => reading.kind !== 'empty');
  }

  /** Its numbers. */
  get numbers(): ReadCell<NumberReading>[] {
    return this.cells.filter(isNumber);
  }

  /** Its filled cells without a typed number. */
  get written(): ReadCell[] {
    return [...this.read.written.keys()].map((item) => this.cell(item));
  }

  /** Its numbers that are stored as text. */
  get writtenNumbers(): ReadCell<NumberReading>[] {
    return this.written.filter(isNumber);
  }

  private cell(item: number): ReadCell {
    return new ReadCell(this.values, this.column, item, this.read.reading(item));
  }
}

function isNumber(cell: ReadCell): cell is ReadCell<NumberReading> {
  return cell.reading.kind === 'number';
}

/** The columns of a table that may be computed row by row, from left to right: those of numbers and of labels. */
export function computedColumns(values: TableValues): NumberColumn[] {
  return values.table.columns
    .filter(({ spec }) => spec.content !== 'text')
    .map((column) => new NumberColumn(values, column));
}

/** The columns of numbers, percentages and money of a table, from left to right. */
export function numberColumns(values: TableValues): NumberColumn[] {
  return computedColumns(values).filter(({ column }) => column.spec.content !== 'label');
}
