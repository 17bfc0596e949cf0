/** Which indicator a sentence names. */
import { countBy, groupBy } from '../group-by';
import { normalisedText } from '../names/normalised-text';
import { onlyOne } from '../only-one';
import { remember } from '../remember';
import { isGuessed } from '../tables/table';
import type { TableValues } from '../tables/table-values';

/** A shorter name may be a part of any other word. */
const shortestName = 6;

/** The indicators of all tables, each by its rarest word: where that is missing, the whole name is. */
const namesByWord = remember((tables: readonly TableValues[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Set(tables.flatMap((values) => (isSure(values) ? [...itemsByName(values).keys()] : [])));
  const long = [...names].filter((name) => name.length >= shortestName && wordsIn(name).length > 0);
  const namesPerWord = countBy(long.flatMap(wordsIn), (word) => word);
  const rarer = (a: string, b: string): string => (namesPerWord.get(b)! < namesPerWord.get(a)! ? b : a);
  return groupBy(long, (name) => wordsIn(name).reduce(rarer));
});

/** The only indicator of some tables that a sentence names; null where it names none, or several. */
export function namedIn(sentence: string, tables: readonly TableValues[]): string | null {
  let rest = normalisedText(sentence);
  const possible = [...new Set(wordsIn(rest))].flatMap((word) => namesByWord(tables).get(word) ?? []);
  const found: string[] = [];
  for (const name of possible.sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(name);
    if (at < 0 || /[\p{L}\p{N}]/u.test((rest[at - 1] ?? ' ') + (rest[at + name.length] ?? ' '))) continue;
    found.push(name);
    rest = rest.replaceAll(name, ' ');
  }
  return onlyOne(found);
}

/** The rows of each indicator of a table, by its name as it is compared. */
export const itemsByName = remember((values: TableValues): ReadonlyMap<string, readonly number[]> =>
  groupBy(values.table.rows.keys(), (item) => normalisedText(values.text('indikator', item))),
);

function isSure(values: TableValues): boolean {
  const column = values.column('indikator');
  return column !== undefined && !isGuessed(column);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What stands before, between and behind the places of a name in a text, whatever its capitals and blanks. */
export function aroundName(text: string, name: string): readonly string[] {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return text.split(new RegExp(pattern, 'iu'));
}
