/** Pairs the columns of a relation that belong together: the same year, the same stage, the nearest to the left. */
import { bestOf } from '../best-of';
import { wordsOf } from '../names/words';
import { yearBefore } from '../names/year-in';
import { kept, remember } from '../remember';
import { isColumnOfPartOfYear } from './part-of-year';
import { columnsWithRole, type TableColumn } from './table';
import type { TableValues } from './table-values';

/**
 * For every column that plays the result role, the columns that play the other roles beside it. A table with groups
 * per year has one result column per group: operands are those of the same year and stage, or the only one there is.
 * Operands that stand once per year must be of one year: a table with the target of 2024 and the realisasi of 2021 to
 * 2023 states no capaian that it could be checked by.
 */
export function slots(values: TableValues, result: string, operands: readonly string[]): Slots {
  const { table } = values;
  return kept(known(table.columns), `${result}: ${operands.join(', ')}`, () =>
    columnsWithRole(table, result).flatMap((column) => {
      const slot = slotOf(values, column, operands);
      return slot === null ? [] : [slot];
    }),
  );
}

type Slots = readonly (readonly TableColumn[])[];

/** Every check of a relation asks for its columns. */
const known = remember((_columns: readonly TableColumn[]) => new Map<string, Slots>());

/** The same for one column that plays the result role; null where the table has no operands for it. */
export function slotOf(values: TableValues, result: TableColumn, operands: readonly string[]): TableColumn[] | null {
  const candidates = operands.map((role) => columnsWithRole(values.table, role));
  if (candidates.some((columns) => columns.length === 0)) return null;
  const meant = isAgainstYear(result, candidates) ? { ...result, year: null } : result;
  const latest = meant.year === null ? latestYearOf(meant, candidates) : null;
  const found = candidates.flatMap((columns) => nearest(meant, columnsMeantBy(meant, columns), latest) ?? []);
  return found.length === operands.length && areOfOneYear(found) ? [result, ...found] : null;
}

const comparison = /\b(?:terhadap|thd|dibanding(?:kan)?)\b/i;
const ofYear = /\b(?:tahunan|setahun|(?:1|satu)\s+tahun)\b/i;

/** "Capaian s/d 2018 terhadap 2019": of what was reached so far, where nothing that stands once per year is of the year that it is held against. */
function isAgainstYear({ spec, year, heading }: TableColumn, candidates: readonly (readonly TableColumn[])[]): boolean {
  if (spec.repeats === true || year === null || !comparison.test(heading)) return false;
  return !candidates.flat().some((column) => column.spec.repeats === true && column.year === year);
}

/** Of several columns those that the heading of the result names: "Capaian terhadap Target Tahunan". */
function columnsMeantBy({ heading }: TableColumn, columns: readonly TableColumn[]): readonly TableColumn[] {
  if (columns.length < 2) return columns;
  const said = wordsOf(heading.split(comparison).slice(1).join(' '));
  const isSaid = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => said.includes(word));
  const named = columns.filter((column) => isSaid(wordsOf(column.heading)));
  if (named.length > 0) return named;
  const yearly = ofYear.test(heading) ? columns.filter((column) => !isColumnOfPartOfYear(column)) : [];
  return yearly.length > 0 ? yearly : columns;
}

/** The latest year of which all operands stand before a result, of those that stand once per year: it is of that one. */
function latestYearOf(result: TableColumn, candidates: readonly (readonly TableColumn[])[]): number | null {
  let common: number[] | null = null;
  for (const columns of candidates) {
    const belonging = columns.filter(
      (column) => column.spec.repeats === true && column.index < result.index && mayBelong(result, column),
    );
    if (belonging.length === 0 || belonging.some(({ year }) => year === null)) continue;
    const years = belonging.map(({ year }) => year!);
    common = common === null ? years : common.filter((year) => years.includes(year));
  }
  return common === null || common.length === 0 ? null : Math.max(...common);
}

function areOfOneYear(operands: readonly TableColumn[]): boolean {
  const years = operands.filter((operand) => operand.spec.repeats === true && operand.year !== null);
  return new Set(years.map((operand) => operand.year)).size <= 1;
}

/** The nearest of the same year and stage, or else the nearest of no other year, that of the latest year first. */
function nearest(result: TableColumn, candidates: readonly TableColumn[], latest: number | null): TableColumn | null {
  const closest = (columns: readonly TableColumn[]): TableColumn | null =>
    bestOf(columns, (column) => -distance(result, column));
  const isOfGroup = ({ year, stage }: TableColumn): boolean => year === result.year && stage === result.stage;
  const free = candidates.filter((candidate) => !isOfGroup(candidate) && mayBelong(result, candidate));
  const ofLatest = latest === null ? [] : free.filter(({ year }) => year === latest);
  return closest(candidates.filter(isOfGroup)) ?? closest(ofLatest) ?? closest(free);
}

/** A column that stands only once may name another year: the target at the end of the Renstra (2026). */
function mayBelong({ year }: TableColumn, candidate: TableColumn): boolean {
  if (year === yearBefore || candidate.year === yearBefore) return false;
  return year === null || candidate.year === null || candidate.year === year || candidate.spec.repeats !== true;
}

/** Operands stand to the left of their result far more often than to the right. */
function distance(result: TableColumn, candidate: TableColumn): number {
  const gap = result.index - candidate.index;
  return gap > 0 ? gap : 10 - gap;
}
