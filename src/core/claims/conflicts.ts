/** Which printings of a fact contradict each other, and which of them decides. */
import { columnsWithRole, hasRoles, isFormula } from '../tables/table';
import type { Reading } from '../workbook/reading';
import { compareReadings } from './compare-readings';
import { entryTable } from './entry-tables';
import { factRoles, isFactRole, type Fact, type FactCell } from './fact';
import type { FactAtStage } from './facts-at-stages';
import { isAgreement, isPlanning, isRenstra, quotesRenstra } from './stage';

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

/**
 * The printing that decides about another one: the Renstra about its own last target, the agreement about targets in the
 * tables that report, the total that works out an index about the realisasi, else the first one that is none of these.
 */
export function decidingPrinting(cell: FactCell, { fact, cells }: FactAtStage): FactCell | null {
  const others = cells.filter((other) => other.table !== cell.table && !(other.isByNumbers && !cell.isByNumbers));
  const isReport = !isPlanning(cell.table);
  const quoted = quotesRenstra(cell) ? others.filter((other) => isRenstra(other.table)) : [];
  const agreements = fact.role === 'target' && isReport ? others.filter((other) => isAgreement(other.table)) : [];
  const total = cells.find((other) => isIndexTotal(other) && isFormula(other));
  const first = total ?? cells.find((other) => !quotesRenstra(other) && !other.isByNumbers) ?? cells[0]!;
  const decides = quoted[0] ?? agreements[agreements.length - 1] ?? first;
  if (decides.table === cell.table) return null;
  // Where two plans differ, a report that repeats one of them is right: two printings of the agreement, two of the Renstra.
  if (!isPlanning(decides.table)) return decides;
  const plans = agreements.length > 0 || !isReport ? agreements : others.filter(({ table }) => isPlanning(table));
  const isRepeated = [...plans, ...quoted].some((other) => other !== decides && !differ(fact, cell, other));
  return isRepeated && differ(fact, cell, decides) ? null : decides;
}

/** True where a printing is right whatever repeats another number: the agreement beside reports, what was planned for the year. */
export function isFixed(fact: Fact, cell: FactCell, reference: FactCell): boolean {
  if (isPlanning(cell.table)) return isPlanOfYear(reference);
  return fact.role === 'target' && (isAgreement(reference.table) || isPlanOfYear(reference));
}

/** True when no printing in the row of the reference says the same as a cell. */
export function contradicts(fact: Fact, cell: FactCell, reference: FactCell, cells: readonly FactCell[]): boolean {
  return (
    differ(fact, cell, reference) && !cells.some((other) => isBeside(other, reference) && !differ(fact, cell, other))
  );
}

/** True for printings in one row. */
function isBeside({ table, item }: FactCell, other: FactCell): boolean {
  return table === other.table && item === other.item;
}

/** What two documents set as a target, such as the Renstra and the agreement of its last year, may differ and both be right. */
export function areOtherTargets(cell: FactCell, reference: FactCell): boolean {
  if (isPlanning(cell.table)) return cell.table.layout !== reference.table.layout;
  if (!quotesRenstra(cell)) return quotesRenstra(reference);
  return !quotesRenstra(reference) && !isRenstra(reference.table);
}

/** True for a copy of what is entered elsewhere; between two copies, or against the source, no program can choose. */
export function isDecidedBy({ role }: Fact, cell: FactCell, reference: FactCell): boolean {
  const source = entryTable(factRoles[role], role);
  return reference.table.layout.kind === source && cell.table.layout.kind !== source;
}

/** True for a target in a plan of programmes that states one year; the Renstra, which states several, is often revised. */
export function isPlanOfYear({ table, column }: FactCell): boolean {
  const isOfProgrammes = table.layout.hierarchy !== undefined && hasRoles(table, 'target');
  return isPlanning(table) && isOfProgrammes && columnsWithRole(table, column.spec.role).length === 1;
}

/** True for a plan of the year that no table that reports repeats. */
export function isPlanAlone(fact: Fact, plan: FactCell, cells: readonly FactCell[]): boolean {
  return isPlanOfYear(plan) && cells.every((cell) => isPlanning(cell.table) || differ(fact, cell, plan));
}

/** True where a report prints another target than the Renstra and no agreement of that year is there: that may have changed it. */
export function mayHaveChanged(cell: FactCell, reference: FactCell, cells: readonly FactCell[]): boolean {
  const isOther = !isPlanning(cell.table) && !quotesRenstra(cell) && isRenstra(reference.table);
  return isOther && !cells.some(({ table }) => isAgreement(table));
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
