/** The year that a report is about. */
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
  const votes = new Map<number, number>();
  const vote = (year: number | null): void => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + 1);
  };
  for (const table of tables) {
    vote(titleYear(table));
    const years = table.columns
      .filter((column) => column.spec.role === 'realisasi' || column.spec.role === 'realisasiAnggaran')
      .map((column) => column.year)
      .filter((year): year is number => year !== null && year !== yearBefore);
    if (years.length > 0) vote(Math.max(...years));
  }
  let best: number | null = null;
  for (const [year, count] of votes) {
    const leads = best === null || count > votes.get(best)! || (count === votes.get(best)! && year > best);
    if (leads) best = year;
  }
  return best;
}
