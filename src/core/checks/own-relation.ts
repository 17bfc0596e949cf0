/** Cells that are computed otherwise than the cells around them, such as a programme or an index among its parts. */
import { bindAcross } from '../relations/across';
import { placeOf } from '../tables/quantity';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';

/** A cell with those of its column that are computed alike. */
interface AmongNeighbours {
  readonly place: Place;
  readonly neighbours: readonly Place[];
}

/** Leaves out cells with a relation that none of their neighbours has: theirs is another formula. */
export function withoutOwnRelation<T extends AmongNeighbours>(found: readonly T[], context: CheckContext): T[] {
  if (found.length === 0) return [];
  const rules = new Map<string, Set<string>>();
  const own = context.values.flatMap((values) => values.table.layout.relations.flatMap((each) => each.bind(values)));
  for (const { rule, result, operands } of [...own, ...bindAcross(context)]) {
    const key = placeKey(placeOf(result));
    // One rule may work out an index from the rows above it and each of those rows from the answers.
    const overRows = operands.some(({ table, item }) => table === result.table && item !== result.item);
    rules.set(key, (rules.get(key) ?? new Set()).add(`${rule} ${overRows}`));
  }
  const rulesAt = (place: Place): ReadonlySet<string> => rules.get(placeKey(place)) ?? new Set();
  return found.filter(({ place, neighbours }) =>
    [...rulesAt(place)].every((rule) => neighbours.some((neighbour) => rulesAt(neighbour).has(rule))),
  );
}
