/** The year that a report is about. */
import { bestOf } from '../best-of';
import { countBy } from '../group-by';
import { yearBefore, yearIn } from '../names/year-in';
import type { Table } from '../tables/table';

/** The year in the title of a table, or null when it names none or a period ("Renstra 2021-2026"). */
export function titleYear(table: Table): number | null {
  const title = table.title ?? '';
  return /(?:19|20)\d\d\s*(?:-|–|s\.?\/?d\.?|sampai)\s*(?:19|20)\d\d/i.test(title) ? null : yearIn(title);
}

/** True for a table whose title names a year, or none; for every table where the year is not known. */
export function isOfYear(table: Table, year: number | null): boolean {
  const own = titleYear(table);
  return own === null || year === null || own === year;
}

/** The year that most titles and headings of realisasi name; the latest of those named equally often; null when none. */
export function reportYear(tables: readonly Table[]): number | null {
  const named = tables.flatMap((table) => [titleYear(table), latestRealisasi(table)].filter((year) => year !== null));
  const votes = [...countBy(named, (year) => year)].sort(([one], [other]) => other - one);
  return bestOf(votes, ([, count]) => count)?.[0] ?? null;
}

function latestRealisasi({ columns }: Table): number | null {
  const reached = columns.filter(({ spec }) => spec.role === 'realisasi' || spec.role === 'realisasiAnggaran');
  const years = reached.flatMap(({ year }) => (year === null || year === yearBefore ? [] : [year]));
  return years.length === 0 ? null : Math.max(...years);
}
