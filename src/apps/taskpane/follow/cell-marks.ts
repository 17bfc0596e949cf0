/** Which cells carry a mark, and what it says. */
import type { Finding } from '../../../core/findings/finding';
import { groupBy } from '../../../core/group-by';
import { formatPlace } from '../../../core/workbook/address';
import { cellAt, type Workbook } from '../../../core/workbook/workbook';
import type { CellMark } from '../../../hosts/excel/cell-mark';

/**
 * A mark for each cell with an error or a warning, with all that was found there. Notes have none, and neither has what
 * is about a table as a whole: no cell of it is wrong.
 */
export function cellMarks(
  findings: readonly Finding[],
  workbook: Workbook,
  write: (finding: Finding) => string,
): readonly CellMark[] {
  const marked = findings.filter(
    ({ place, severity, scope }) => place !== null && severity !== 'info' && scope !== 'table',
  );
  const byCell = groupBy(marked, ({ place }) => (place === null ? '' : formatPlace(place)));
  return [...byCell.values()].flatMap((here): CellMark[] => {
    const place = here[0]?.place ?? null;
    const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
    if (place === null || sheet === undefined) return [];
    const isWrong = here.some(({ severity }) => severity === 'error');
    return [
      {
        place,
        severity: isWrong ? 'error' : 'warning',
        value: cellAt(sheet, place.row, place.column)?.value ?? null,
        reason: here.map(write).join('\n'),
      },
    ];
  });
}
