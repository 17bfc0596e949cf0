/** Which indicators are better the lower they are: said once in a report, and held for every table that names them. */
import type { Direction } from '../calc/capaian';
import { readDirection, saidDirection } from '../names/direction';
import type { Place } from '../workbook/workbook';
import { placeIn } from './table';
import type { TableValues } from './table-values';

/** What a report says of the direction of an indicator. */
export interface StatedDirection {
  /** Null where the cell for it is blank or says something else. */
  readonly direction: Direction | null;
  /** The cell that says it. */
  readonly place: Place;
  /** True for a cell of a column that is about the direction and nothing else. */
  readonly isColumn: boolean;
  /** The cell beside it with the unit of the indicator, null where there is none. */
  readonly satuan: Satuan | null;
}

/** A unit as it is written, and where. */
interface Satuan {
  readonly text: string;
  readonly place: Place;
}

/** Columns with words about an indicator, in which its direction may be said, too. */
const tellingRoles = ['indikator', 'satuan', 'formulasi', 'penjelasan', 'keterangan'];

/** Tells what is said of the direction of the indicator of a row. */
export interface Directions {
  /** Null where nothing is said. */
  of(values: TableValues, item: number): StatedDirection | null;
}

/** The directions of all indicators of a workbook, by their names. */
export class DirectionsByName implements Directions {
  private readonly byName = new Map<string, StatedDirection | null>();
  /** The tables in which no row says anything. */
  private readonly silent = new Set<TableValues>();

  constructor(tables: readonly TableValues[]) {
    for (const values of tables) {
      const name = values.column('indikator');
      if (name === undefined) continue;
      let isSilent = true;
      for (let item = 0; item < values.table.rows.length; item++) {
        const stated = statedIn(values, item);
        if (stated === null) continue;
        isSilent = false;
        const key = values.nameKey(name, item);
        if (key !== '') this.byName.set(key, agreed(this.byName.get(key), stated));
      }
      if (isSilent) this.silent.add(values);
    }
  }

  /** What is said of the indicator of a row: in the row itself, else wherever its name stands; null where nothing is. */
  of(values: TableValues, item: number): StatedDirection | null {
    const own = this.silent.has(values) ? null : statedIn(values, item);
    if (own !== null && own.direction !== null) return own;
    const name = values.column('indikator');
    const key = this.byName.size === 0 || name === undefined ? '' : values.nameKey(name, item);
    return (key === '' ? null : this.byName.get(key)) ?? own;
  }
}

/** Two sayings that contradict each other say nothing; a blank gives way. */
function agreed(known: StatedDirection | null | undefined, stated: StatedDirection): StatedDirection | null {
  if (known === undefined) return stated;
  if (known === null || stated.direction === null) return known;
  if (known.direction === null) return stated;
  return known.direction === stated.direction ? known : null;
}

function statedIn(values: TableValues, item: number): StatedDirection | null {
  const said = saidIn(values, item);
  if (said === null) return null;
  const unit = values.column('satuan');
  const satuan =
    unit === undefined ? null : { text: values.textAt(unit, item), place: placeIn(values.table, item, unit) };
  return { ...said, satuan };
}

function saidIn(values: TableValues, item: number): Omit<StatedDirection, 'satuan'> | null {
  const column = values.column('arah');
  if (column !== undefined) {
    const direction = readDirection(values.textAt(column, item));
    return { direction, place: placeIn(values.table, item, column), isColumn: true };
  }
  for (const role of tellingRoles) {
    const telling = values.column(role);
    const direction = telling === undefined ? null : saidDirection(values.textAt(telling, item));
    if (direction !== null) return { direction, place: placeIn(values.table, item, telling!), isColumn: false };
  }
  return null;
}
