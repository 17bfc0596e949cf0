/** Equations between cells of different tables. */
import { addTo } from '../group-by';
import { layouts } from '../layouts';
import { remember } from '../remember';
import { type AcrossRelation, type Equation } from '../tables/relation';
import { type Report, type TableValues } from '../tables/table-values';

/** Every equation that joins two tables of a workbook, as their kinds state them. */
export const bindAcross = remember((report: Report): readonly Equation[] => {
  const stating = new Map<AcrossRelation, TableValues[]>();
  for (const layout of layouts) {
    const own = report.values.filter(({ table }) => table.layout === layout);
    for (const relation of layout.across ?? []) for (const values of own) addTo(stating, relation, values);
  }
  return [...stating].flatMap(([relation, own]) => relation(own, report));
});
