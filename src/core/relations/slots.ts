/** Pairs the columns of a relation that belong together: the same year, the same stage, the nearest to the left. */
import type { TableColumn } from '../recognise/table';
import type { TableValues } from '../tables/table-values';
import { columnsWithRole } from '../recognise/table';

/**
 * For every column that plays the result role, the columns that play the other roles beside it. A table with groups
 * per year has one result column per group: operands are those of the same year and stage, or the only one there is.
 * Operands that stand once per year must be of one year: a table with the target of 2024 and the realisasi of 2021 to
 * 2023 states no capaian that it could be checked by.
 */
export function slots(values: TableValues, result: string, operands: readonly string[]): TableColumn[][] {
  const found: TableColumn[][] = [];
  const candidates = operands.map((role) => columnsWithRole(values.table, role));
  for (const resultColumn of columnsWithRole(values.table, result)) {
    const slot = [resultColumn];
    for (const columns of candidates) {
      const operand = nearest(resultColumn, columns);
      if (operand !== null) slot.push(operand);
    }
    if (slot.length === operands.length + 1 && areOfOneYear(slot.slice(1))) found.push(slot);
  }
  return found;
}

function areOfOneYear(operands: readonly TableColumn[]): boolean {
  const years = operands.filter((operand) => operand.spec.repeats === true && operand.year !== null);
  return new Set(years.map((operand) => operand.year)).size <= 1;
}

function nearest(result: TableColumn, candidates: readonly TableColumn[]): TableColumn | null {
  const sameGroup = candidates.filter(
    (candidate) => candidate.year === result.year && candidate.stage === result.stage,
  );
  if (sameGroup.length > 0) return closest(result, sameGroup);
  // A column that stands only once may name another year: the target at the end of the Renstra (2026).
  const free = candidates.filter(
    ({ year, spec }) => result.year === null || year === null || year === result.year || spec.repeats !== true,
  );
  return closest(result, free);
}

function closest(result: TableColumn, candidates: readonly TableColumn[]): TableColumn | null {
  let best: TableColumn | null = null;
  for (const candidate of candidates) {
    if (best === null || distance(result, candidate) < distance(result, best)) best = candidate;
  }
  return best;
}

/** Operands stand to the left of their result far more often than to the right. */
function distance(result: TableColumn, candidate: TableColumn): number {
  const gap = result.index - candidate.index;
  return gap > 0 ? gap : 10 - gap;
}
