/** The equations that the kinds of tables state, each bound once for all that asks for them. */
import { withoutUnprinted } from '../arithmetic/kept-print';
import { addTo } from '../group-by';
import { layouts } from '../layouts';
import { kept, remember } from '../remember';
import type { AcrossRelation, Equation, Relation } from '../tables/relation';
import type { Report, TableValues } from '../tables/table-values';

/** The equations of longer tables would fill memory; they are bound anew. */
const mostRows = 500;

const known = remember((_values: TableValues) => new Map<Relation, readonly Equation[]>());

/** The equations that a relation states in a table. */
export function boundBy(relation: Relation, values: TableValues): readonly Equation[] {
  if (values.table.rows.length > mostRows) return withoutUnprinted(relation.bind(values), values);
  return kept(known(values), relation, () => withoutUnprinted(relation.bind(values), values));
}

/** All equations that the kind of a table states in it. */
export function statedIn(values: TableValues): Equation[] {
  return values.table.layout.relations.flatMap((relation) => boundBy(relation, values));
}

/** Every equation that joins two tables of a workbook, as their kinds state them. */
export const bindAcross = remember((report: Report): readonly Equation[] => {
  const stating = new Map<AcrossRelation, TableValues[]>();
  for (const layout of layouts) {
    const own = report.values.filter(({ table }) => table.layout === layout);
    for (const relation of layout.across ?? []) for (const values of own) addTo(stating, relation, values);
  }
  return [...stating].flatMap(([relation, own]) => relation(own, report));
});
