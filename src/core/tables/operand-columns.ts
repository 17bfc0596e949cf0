/** Pairs the columns of a relation that belong together: the same year, the same stage, the nearest to the left. */
import { yearBefore } from '../names/year-in';
import type { TableColumn } from './table';
import type { TableValues } from './table-values';
import { columnsWithRole } from './table';

/**
 * For every column that plays the result role, the columns that play the other roles beside it. A table with groups
 * per year has one result column per group: operands are those of the same year and stage, or the only one there is.
 * Operands that stand once per year must be of one year: a table with the target of 2024 and the realisasi of 2021 to
 * 2023 states no capaian that it could be checked by.
 */
export function slots(values: TableValues, result: string, operands: readonly string[]): TableColumn[][] {
  const candidates = operands.map((role) => columnsWithRole(values.table, role));
  return columnsWithRole(values.table, result).flatMap((column) => {
    const slot = slotFrom(column, candidates);
    return slot === null ? [] : [slot];
  });
}

/** The same for one column that plays the result role; null where the table has no operands for it. */
export function slotOf(values: TableValues, result: TableColumn, operands: readonly string[]): TableColumn[] | null {
  return slotFrom(
    result,
    operands.map((role) => columnsWithRole(values.table, role)),
  );
}

function slotFrom(result: TableColumn, candidates: readonly (readonly TableColumn[])[]): TableColumn[] | null {
  const operands: TableColumn[] = [];
  for (const columns of candidates) {
    const operand = nearest(result, columns);
    if (operand === null) return null;
    operands.push(operand);
  }
  return areOfOneYear(operands) ? [result, ...operands] : null;
}

function areOfOneYear(operands: readonly TableColumn[]): boolean {
  const years = operands.filter((operand) => operand.spec.repeats === true && operand.year !== null);
  return new Set(years.map((operand) => operand.year)).size <= 1;
}

/** The nearest of the same year and stage, or else the nearest of no other year. */
function nearest(result: TableColumn, candidates: readonly TableColumn[]): TableColumn | null {
  let ofGroup: TableColumn | null = null;
  let free: TableColumn | null = null;
  for (const candidate of candidates) {
    if (candidate.year === result.year && candidate.stage === result.stage) {
      if (isNearer(result, candidate, ofGroup)) ofGroup = candidate;
    } else if (mayBelong(result, candidate)) {
      if (isNearer(result, candidate, free)) free = candidate;
    }
  }
  return ofGroup ?? free;
}

/** A column that stands only once may name another year: the target at the end of the Renstra (2026). */
function mayBelong({ year }: TableColumn, candidate: TableColumn): boolean {
  if (year === yearBefore || candidate.year === yearBefore) return false;
  return year === null || candidate.year === null || candidate.year === year || candidate.spec.repeats !== true;
}

function isNearer(result: TableColumn, candidate: TableColumn, best: TableColumn | null): boolean {
  return best === null || distance(result, candidate) < distance(result, best);
}

/** Operands stand to the left of their result far more often than to the right. */
function distance(result: TableColumn, candidate: TableColumn): number {
  const gap = result.index - candidate.index;
  return gap > 0 ? gap : 10 - gap;
}
