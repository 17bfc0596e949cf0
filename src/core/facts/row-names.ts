/** Whose numbers a row states: the indicator or the programme it names. */
import type { TableValues } from '../tables/table-values';
import { nameKey } from '../names/similar-names';
import type { Entities } from './entities';

/** The name of a row, '' for totals; the money of a table without programmes is that of its sasaran. */
export function nameOfRow(values: TableValues, role: 'indikator' | 'program', item: number): string {
  if (values.table.totals.includes(item)) return '';
  if (role === 'program' && values.column('program') === undefined) return values.text('sasaran', item);
  return values.text(role, item);
}

/** The sasaran of each row, blanks filled from above. */
export function sasaranOfRows(values: TableValues): string[] {
  let last = '';
  return values.table.rows.map((_, item) => {
    const own = values.text('sasaran', item) || values.text('tujuan', item);
    if (/\p{L}{3}/u.test(own)) last = own;
    return last;
  });
}

/**
 * Which indicators stand under each sasaran, in the order in which the tables list them. Some tables print the sasaran
 * where the indicator belongs; the indicator is then the one of that sasaran that the table does not name elsewhere.
 */
export class SasaranIndex {
  private readonly indicators = new Map<string, string[]>();

  constructor(tables: readonly TableValues[]) {
    for (const values of tables) {
      if (values.column('sasaran') === undefined) continue;
      const sasaran = sasaranOfRows(values);
      values.table.rows.forEach((_, item) => {
        const indicator = values.text('indikator', item);
        const key = nameKey(sasaran[item]!);
        if (indicator === '' || key === '' || key === nameKey(indicator)) return;
        const list = this.indicators.get(key);
        if (list === undefined) this.indicators.set(key, [indicator]);
        else if (!list.some((other) => nameKey(other) === nameKey(indicator))) list.push(indicator);
      });
    }
  }

  /** The indicator meant by a row that prints its sasaran instead, or null when that is not clear. */
  indicatorFor(sasaran: string, values: TableValues, entities: Entities): string | null {
    const candidates = this.indicators.get(nameKey(sasaran));
    if (candidates === undefined) return null;
    const listed = new Set(values.table.rows.map((_, item) => entities.match(values.text('indikator', item))?.id));
    const missing = candidates.filter((candidate) => !listed.has(entities.match(candidate)?.id));
    return missing.length === 1 ? missing[0]! : null;
  }
}
