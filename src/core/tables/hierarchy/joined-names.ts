/** Rows over which the name of a programme is joined. */
import { numbersBetween } from '../../numbers-between';
import type { Sheet } from '../../workbook/workbook';
import { joinedIn } from '../joined-rows';
import type { TableColumn } from '../table';
import { textAt } from './row-texts';

/** The rows over which one name is joined, and of which each has a text of its own: a programme by its sources of money. */
export function joinedAlike(
  sheet: Sheet,
  columns: readonly TableColumn[],
  role: string,
  rows: readonly number[],
): (readonly number[])[] {
  const named = columns.find(({ spec }) => spec.role === role)?.index;
  if (named === undefined) return [];
  const beside = numbersBetween(named + 1, columns[columns.length - 1]!.index);
  return [...joinedIn({ sheet, rows }, named).values()].filter((items) =>
    beside.some((column) => {
      const texts = new Set(items.map((item) => textAt(sheet, rows[item]!, column)));
      return texts.size === items.length && [...texts].every((text) => /\p{L}/u.test(text));
    }),
  );
}
