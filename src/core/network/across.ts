/** Equations between cells of different tables. */
import { layouts } from '../layouts';
import { remember } from '../remember';
import type { Equation } from '../tables/relation';
import type { AcrossRelation, Report } from '../tables/report';
import type { TableValues } from '../tables/table-values';

/** Every equation that joins two tables of a workbook, as their kinds state them. */
export const bindAcross = remember((report: Report): readonly Equation[] => {
  const stating = new Map<AcrossRelation, TableValues[]>();
  for (const layout of layouts) {
    for (const relation of layout.across ?? []) {
      const own = report.values.filter(({ table }) => table.layout === layout);
      if (own.length > 0) stating.set(relation, [...(stating.get(relation) ?? []), ...own]);
    }
  }
  return [...stating].flatMap(([relation, own]) => relation(own, report));
});
