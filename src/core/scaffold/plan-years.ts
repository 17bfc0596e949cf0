/** The columns of a table that print the years of the Renstra: one for every year from its first to its last. */
import { headingRows, type ProfileTable } from '../profiles/profile';
import type { Office } from './office';

/** Stands in a heading for each year of the Renstra. */
export const planYearHole = '{renstra}';

/** Renstra of six years were cut short by those that began in 2025 everywhere (Inmendagri 2/2025). */
const oldPlan = { first: 2021, length: 5 };
const newPlan = { first: 2025, length: 5 };

/**
 * The first and last year of the Renstra in force in a year; the clerk changes them on Identitas where they are others.
 * @example planInForce(2027) // { startYear: 2025, endYear: 2029 }
 * @example planInForce(2024) // { startYear: 2021, endYear: 2026 }
 */
export function planInForce(year: number): Pick<Office, 'startYear' | 'endYear'> {
  const isNew = year >= newPlan.first;
  const { first, length } = isNew ? newPlan : oldPlan;
  const startYear = first + Math.floor((year - first) / length) * length;
  return { startYear, endYear: startYear + length - (isNew ? 1 : 0) };
}

/** The entry of a role in a year of the Renstra, counted from its first: `targetRenstra0`. */
export function planEntry(role: string, planYear: number): string {
  return `${role}Renstra${planYear}`;
}

/** The role and the year of such an entry; null for others. */
export function readPlanEntry(entry: string): { role: string; planYear: number } | null {
  const parts = /^(\w+)Renstra(\d+)$/.exec(entry);
  return parts === null ? null : { role: parts[1]!, planYear: Number(parts[2]) };
}

/** The target of the Renstra for the year of the report, where it is known before the agreement is signed. */
export const renstraEntry = 'targetRenstra';

type Headings = readonly (readonly (string | null)[])[];

/** The first column and the one behind the last one of those that stand for a year; null where there are none. */
interface Unit {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

function unitOf(headings: Headings): Unit | null {
  for (const [level, texts] of headings.entries()) {
    const start = texts.findIndex((text) => text?.includes(planYearHole) === true);
    if (start < 0) continue;
    const goesOn = (column: number): boolean =>
      headings.slice(0, level + 1).every((row) => row[column] === null) &&
      headings.slice(level + 1).some((row) => row[column] !== null && !isColumnNumber(row[column]));
    let end = start + 1;
    while (end < texts.length && goesOn(end)) end++;
    return { level, start, end };
  }
  return null;
}

function isColumnNumber(text: string | null | undefined): boolean {
  return /^\(?\d+\)?$/.test(text ?? '');
}

/** A row that counts the columns, with the columns behind the years counted on. */
function counted(row: readonly (string | null)[]): (string | null)[] {
  const [first] = row;
  if (first === undefined || !row.every(isColumnNumber)) return [...row];
  return row.map((_, index) => first!.replace(/\d+/, String(index + 1)));
}

/** A table with its heading for the years of the Renstra written out, and which year of the plan each column is of. */
export interface WithPlanYears<T extends ProfileTable> {
  readonly table: T;
  /** One for each column: the year counted from the first of the plan, or null. */
  readonly planYears: readonly (number | null)[];
}

/**
 * Writes a heading `{renstra}` out, year by year, as `{awal}`, `{awal+1}` and so on.
 * @example withPlanYears({ …, headings: ['No. | {renstra}'] }, office).table.headings // ['No. | {awal} | {awal+1} | …']
 */
export function withPlanYears<T extends ProfileTable>(table: T, office: Office): WithPlanYears<T> {
  const headings = headingRows(table);
  const unit = unitOf(headings);
  if (unit === null) return { table, planYears: headings[0]!.map(() => null) };
  const years = Array.from({ length: Math.max(1, office.endYear - office.startYear + 1) }, (_, year) => year);
  const rows = headings.map((row, level) => {
    const written = years.flatMap((year) =>
      row.slice(unit.start, unit.end).map((text) => {
        if (level < unit.level) return year === 0 ? text : null;
        return text?.replace(planYearHole, year === 0 ? '{awal}' : `{awal+${year}}`) ?? null;
      }),
    );
    return counted([...row.slice(0, unit.start), ...written, ...row.slice(unit.end)]);
  });
  const none = (columns: readonly unknown[]): null[] => columns.map(() => null);
  const width = unit.end - unit.start;
  return {
    table: { ...table, headings: rows.map((row) => row.map((text) => text ?? '').join(' | ')) },
    planYears: [
      ...none(headings[0]!.slice(0, unit.start)),
      ...years.flatMap((year) => new Array<number>(width).fill(year)),
      ...none(headings[0]!.slice(unit.end)),
    ],
  };
}
