/** Tables of several offices in one workbook: what one kelurahan reached is not what another one did. */
import { groupBy } from '../group-by';
import { officesOf, type NamedOffice } from '../names/office-names';
import { sameWord } from '../names/words';
import { remember } from '../remember';
import type { TableValues } from '../tables/table-values';
import { keysOfRows } from './row-names';

const officesIn = officesOf([
  ...['Kecamatan', 'Kelurahan', 'Dinas', 'Badan', 'Kantor', 'Bagian'],
  ...['UPTD', 'UPT', 'Puskesmas', 'Balai'],
]);

/** True for names of which one is the beginning of the other: a title goes on, and slips of the keyboard stand in it. */
function isSameOffice(a: NamedOffice, b: NamedOffice): boolean {
  const [words, others] = [a.name, b.name].map((name) => name.toLowerCase().split(/\s+/)) as [string[], string[]];
  return a.sort === b.sort && words.every((word, at) => others[at] === undefined || sameWord(word, others[at]));
}

/** The office that a title names first, or else the sheet: "Kelurahan Sukamaju Kecamatan Songgom"; null for two of one sort. */
function officeOf({ table }: TableValues): NamedOffice | null {
  const [named] = [table.title ?? '', table.sheet.name].map(officesIn).filter(({ length }) => length > 0);
  const [first, ...others] = named ?? [];
  return first === undefined || others.some(({ sort }) => sort === first.sort) ? null : first;
}

/** True for two tables of one kind that speak of the same indicator or programme. */
function areParallel(a: TableValues, b: TableValues): boolean {
  if (a.table.layout !== b.table.layout) return false;
  return (['indikator', 'program'] as const).some((subject) => {
    const names = new Set(keysOfRows(a, subject));
    return keysOfRows(b, subject).some((name) => name !== '' && names.has(name));
  });
}

/**
 * The positions of the tables of one of several offices, each with the name of its office. Offices are several only where
 * their tables are: two of one kind, of the same indicators or programmes, in whose titles offices differ. One title alone may be a mistake. What names no office may be of any of them and is held against none.
 */
export const tablesOfOffices = remember((tables: readonly TableValues[]): ReadonlyMap<number, string> => {
  const offices: NamedOffice[] = [];
  const named = tables.flatMap((values) => {
    const office = officeOf(values);
    if (office === null) return [];
    const known = offices.find((other) => isSameOffice(office, other));
    if (known === undefined) offices.push(office);
    return [{ values, office: known ?? office }];
  });
  if (offices.length < 2) return new Map();
  const byOffice = groupBy(named, ({ office }) => office);
  const isParallel = (office: NamedOffice): boolean =>
    offices.some(
      (other) =>
        other !== office &&
        byOffice.get(office)!.some((a) => byOffice.get(other)!.some((b) => areParallel(a.values, b.values))),
    );
  const parallel = new Set(offices.filter(isParallel));
  return new Map(
    named.flatMap(({ values, office }) =>
      parallel.has(office) ? [[values.table.position, `${office.sort} ${office.name}`]] : [],
    ),
  );
});
