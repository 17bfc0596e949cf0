/**
 * Sums that take in rows inserted anywhere between two anchors: below a heading or a parent, above the total. They name
 * no row that is added up, so nothing has to be changed by hand when a kegiatan is added.
 */
import { columnsWithRole, type Table } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import { formatCell, formatFixedRow } from '../workbook/address';
import { cellsWithin, isGrowingFormula } from '../workbook/growing-cells';
import { cellAt, cellText } from '../workbook/workbook';
import { sumOnceFilled } from './formula';

/** Columns that number the rows of a table, the one that is meant for it first. */
const numberRoles = ['nomor', 'kode'] as const;
/** `1` has kegiatan `1.1` to `1.99`; `7.01.02` has `7.01.02.2.01`: so many characters more. */
const longestStep = { nomor: 3, kode: 5 } as const;
/** A programme is numbered with at most so many characters: `12`, `7.01.02`. */
const longestTop = { nomor: 2, kode: 7 } as const;

type NumberRole = (typeof numberRoles)[number];

/** The cells of a column below one row and above another, whatever is inserted between. */
export function cellsBetween(top: number, bottom: number, column: number): string {
  return cellsWithin(`${formatCell(top, column)}:${formatCell(bottom, column)}`);
}

/** A column that numbers the rows of a table. */
interface Numbering {
  readonly role: NumberRole;
  readonly column: number;
}

/** The numbering that tells exactly some rows from the others; undefined where none does. */
function numberingOf(
  table: Table,
  wanted: readonly number[],
  tells: (number: string, numbering: Numbering) => boolean,
): Numbering | undefined {
  const { rows, totals } = table;
  const items = [...rows.keys()].filter((item) => !totals.includes(item));
  const numberings = numberRoles.flatMap((role): Numbering[] => {
    const [column] = columnsWithRole(table, role);
    return column === undefined ? [] : [{ role, column: column.index }];
  });
  return numberings.find((each) => {
    const told = items.filter((item) => tells(numberAt(table, rows[item]!, each), each));
    return told.length === wanted.length && told.every((item) => wanted.includes(item));
  });
}

function numberAt({ sheet }: Table, row: number, { column }: Numbering): string {
  return cellText(sheet, row, column);
}

/** The row below all rows that may be added up: the total, or the first blank one. */
function endRow({ rows, totals }: Table): number {
  const last = rows[rows.length - 1]!;
  return totals.includes(rows.length - 1) ? last : last + 1;
}

/**
 * The sum of all rows above a total, or null when it stands elsewhere or leaves rows out.
 * @example flatTotal(total, [0, 1, 2]) // '=IF(COUNT(…)=0,"",SUM(INDEX(C3:C7,2):INDEX(C3:C7,ROWS(C3:C7)-1)))'
 */
export function flatTotal(total: Quantity, children: readonly number[]): string | null {
  const { rows } = total.table;
  const isLast = total.item === rows.length - 1 && total.row - rows[0]! === rows.length - 1;
  if (!isLast || children.length !== rows.length - 1) return null;
  const cells = cellsBetween(rows[0]! - 1, total.row, total.column.index);
  return sumOnceFilled(cells);
}

/** The sum of the programmes above a total, told by their numbers; null where these say something else. */
function numberedTotal(total: Quantity, children: readonly number[]): string | null {
  const { rows } = total.table;
  if (total.item !== rows.length - 1) return null;
  const numbered = numberingOf(total.table, children, (number, { role }) => number.length <= longestTop[role]);
  if (numbered === undefined) return null;
  const top = rows[0]! - 1;
  const numbers = cellsBetween(top, total.row, numbered.column);
  const amounts = cellsBetween(top, total.row, total.column.index);
  const isTop = `(LEN(${numbers})<=${longestTop[numbered.role]})`;
  return `=IF(COUNT(${amounts})=0,"",SUMPRODUCT(${isTop}*1,${amounts}))`;
}

/** The sum of the rows numbered one level below a row; null where the numbers say something else. */
function numberedParent(parent: Quantity, children: readonly number[]): string | null {
  const { table, row, column } = parent;
  const numbered = numberingOf(table, children, (number, numbering) => {
    const above = numberAt(table, row, numbering);
    const isBelow = above !== '' && number.startsWith(`${above}.`);
    return isBelow && number.length <= above.length + longestStep[numbering.role];
  });
  if (numbered === undefined) return null;
  const own = formatCell(row, numbered.column);
  const end = endRow(table);
  const toEnd = (of: number): string => `${formatCell(row, of)}:${formatFixedRow(end, of)}`;
  const numbers = cellsWithin(toEnd(numbered.column));
  const amounts = cellsWithin(toEnd(column.index));
  const isBelow = `(LEFT(${numbers},LEN(${own})+1)=${own}&".")`;
  const isNext = `(LEN(${numbers})<=LEN(${own})+${longestStep[numbered.role]})`;
  return (
    `=IF(ROWS(${toEnd(numbered.column)})<3,"",IF(SUMPRODUCT(${isBelow}*ISNUMBER(${amounts}))=0,"",` +
    `SUMPRODUCT(${isBelow}*${isNext},${amounts})))`
  );
}

/**
 * The sum of some rows by their numbers (1, 1.1, 1.1.1 or codes) instead of by their places, blank while none of them
 * holds a number; null where the numbers do not tell exactly these rows.
 */
export function sumByNumbers(result: Quantity, children: readonly number[]): string | null {
  return result.table.totals.includes(result.item) ? numberedTotal(result, children) : numberedParent(result, children);
}

/** True when a total of the table is such a sum, as in the sheets that we write: then what mends the table is one too. */
export function hasGrowingTotal({ sheet, rows, totals, columns }: Table): boolean {
  return totals.some((total) =>
    columns.some((column) => isGrowingFormula(cellAt(sheet, rows[total]!, column.index)?.formula ?? '')),
  );
}
