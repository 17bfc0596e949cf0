/** Which indicator a sentence names. */
import { isGuessed } from '../tables/table';
import type { TableValues } from '../tables/table-values';

/** A shorter name may be a part of any other word. */
const shortestName = 6;

/** The indicators of all tables as they are written, the longest first. */
export function indicatorNames(tables: readonly TableValues[]): string[] {
  const names = tables.flatMap((values) => {
    const column = values.column('indikator');
    if (column === undefined || isGuessed(column)) return [];
    return values.table.rows.map((_, item) => tidied(values.textAt(column, item)));
  });
  return [...new Set(names.filter((name) => name.length >= shortestName))].sort((a, b) => b.length - a.length);
}

/** A name as it is compared. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A sentence without the name of the indicator, which may hold any words. */
export function withoutName(sentence: string, name: string): string {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return sentence.replaceAll(new RegExp(pattern, 'giu'), ' ');
}

/** The only indicator that a sentence names; null where it names none, or several. */
export function nameIn(sentence: string, names: readonly string[]): string | null {
  let rest = tidied(sentence);
  const found: string[] = [];
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0 || /[\p{L}\p{N}]/u.test((rest[at - 1] ?? ' ') + (rest[at + name.length] ?? ' '))) continue;
    found.push(name);
    rest = rest.replaceAll(name, ' ');
  }
  return found.length === 1 ? found[0]! : null;
}
