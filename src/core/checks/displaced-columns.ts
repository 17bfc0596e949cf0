/** Two columns under each other's headings: what other tables print for one stands in the other, row after row. */
import type { Finding } from '../findings/finding';
import { withoutErrorsAt } from '../findings/without-errors';
import { inCellUnit } from '../tables/quantity';
import type { Table, TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { evidenceOf, isOfOneRow } from '../vote/evidence';
import { numberColumns } from '../vote/reread';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';

/** An error about a number that other tables print otherwise. */
interface Difference {
  readonly place: Place;
  readonly expected: number;
}

/**
 * Turns errors about two columns, and about what follows from both, into warnings where their headings are exchanged or
 * one of them means something else: in most rows in which the two differ, the number that other tables print for one
 * stands in the other, and nothing in the table bears its heading out.
 */
export function withoutDisplacedErrors(findings: readonly Finding[], tables: readonly TableValues[]): Finding[] {
  const wrong = new Set(findings.flatMap(({ place }) => (place === null ? [] : [placeKey(place)])));
  const differences = findings.flatMap(({ severity, rule, place, expected }) =>
    severity === 'error' && rule === 'silang' && place !== null && typeof expected === 'number'
      ? [{ place, expected }]
      : [],
  );
  const displaced = tables.flatMap((values) =>
    displacedIn(values, differences, wrong).map(({ index }) => ({ table: values.table, index })),
  );
  return withoutErrorsAt(findings, (place) =>
    displaced.some(({ table, index }) => stands(place, table) && place.column === index),
  );
}

/** @param wrong the cells with which anything is wrong, by `placeKey` */
function displacedIn(
  values: TableValues,
  differences: readonly Difference[],
  wrong: ReadonlySet<string>,
): TableColumn[] {
  const { table } = values;
  return table.columns.flatMap((column) => {
    const own = differences.filter(({ place }) => place.column === column.index && stands(place, table));
    if (own.length === 0) return [];
    return numberColumns(table).flatMap((other) => {
      if (other === column || isOfAnotherYear(other, column)) return [];
      const rows = own.filter(({ place, expected }) => prints(values, other, table.rows.indexOf(place.row), expected));
      const areBothWrong = rows.some(({ place }) => wrong.has(placeKey({ ...place, column: other.index })));
      const isDisplaced =
        (rows.length > 1 || areBothWrong) &&
        rows.length * 2 > rowsThatDiffer(values, column, other) &&
        !isBorneOut(values, column, other);
      return isDisplaced ? [column, other, ...resultsOf(table, column, other)] : [];
    });
  });
}

function stands({ sheet, row }: Place, table: Table): boolean {
  return table.sheet.name === sheet && table.rows.includes(row);
}

/** The same in another year is often the same number. */
function isOfAnotherYear(other: TableColumn, { spec, year }: TableColumn): boolean {
  return other.spec === spec && other.year !== null && other.year !== year;
}

function prints(values: TableValues, column: TableColumn, item: number, expected: number): boolean {
  const quantity = values.quantity(column, item);
  if (quantity === null) return false;
  const { reading } = quantity;
  const own = inCellUnit(quantity);
  return [expected, expected * 100, expected / 100].some(
    (value) => Math.abs(own - value) <= 10 ** -reading.decimals / (reading.percent ? 200 : 2),
  );
}

/** The columns that follow from both of two columns. */
function resultsOf(table: Table, column: TableColumn, other: TableColumn): TableColumn[] {
  const ofBoth = evidenceOf(table).filter(({ columns }) => columns.has(column.index) && columns.has(other.index));
  return ofBoth.map(({ result }) => result);
}

/** True where the numbers of the table itself show that the column is what its heading says, in rows that tell it from the other one. */
function isBorneOut(values: TableValues, column: TableColumn, other: TableColumn): boolean {
  const evidence = evidenceOf(
    values.table,
    (equation) => isOfOneRow(equation) && differIn(values, column, other, equation.result.item),
  );
  return evidence.some(({ columns, kept, broken }) => columns.has(column.index) && kept > 0 && kept >= broken.length);
}

function rowsThatDiffer(values: TableValues, column: TableColumn, other: TableColumn): number {
  return values.table.rows.filter((_, item) => differIn(values, column, other, item)).length;
}

function differIn(values: TableValues, column: TableColumn, other: TableColumn, item: number): boolean {
  const [one, two] = [values.quantity(column, item), values.quantity(other, item)];
  return one !== null && one.reading.value !== two?.reading.value;
}
