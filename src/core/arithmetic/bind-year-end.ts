/** What a year's plan is to reach at its end: the target of the year stands in its last month or quarter. */
import type { Message } from '../findings/messages';
import { RepeatingEquation } from '../relations/repeating-equation';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';

/** A year is divided into so many parts at least. */
const fewestParts = 4;
/** So many rows with different numbers must end with their target, and so many for each one that does not. */
const fewestKept = 5;
const keptPerBroken = 4;
const targetWords = /^target\b(?!.*\b(?:akhir|renstra|rpjmd|jangka)\b)/i;

/** One equation for each row of a table in which nearly all targets of the year are those of its last part. */
export function bindYearEnd(values: TableValues, stated: readonly Equation[]): Equation[] {
  const columns = columnsOfNumbers(values.table);
  const parts = columns.filter(isColumnOfPartOfYear);
  const targets = columns.filter((column) => targetWords.test(column.heading) && !parts.includes(column));
  const [target] = targets;
  const last = parts.at(-1);
  if (target === undefined || targets.length > 1 || last === undefined || parts.length < fewestParts) return [];
  if (stated.some(({ result }) => result.column.index === target.index)) return [];
  // What was reached may end elsewhere.
  if (parts.some(({ heading }) => /realisasi|capaian|rp/i.test(heading))) return [];
  const equations = values.table.rows.flatMap((_, item) => {
    const [end, whole] = [values.quantity(last, item), values.quantity(target, item)];
    if (end === null || whole === null || values.isTotal(item)) return [];
    const amounts = parts.flatMap((column) => values.quantity(column, item)?.value ?? []);
    return end.value === whole.value || !isReachedOtherwise(amounts, whole) ? [new YearEndEquation(end, whole)] : [];
  });
  const kept = equations.filter(({ result, operands: [whole] }) => result.value === whole.value);
  const different = new Set(kept.map(({ result }) => result.value)).size;
  const isShown = different >= fewestKept && kept.length >= keptPerBroken * (equations.length - kept.length);
  return isShown ? equations : [];
}

/** True where the parts make the target together, on average, or in the best of them. */
function isReachedOtherwise(amounts: readonly number[], { value, step }: Quantity): boolean {
  const sum = amounts.reduce((left, right) => left + right, 0);
  return [sum, sum / amounts.length, Math.max(...amounts)].some((reached) => Math.abs(reached - value) <= step);
}

/** `last part of the year = target of the year` */
class YearEndEquation extends RepeatingEquation {
  readonly rule = 'hitungan';

  explain(expected: number): Message {
    return {
      id: 'hitungan.yearEnd',
      values: {
        column: this.result.column.heading,
        of: this.operands[0].column.heading,
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.operands[0], expected),
      },
    };
  }

  formula(): null {
    return null;
  }
}
