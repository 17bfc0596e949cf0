/** What rests on a guessed column, or on exchanged ones, only warns. */
import type { Finding } from '../findings/finding';
import { withoutErrorsAt } from '../findings/without-errors';
import { needsNoNames } from '../diagnosis/guesses';
import { hasGuessedNames, isGuessed, type Table } from '../tables/table';
import { containsCell } from '../workbook/address';
import type { Place } from '../workbook/workbook';

/** So many columns of a table are something else where they stand under each other's headings. */
const fewestExchanged = 2;

/**
 * The findings with those about guessed columns, about columns under each other's headings, or about tables whose rows
 * are named by a guessed one, turned into warnings.
 */
export function withoutGuessedErrors(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const headings = findings.flatMap(({ message, place }) =>
    message.id === 'kolom.other' && place !== null ? [place] : [],
  );
  const doubtful = tables.flatMap((table) => {
    const other = new Set(headings.filter((place) => isWithin(table, place)).map(({ column }) => column));
    const columns = table.columns.filter(isGuessed).map(({ index }) => index);
    if (other.size >= fewestExchanged) columns.push(...other);
    return columns.length === 0 ? [] : [{ table, columns: new Set(columns) }];
  });
  if (doubtful.length === 0) return [...findings];
  const isDoubtful = (place: Place, rule: string): boolean =>
    doubtful.some(({ table, columns }) => {
      if (!isWithin(table, place)) return false;
      // In a table in which the names of the rows are guessed, any cell may be another row's.
      return columns.has(place.column) || (hasGuessedNames(table) && !needsNoNames(rule, table));
    });
  return withoutErrorsAt(findings, isDoubtful);
}

function isWithin({ sheet, area }: Table, place: Place): boolean {
  return sheet.name === place.sheet && containsCell(area, place.row, place.column);
}
