/** Rows that add up, from quarter to quarter or month to month, what the row above them states: Kumulatif. */
import { computedOf } from '../relations/judge';
import type { Message } from '../findings/messages';
import { AddingEquation } from '../relations/base-equation';
import { addressOf } from '../relations/formula';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { mostlyKept } from './by-other-columns';

const cumulated = /\bkumulatif\b/i;
/** With fewer columns nothing is shown. */
const fewestKept = 2;
/** So many columns must keep it, for each one that does not. */
const keptPerBroken = 2;

/** One equation for each column of each row called so that most of its columns keep. */
export function bindCumulated(values: TableValues): Equation[] {
  const columns = columnsOfNumbers(values.table).filter(isColumnOfPartOfYear);
  if (columns.length < fewestKept) return [];
  const isCumulated = (item: number): boolean => values.isCalled(item, (name) => cumulated.test(name));
  return values.table.rows.flatMap((_, item) => {
    // Where it is said of the row above, too ("Non Kumulatif"), it is what sort of indicator each of them is.
    if (item === 0 || !isCumulated(item) || isCumulated(item - 1)) return [];
    const parts: Quantity[] = [];
    const equations = columns.flatMap((column) => {
      const [result, part] = [values.quantity(column, item), values.quantity(column, item - 1)];
      if (part !== null) parts.push(part);
      return result === null || part === null ? [] : [new CumulatedEquation(result, [...parts])];
    });
    return mostlyKept(equations, (equation) => equation.holds, fewestKept, keptPerBroken);
  });
}

/** `result = Σ of the row above, up to its own column` */
class CumulatedEquation extends AddingEquation {
  readonly rule = 'hitungan';
  override readonly roundable: boolean;

  constructor(result: Quantity, operands: readonly Quantity[]) {
    super(result, operands);
    this.roundable = result.reading.decimals > 0;
  }

  get holds(): boolean {
    return (
      Math.abs(computedOf(this) - this.result.value) <= (this.roundable ? this.operands.length : 0.5) * this.result.step
    );
  }

  explain(expected: number): Message {
    const [first, ...others] = this.operands.map((operand) => shownNumber(operand));
    return this.miscalculated([first!, ...others.flatMap((part) => ['+', part])], expected);
  }

  override formula(): string {
    return `=${this.operands.map(addressOf).join('+')}`;
  }
}
