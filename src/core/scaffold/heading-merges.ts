/** Joins the cells of headings that go on to the right or below. */
import type { Area } from '../workbook/workbook';
import type { DraftTable } from './draft';

/**
 * A heading with nothing below it reaches down to the last heading row; one with headings below it reaches to the
 * right as far as blanks with headings below them go.
 */
export function headingMerges(table: DraftTable): Area[] {
  const rows = table.hasColumnNumbers ? table.headings.slice(0, -1) : table.headings;
  const merges: Area[] = [];
  rows.forEach((texts, level) => {
    texts.forEach((text, column) => {
      if (text === null) return;
      const below = rows.slice(level + 1);
      let bottom = level;
      while (bottom + 1 < rows.length && (rows[bottom + 1]![column] ?? null) === null) bottom++;
      let right = column;
      if (bottom === level && below.length > 0) {
        const goesOn = (next: number): boolean =>
          texts[next] === null && below.some((row) => (row[next] ?? null) !== null);
        while (right + 1 < texts.length && goesOn(right + 1)) right++;
      }
      if (bottom > level || right > column) {
        merges.push({ top: table.headingTop + level, left: column, bottom: table.headingTop + bottom, right });
      }
    });
  });
  return merges;
}
