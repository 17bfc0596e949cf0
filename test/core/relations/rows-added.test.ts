import { rowsAdded } from '../../../src/core/relations/rows-added';
import type { Quantity } from '../../../src/core/tables/quantity';
import type { Table } from '../../../src/core/tables/table';

/** The rows that the first row adds up, by the amounts of the rows and by which row each is nested below. */
function addedBelowFirst(amounts: readonly number[], parents: readonly number[]): readonly number[] {
  const sheet = { hiddenRows: [] as number[] };
  const table = { rows: [...amounts.keys()], sheet, parents, totals: [] as number[] } as unknown as Table;
  const quantities = amounts.map((value, item) => ({ value, step: 1, item, row: item, table }) as unknown as Quantity);
  const children = [...parents.keys()].filter((item) => parents[item] === 0);
  return rowsAdded(quantities[0]!, children, quantities);
}

test('of two rows of one amount none is a part of the other where both are added up', () => {
  expect(addedBelowFirst([100, 40, 40, 20], [-1, 0, 1, 0])).toEqual([1, 2, 3]);
});

test('a row that is the sum of others is not added up beside them', () => {
  expect(addedBelowFirst([100, 40, 25, 15, 20], [-1, 0, 1, 1, 0])).toEqual([1, 4]);
});
