/** Which printings of a fact contradict each other, and which of them decides. */
import type { Layout } from '../tables/layout';
import { columnsWithRole, hasRoles } from '../tables/table';
import type { Reading } from '../workbook/reading';
import { cellAt } from '../workbook/workbook';
import { compareReadings } from './compare-readings';
import { isFactRole, type Fact, type FactCell } from './fact';
import { isAgreement, isPlanning, isRenstra, quotesRenstra } from './stage';

/** A printing that another one contradicts. */
export interface Conflict {
  /** The one that is taken to be wrong. */
  readonly cell: FactCell;
  readonly reference: FactCell;
  /** Other cells that say the same as the wrong one. */
  readonly alike?: readonly FactCell[];
}

/** A realisasi may be the level that a total stands for: 3 beside 33 points. */
const farthestApart = 1.5;

function areOfOneScale(a: Reading, b: Reading): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  const apart = a.value / b.value;
  return apart <= farthestApart && apart >= 1 / farthestApart;
}

/**
 * True for printings that do not say the same. A table does not contradict itself in one row: two of its columns that
 * seem to say the same mean different things.
 */
export function differ(fact: Fact, a: FactCell, b: FactCell): boolean {
  if (a.table === b.table) return false;
  // The same digits in two tables are no contradiction, whatever unit each of them was taken for.
  if (arePrintedAlike(a.reading, b.reading)) return false;
  if (isOfAnotherYear(a, b)) return false;
  return compareReadings(a.comparable, b.comparable, isComputed(fact.role)) === 'different';
}

/** Without a realisasi the total of an evaluation is that of another year. */
function isOfAnotherYear(a: FactCell, b: FactCell): boolean {
  return [a, b].some(isIndexTotal) && !areOfOneScale(a.reading, b.reading);
}

function arePrintedAlike(a: Reading, b: Reading): boolean {
  return a.kind === 'number' && b.kind === 'number' && a.value === b.value && a.percent === b.percent;
}

/** The total of a table that works out an index; it has a column of its own sort. */
function isIndexTotal({ table, item, column }: FactCell): boolean {
  return !isFactRole(column.spec.role) && table.totals.includes(item);
}

function isComputedCell({ table, item, column }: FactCell): boolean {
  return cellAt(table.sheet, table.rows[item]!, column.index)?.formula !== undefined;
}

/** The only typed realisasi, where the others repeat it and the total that works it out is computed: it is the wrong one. */
function typedBesideTotal(fact: Fact, cells: readonly FactCell[]): Conflict | null {
  const total = cells.find((cell) => isIndexTotal(cell) && isComputedCell(cell));
  const [typed, ...others] = cells.filter((cell) => !isComputedCell(cell));
  if (total === undefined || typed === undefined || others.length > 0) return null;
  return differ(fact, typed, total) ? { cell: typed, reference: total } : null;
}

/**
 * The printings of a fact that contradict the one that decides: the agreement about targets in the tables that report,
 * the Renstra about its own last target, the plan of the year about those of programmes, else the first one, unless all
 * others agree against it.
 */
export function conflicts(fact: Fact, cells: readonly FactCell[]): Conflict[] {
  const typed = typedBesideTotal(fact, cells);
  if (typed !== null) return [typed];
  const found: Conflict[] = [];
  const agreement = fact.role === 'target' ? cells.findLast((cell) => isAgreement(cell.table)) : undefined;
  const stated = cells.filter(({ reading }) => reading.kind === 'number' || reading.kind === 'missing');
  const first = stated.find((cell) => !quotesRenstra(cell)) ?? stated[0];
  if (first === undefined) return found;
  const against = cells.filter((cell) => cell !== first && differ(fact, cell, first));
  const comparable = cells.filter(
    (cell) =>
      cell.table !== first.table &&
      !isOfAnotherYear(cell, first) &&
      compareReadings(cell.comparable, first.comparable, false) !== null,
  );
  // Reports outvote no agreement, but together with it, or with another printing of it, they outvote what stands first.
  const isOpen = agreement === undefined || against.some(({ table }) => isAgreement(table));
  // A rounder number may agree with both.
  const isAgainst = (other: FactCell): boolean => against.includes(other) || !differ(fact, other, against[0]!);
  if (isOpen && against.length >= 2 && comparable.every(isAgainst) && agree(fact, against)) {
    const [cell, ...alike] = against;
    // What was planned for the year decides, however many tables repeat the other number.
    return isPlanOfYear(first) ? [{ cell: cell!, reference: first, alike }] : [{ cell: first, reference: cell! }];
  }
  // Without an agreement every plan may be the one that was signed.
  const agreements = cells.filter(({ table }) => (agreement === undefined ? isPlanning(table) : isAgreement(table)));
  const renstra = cells.filter((cell) => isRenstra(cell.table));
  const lastOfKind = new Map<Layout, FactCell>();
  for (const cell of cells) {
    const previous = lastOfKind.get(cell.table.layout);
    lastOfKind.set(cell.table.layout, cell);
    const isReport = !isPlanning(cell.table);
    const quoted = quotesRenstra(cell) ? renstra : [];
    const decides = quoted[0] ?? (isReport ? agreement : undefined) ?? first;
    // Where two printings of the agreement differ, or two of the Renstra, a report that repeats one of them is right.
    if (repeatsOneOf(fact, cell, isReport ? [...agreements, ...quoted] : quoted)) continue;
    if (cell !== decides && contradicts(fact, cell, decides, cells)) {
      found.push({ cell, reference: decides });
    } else if (previous !== undefined && contradicts(fact, cell, previous, cells) && isPlanning(cell.table)) {
      found.push({ cell, reference: previous });
    }
  }
  return found;
}

/** True when no printing in the row of the reference says the same as a cell. */
function contradicts(fact: Fact, cell: FactCell, reference: FactCell, cells: readonly FactCell[]): boolean {
  const isBeside = ({ table, item }: FactCell): boolean => table === reference.table && item === reference.item;
  return differ(fact, cell, reference) && !cells.some((other) => isBeside(other) && !differ(fact, cell, other));
}

/** True for a target in a plan of programmes that states one year; the Renstra, which states several, is often revised. */
function isPlanOfYear({ table, column }: FactCell): boolean {
  const isOfProgrammes = table.layout.hierarchy !== undefined && hasRoles(table, 'target');
  return isPlanning(table) && isOfProgrammes && columnsWithRole(table, column.spec.role).length === 1;
}

/** True for a plan of the year that no table that reports repeats. */
export function isPlanAlone(fact: Fact, plan: FactCell, cells: readonly FactCell[]): boolean {
  return isPlanOfYear(plan) && cells.every((cell) => isPlanning(cell.table) || differ(fact, cell, plan));
}

function repeatsOneOf(fact: Fact, cell: FactCell, others: readonly FactCell[]): boolean {
  return others.some((other) => !differ(fact, cell, other));
}

function agree(fact: Fact, cells: readonly FactCell[]): boolean {
  return cells.every((cell) => !differ(fact, cell, cells[0]!));
}

/** The numbers that a percentage follows from. */
const sources: Readonly<Record<string, readonly string[]>> = {
  capaian: ['target', 'realisasi'],
  persenAnggaran: ['anggaran', 'realisasiAnggaran'],
};

/** True for percentages, which were computed and rounded. */
export function isComputed(role: string): boolean {
  return role in sources;
}

/** The roles of the numbers that a percentage follows from; none for other roles. */
export function sourcesOf(role: string): readonly string[] {
  return sources[role] ?? [];
}

/** True for printings in two tables under the very same name. */
export function isNamedAlike(cell: FactCell, other: FactCell): boolean {
  return cell.table !== other.table && cell.spelling !== null && cell.spelling === other.spelling;
}
