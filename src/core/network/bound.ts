/** The equations that the relations of a kind of table state, each bound once for all that asks for them. */
import { kept, remember } from '../remember';
import type { Equation, Relation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';

/** The equations of longer tables would fill memory; they are bound anew. */
const mostRows = 500;

const known = remember((_values: TableValues) => new Map<Relation, readonly Equation[]>());

/** The equations that a relation states in a table. */
export function boundBy(relation: Relation, values: TableValues): readonly Equation[] {
  if (values.table.rows.length > mostRows) return relation.bind(values);
  return kept(known(values), relation, () => relation.bind(values));
}

/** All equations that the kind of a table states in it. */
export function statedIn(values: TableValues): Equation[] {
  return values.table.layout.relations.flatMap((relation) => boundBy(relation, values));
}
