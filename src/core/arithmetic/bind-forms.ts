/** Equations of the relations between the columns of a table that its numbers show. */
import { judge } from '../relations/judge';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { findForms, type FoundForm } from './find-forms';
import { periodWords } from './form';
import { RowEquation } from './row-equation';

/** What is capped is printed as one of these. */
const caps = [100, 1, 120, 1.2];

/**
 * One equation for each row of each relation that the numbers show and that no relation of the kind of table states.
 *
 * @param stated the equations that the kind of table states
 */
export function bindForms(values: TableValues, stated: readonly Equation[]): Equation[] {
  const columns = columnsOfNumbers(values.table);
  const covered = new Map<string, ReadonlySet<number>>();
  const results = new Set<number>();
  for (const { result, operands } of stated) {
    if (!operands.every(({ table, item }) => table === result.table && item === result.item)) continue;
    const indexes = new Set([result, ...operands].map(({ column }) => column.index));
    covered.set([...indexes].join(), indexes);
    results.add(result.column.index);
  }
  return findForms(values, columns, [...covered.values()], results).flatMap((found) =>
    equationsOf(found, columns, values),
  );
}

function equationsOf({ form }: FoundForm, columns: readonly TableColumn[], values: TableValues): Equation[] {
  const equations: Equation[] = [];
  const result = values.quantities(columns[form.result]!);
  const areParts = form.addsUp && form.operands.every((place) => periodWords.test(columns[place]!.heading));
  const isSaid = areParts || form.words.test(columns[form.result]!.heading);
  const operands = form.operands.map((place) => values.quantities(columns[place]!));
  result.forEach((own, item) => {
    if (own === null) return;
    const present: Quantity[] = [];
    const places: number[] = [];
    operands.forEach((column, place) => {
      const quantity = column[item] ?? null;
      if (quantity === null) return;
      present.push(quantity);
      places.push(place);
    });
    const missing = operands.length - present.length;
    if (present.length === 0 || (missing > 0 && (!form.addsUp || operands.length === 2))) return;
    const equation = new RowEquation(form, own, present, places, false);
    const { verdict, expected } = judge(equation);
    if (verdict === 'holds') equations.push(equation);
    if (verdict !== 'broken' || isOtherwise(form, equation, expected, missing, values)) return;
    const isLikely = !isSaid || (form.isQuotient && mayCountDown(equation, expected, values));
    equations.push(isLikely ? new RowEquation(form, own, present, places, true) : equation);
  });
  return equations;
}

/** True for a row that has reasons of its own: a total of percentages, a cap, a part that is not printed. */
function isOtherwise(
  { isQuotient }: FoundForm['form'],
  { result }: RowEquation,
  expected: number,
  missing: number,
  values: TableValues,
): boolean {
  const own = result.value;
  // A part that is blank may be there and not be printed.
  if (missing > 0 && own > expected) return true;
  if (!isQuotient) return false;
  if (values.isTotal(result.item)) return true;
  return caps.includes(own) && expected > own;
}

/** True for an indicator of which nothing says that more is better, and whose number is right if less is. */
function mayCountDown({ result, operands }: RowEquation, expected: number, values: TableValues): boolean {
  const own = result.value;
  const isMoney = operands.every(({ column }) => column.spec.content === 'rupiah');
  if (isMoney || values.direction(result.item) === 'naik') return false;
  const whole = Math.abs(expected) > 10 || Math.abs(own) > 10 ? 100 : 1;
  return [2 * whole - expected, whole ** 2 / expected].some((other) => Math.abs(other - own) <= result.step);
}
