/** What rests on a guessed column only warns. */
import type { Finding } from '../findings/finding';
import { hasGuessedNames, isGuessed, type Table } from '../tables/table';
import type { Place } from '../workbook/workbook';

/** The findings with those about guessed columns, or tables whose rows are named by one, turned into warnings. */
export function withoutGuessedErrors(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const doubtful = tables.filter(({ columns }) => columns.some(isGuessed));
  if (doubtful.length === 0) return [...findings];
  const isDoubtful = (place: Place): boolean => doubtful.some((table) => rests(table, place));
  return findings.map((finding) =>
    finding.severity === 'error' && finding.place !== null && [finding.place, ...finding.related].some(isDoubtful)
      ? { ...finding, severity: 'warning' }
      : finding,
  );
}

/** True for a cell of a guessed column, and for any cell of a table in which the names of the rows are guessed. */
function rests(table: Table, place: Place): boolean {
  const { sheet, area, columns } = table;
  if (sheet.name !== place.sheet || place.row < area.top || place.row > area.bottom) return false;
  return hasGuessedNames(table) || columns.some((column) => column.index === place.column && isGuessed(column));
}
