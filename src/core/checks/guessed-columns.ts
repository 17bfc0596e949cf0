/** What rests on a guessed column only warns. */
import type { Finding } from '../findings/finding';
import { needsNoNames } from '../diagnosis/guesses';
import { hasGuessedNames, isGuessed, type Table } from '../tables/table';
import type { Place } from '../workbook/workbook';

/** The findings with those about guessed columns, or tables whose rows are named by one, turned into warnings. */
export function withoutGuessedErrors(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const doubtful = tables.filter(({ columns }) => columns.some(isGuessed));
  if (doubtful.length === 0) return [...findings];
  const isDoubtful = (place: Place, rule: string): boolean => doubtful.some((table) => rests(table, place, rule));
  return findings.map((finding) =>
    finding.severity === 'error' &&
    finding.place !== null &&
    [finding.place, ...finding.related].some((place) => isDoubtful(place, finding.rule))
      ? { ...finding, severity: 'warning' }
      : finding,
  );
}

/** True for a cell of a guessed column, and for any cell of a table in which the names of the rows are guessed. */
function rests(table: Table, place: Place, rule: string): boolean {
  const { sheet, area, columns } = table;
  if (sheet.name !== place.sheet || place.row < area.top || place.row > area.bottom) return false;
  const isNamed = hasGuessedNames(table) && !needsNoNames(rule, table);
  return isNamed || columns.some((column) => column.index === place.column && isGuessed(column));
}
