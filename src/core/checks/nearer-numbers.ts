/** Labels that name the classes of a column nearer to them than the one that was taken for their numbers. */
import type { Scale } from '../calc/scales/scale';
import type { LabelStatement } from '../tables/relation';
import { readingAt } from '../workbook/read-cell';
import { names } from './judge-label';

/** Fewer labels may fit other numbers by chance. */
const fewest = 3;

/**
 * True where the labels of a column fit numbers that were not read, between those that were and the labels, in every row:
 * of averages per semester and per year, the labels say the class of the year.
 */
export function nameNearerNumbers(statements: readonly LabelStatement[], scale: Scale): boolean {
  const labelled = statements.filter(({ label }) => label !== '');
  if (labelled.length < fewest) return false;
  const { table, of, column } = labelled[0]!;
  const between = table.open.filter(({ index }) => of.column.index < index && index < column.index);
  if (between.length === 0 || labelled.every((each) => names(each, scale, each.value))) return false;
  return between.some(({ index }) =>
    labelled.every((each) => {
      const reading = readingAt(table.sheet, each.row, index);
      return reading.kind === 'number' && names(each, scale, reading.value / each.of.printedPerUnit);
    }),
  );
}
