/** Cells that are computed otherwise than the cells around them, such as a programme or an index among its parts. */
import { bindAcross, statedIn } from '../network/bound';
import { kept } from '../remember';
import type { Equation } from '../tables/relation';
import { placeOf } from '../tables/quantity';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { readForm } from './formula-form';

/** A cell with those of its column that are computed alike. */
interface AmongNeighbours {
  readonly place: Place;
  readonly neighbours: readonly Place[];
}

/** Leaves out cells with a relation that none of their neighbours has: theirs is another formula. */
export function withoutOwnRelation<T extends AmongNeighbours>(found: readonly T[], context: CheckContext): T[] {
  if (found.length === 0) return [];
  const rules = new Map<string, Set<string>>();
  // The cells of a column share their neighbours.
  const lists = new Set(found.map(({ neighbours }) => neighbours));
  const wanted = new Set([...found.map(({ place }) => place), ...[...lists].flat()].map(placeKey));
  for (const equation of [...context.values.flatMap(statedIn), ...bindAcross(context)]) {
    const key = placeKey(placeOf(equation.result));
    if (!wanted.has(key)) continue;
    // One rule may work out an index from the rows above it and each of those rows from its own cells.
    kept(rules, key, () => new Set<string>()).add(`${equation.rule} ${isOverRows(equation)}`);
  }
  const rulesAt = (place: Place): ReadonlySet<string> => rules.get(placeKey(place)) ?? new Set();
  return found.filter(({ place, neighbours }) =>
    [...rulesAt(place)].every((rule) => neighbours.some((neighbour) => rulesAt(neighbour).has(rule))),
  );
}

/** True when a result is made of other rows of its table: of what it is bound to, or of what its formula reaches. */
function isOverRows(equation: Equation): boolean {
  const { result, operands } = equation;
  if (operands.some(({ table, item }) => table === result.table && item !== result.item)) return true;
  const formula = equation.formula();
  const areas = formula === null ? [] : readForm(formula, result.row, result.column.index).areas;
  return areas.some(({ top, bottom }) => top !== result.row || bottom !== result.row);
}
