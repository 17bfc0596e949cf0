/** The list of many files, and how it is sorted. */
import { worstFirst, type OverviewRow } from '../../offices/checked-report';
import type { OfficeReport } from '../../offices/office-report';
import type { ChosenFile } from './chosen-files';
import type { Failure } from './failure';

/** A file of the list with what became of it; `null` while it waits. */
export interface ListedFile extends ChosenFile {
  readonly outcome: { readonly report: OfficeReport } | { readonly failure: Failure } | null;
}

/** What the list can be sorted by. */
export const columns = [
  'errors',
  'warnings',
  'tables',
  'missing',
  'ikm',
  'capaian',
  'serapan',
  'year',
  'office',
  'file',
] as const satisfies readonly (keyof OverviewRow)[];
export type Column = (typeof columns)[number];

/** Null for the usual order: what needs most work comes first. */
export type Order = { readonly column: Column; readonly isDescending: boolean } | null;

/** Whether two are the same file of the disk. */
function isSameFile(one: ChosenFile, other: ChosenFile): boolean {
  return (
    one.name === other.name && one.file.size === other.file.size && one.file.lastModified === other.file.lastModified
  );
}

/** Adds files; one that is there already is not listed twice, and another one of the same name gets a number. */
export function withFiles(list: readonly ListedFile[], added: readonly ChosenFile[]): ListedFile[] {
  const all = [...list];
  for (const { file, name } of added) {
    if (all.some((each) => isSameFile(each, { file, name }))) continue;
    let free = name;
    for (let count = 2; all.some((each) => each.name === free); count += 1)
      free = name.replace(/(\.[^.]*)?$/, ` (${String(count)})$1`);
    all.push({ file, name: free, outcome: null });
  }
  return all;
}

/** The reports of the list that were checked. */
export function reportsOf(list: readonly ListedFile[]): OfficeReport[] {
  return list.flatMap(({ outcome }) => (outcome !== null && 'report' in outcome ? [outcome.report] : []));
}

function compareValues(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'id', { numeric: true });
}

/** The list in an order: reports first, then what could not be read; what has no value stands below what has one. */
export function sorted(list: readonly ListedFile[], order: Order): ListedFile[] {
  const rowOf = ({ outcome }: ListedFile): OverviewRow | null =>
    outcome !== null && 'report' in outcome ? outcome.report.row : null;
  return [...list].sort((one, other) => {
    const [first, second] = [rowOf(one), rowOf(other)];
    if (first === null || second === null) {
      if (first !== second) return first === null ? 1 : -1;
      return one.name.localeCompare(other.name, 'id', { numeric: true });
    }
    if (order === null) return worstFirst(first, second);
    const [value, otherValue] = [first[order.column], second[order.column]];
    if (value === null || otherValue === null) return Number(value === null) - Number(otherValue === null);
    return compareValues(value, otherValue) * (order.isDescending ? -1 : 1) || worstFirst(first, second);
  });
}
