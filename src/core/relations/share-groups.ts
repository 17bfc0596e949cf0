/** Several wholes in one table: respondents by sex, then by education, each adding up to all of them. */
import type { TableValues } from '../tables/table-values';

/** Columns that name or number a group in its first row only. */
const groupRoles = ['nomor', 'kelompok'] as const;

/**
 * The rows of each whole, in the order of the table. A whole ends at its total; it begins at a row without numbers that
 * names what follows, and where a number or a name stands that the rows below it leave blank.
 *
 * @param isPart true for the rows that have a number
 * @example groupsOf(values, isPart) // [[0, 1], [2, 3, 4, 5]] for 'Jenis Kelamin' over two rows, 'Pendidikan' over four
 */
export function groupsOf(values: TableValues, isPart: (item: number) => boolean): number[][] {
  const begins = groupBeginnings(values, isPart);
  const groups: number[][] = [];
  let open: number[] | null = null;
  values.table.rows.forEach((_, item) => {
    if (values.isTotal(item) || !isPart(item)) {
      open = null;
      return;
    }
    if (open === null || begins.has(item)) groups.push((open = []));
    open.push(item);
  });
  return groups;
}

function groupBeginnings(values: TableValues, isPart: (item: number) => boolean): Set<number> {
  const items = values.table.rows.map((_, item) => item).filter((item) => !values.isTotal(item) && isPart(item));
  for (const role of groupRoles) {
    const named = items.filter((item) => values.text(role, item).trim() !== '');
    // A name in every row names the row; one for a single row would be a whole of nothing else.
    if (named[0] === items[0] && named.length > 1 && named.length <= items.length / 2) return new Set(named);
  }
  return new Set();
}
