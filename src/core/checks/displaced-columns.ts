/** Two columns under each other's headings: what other tables print for one stands in the other, row after row. */
import type { Finding } from '../findings/finding';
import { inCellUnit } from '../tables/quantity';
import type { Table, TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { evidenceOf } from '../vote/evidence';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';

/** Two columns of a table with the rows in which what should stand in the first stands in the second. */
interface Displaced {
  readonly values: TableValues;
  readonly column: TableColumn;
  readonly other: TableColumn;
  readonly rows: number;
  /** True where something is wrong with the second one, too. */
  readonly isBothWrong: boolean;
}

/**
 * Turns errors about two columns into warnings where in most rows in which they differ the number that other tables print
 * for one stands in the other, and nothing in the table bears its heading out: the headings are exchanged, or one of them
 * means something else.
 */
export function withoutDisplacedErrors(findings: readonly Finding[], tables: readonly TableValues[]): Finding[] {
  const found = new Map<string, Displaced>();
  const wrong = new Set(findings.flatMap(({ place }) => (place === null ? [] : [placeKey(place)])));
  for (const { severity, rule, place, expected } of findings) {
    if (severity !== 'error' || rule !== 'silang' || place === null || typeof expected !== 'number') continue;
    const values = tables.find(({ table }) => stands(place, table));
    const column = values?.table.columns.find(({ index }) => index === place.column);
    if (values === undefined || column === undefined) continue;
    const item = values.table.rows.indexOf(place.row);
    for (const other of values.table.columns) {
      if (
        other === column ||
        !isNumber(other) ||
        isOfAnotherYear(other, column) ||
        !prints(values, other, item, expected)
      )
        continue;
      const key = [values.table.position, column.index, other.index].join(' ');
      const known = found.get(key);
      const isBothWrong = wrong.has(placeKey({ ...place, column: other.index }));
      const rows = (known?.rows ?? 0) + 1;
      found.set(key, { values, column, other, rows, isBothWrong: isBothWrong || known?.isBothWrong === true });
    }
  }
  const displaced = [...found.values()].filter(
    (each) => (each.rows > 1 || each.isBothWrong) && each.rows * 2 > rowsThatDiffer(each) && !isBorneOut(each),
  );
  if (displaced.length === 0) return [...findings];
  const isOfThem = (place: Place): boolean =>
    displaced.some(
      ({ values, column, other }) =>
        stands(place, values.table) && (place.column === column.index || place.column === other.index),
    );
  return findings.map((finding) =>
    finding.severity === 'error' && finding.place !== null && [finding.place, ...finding.related].some(isOfThem)
      ? { ...finding, severity: 'warning' }
      : finding,
  );
}

function stands({ sheet, row }: Place, table: Table): boolean {
  return table.sheet.name === sheet && table.rows.includes(row);
}

function isNumber({ spec }: TableColumn): boolean {
  return spec.content !== 'text' && spec.content !== 'label';
}

/** The same in another year is often the same number. */
function isOfAnotherYear(other: TableColumn, { spec, year }: TableColumn): boolean {
  return other.spec === spec && other.year !== null && other.year !== year;
}

function prints(values: TableValues, column: TableColumn, item: number, expected: number): boolean {
  const quantity = values.quantity(column, item);
  if (quantity === null) return false;
  const { reading } = quantity;
  const own = inCellUnit(quantity, quantity.value);
  return [expected, expected * 100, expected / 100].some(
    (value) => Math.abs(own - value) <= 10 ** -reading.decimals / (reading.percent ? 200 : 2),
  );
}

/** True where the numbers of the table itself show that the column is what its heading says. */
function isBorneOut({ values, column }: Displaced): boolean {
  return evidenceOf(values.table).some(
    ({ columns, kept, broken }) => columns.has(column.index) && kept > broken.length,
  );
}

function rowsThatDiffer({ values, column, other }: Displaced): number {
  return values.table.rows.filter((_, item) => {
    const [one, two] = [values.quantity(column, item), values.quantity(other, item)];
    return one !== null && one.reading.value !== two?.reading.value;
  }).length;
}
