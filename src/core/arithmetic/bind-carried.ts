/** What was left at the end of one period stands at the beginning of the next: sisa tahun lalu, saldo awal. */
import type { Message } from '../findings/messages';
import { RepeatingEquation } from '../relations/base-equation';
import type { Equation } from '../tables/relation';
import { calledColumn, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { byOtherColumns, mostlyKept } from './by-other-columns';

const earlier = /\b(?:sebelum(?:nya)?|lalu|awal)\b/i;
/** So many rows must carry their number on, different ones, and so many for each one that does not. */
const fewestKept = 3;
const keptPerBroken = 3;

/** One equation for each row whose number is carried on from the row above, in a column that is called so. */
export function bindCarried(values: TableValues): Equation[] {
  const isEarlier = ({ heading }: TableColumn): boolean => earlier.test(heading);
  return byOtherColumns(values, isEarlier, (column, other) =>
    isEarlier(other) ? [] : [carriedFrom(values, column, other)],
  );
}

function carriedFrom(values: TableValues, column: TableColumn, from: TableColumn): readonly Equation[] {
  const before = values.quantities(from);
  const equations = values.quantities(column).flatMap((own, item) => {
    const operand = item === 0 ? null : (before[item - 1] ?? null);
    return own === null || operand === null || values.isTotal(item) ? [] : [new CarriedEquation(own, operand)];
  });
  const different = new Set(equations.map(({ result }) => result.value)).size;
  const holds = ({ result, operands: [operand] }: CarriedEquation): boolean => result.value === operand.value;
  return different >= fewestKept ? mostlyKept(equations, holds, fewestKept, keptPerBroken) : [];
}

/** `result = the other column in the row above` */
class CarriedEquation extends RepeatingEquation {
  readonly rule = 'hitungan';

  explain(expected: number): Message {
    const [{ column: from }] = this.operands;
    return {
      id: 'hitungan.carried',
      values: { column: calledColumn(this.result.column), of: from.heading, ...this.shown(expected) },
    };
  }
}
