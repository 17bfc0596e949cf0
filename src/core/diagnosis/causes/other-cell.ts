import { onlyOne } from '../../only-one';
import type { Cause } from './cause';
import { placeOf, type Quantity } from '../../tables/quantity';

/** The value of another year's, row's or column's cell of the same table, copied. */
export const otherCell: Cause = (culprit, context) => {
  const { quantity } = culprit;
  if (quantity.value === 0 || quantity.value === 1) return null;
  const values = context.values[quantity.table.position];
  if (values === undefined) return null;
  const same: Quantity[] = [];
  for (const column of quantity.table.columns) {
    if (column.spec.content !== quantity.column.spec.content) continue;
    const quantities = values.quantities(column);
    for (let item = quantity.item - 1; item <= quantity.item + 1; item++) {
      const other = quantities[item] ?? null;
      if (other === null || other === quantity || Math.abs(other.row - quantity.row) > 1) continue;
      if (other.value === quantity.value) same.push(other);
    }
  }
  const only = onlyOne(same);
  return only && { id: 'cause.otherCell', values: { place: placeOf(only) } };
};
