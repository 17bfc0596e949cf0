/** Which numbers of a right report something else in it speaks of: what nothing speaks of cannot be noticed. */
import { bindArithmetic } from '../../src/core/arithmetic/bind-arithmetic';
import { readContext } from '../../src/core/checks/read-context';
import { printingsIn } from '../../src/core/claims/other-printings';
import { bindAcross } from '../../src/core/network/bound';
import { placeOf, type Quantity } from '../../src/core/tables/quantity';
import { placeKey } from '../../src/core/workbook/address';
import type { Place, Workbook } from '../../src/core/workbook/workbook';

/** A test of a place: true where a relation holds its number, or another table prints it. */
export function spokenOf(workbook: Workbook): (place: Place) => boolean {
  const context = readContext(workbook, {});
  const equations = [
    ...bindAcross(context),
    ...[...context.values, ...context.others].flatMap((values) => {
      const stated = values.table.layout.relations.flatMap((relation) => relation.bind(values));
      return [...stated, ...bindArithmetic(values, () => stated)];
    }),
  ];
  const related = new Set(
    equations.flatMap(({ result, operands }) => (operands.length === 0 ? [] : [result, ...operands].map(keyOf))),
  );
  const printings = printingsIn(context);
  const quantities = new Map<string, Quantity>();
  for (const values of context.values) {
    for (const column of values.table.columns) {
      for (const quantity of values.quantities(column))
        if (quantity !== null) quantities.set(keyOf(quantity), quantity);
    }
  }
  return (place) => {
    const quantity = quantities.get(placeKey(place));
    return related.has(placeKey(place)) || (quantity !== undefined && printings.of(quantity).length > 0);
  };
}

function keyOf(quantity: Quantity): string {
  return placeKey(placeOf(quantity));
}
