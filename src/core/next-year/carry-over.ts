/** Makes the office of this year's report from last year's workbook, whatever forms it was made with. */
import { computedWorkbook } from '../formulas/computed-workbook';
import type { Profile } from '../profiles/profile';
import { emptyOffice } from '../scaffold/empty-office';
import { helperTables } from '../scaffold/helper-tables';
import { planInForce } from '../scaffold/plan-years';
import { isRenstra } from '../claims/stage';
import { yearBefore } from '../names/year-in';
import { hasContent } from '../summary/found-tables';
import { yearTables } from '../summary/year-tables';
import { columnsWithRole } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { identitySheet } from '../workbook/identity-sheet';
import { withoutResults } from '../workbook/own-sheets';
import type { Workbook } from '../workbook/workbook';
import { carryIndicators } from './carry-indicators';
import { carryPrograms } from './carry-programs';
import type { Carried, LeftBehind } from './carried';
import { readIdentity } from './read-identity';

/** The first and last year that a Renstra lists targets for, or null where no table lists several. */
function listedPlan(tables: readonly TableValues[]): { startYear: number; endYear: number } | null {
  for (const { table } of tables) {
    if (!isRenstra(table)) continue;
    const years = columnsWithRole(table, 'target').flatMap(({ year }) =>
      year === null || year === yearBefore ? [] : [year],
    );
    if (new Set(years).size > 2) return { startYear: Math.min(...years), endYear: Math.max(...years) };
  }
  return null;
}

/** Tables and sheets with contents that the new file has no place for. */
function unplaced(workbook: Workbook, tables: readonly TableValues[], profile: Profile): LeftBehind[] {
  const kinds = new Set([...profile.tables, ...helperTables].map(({ kind }) => kind));
  const left = tables
    .filter(({ table }) => table.layout.section !== undefined && !kinds.has(table.layout.kind))
    .map(({ table }): LeftBehind => ({ kind: 'table', sheet: table.sheet.name, name: table.layout.name }));
  const recognised = new Set(tables.map(({ table }) => table.sheet.name));
  const others = workbook.sheets.filter(
    (sheet) => sheet.name !== identitySheet && !recognised.has(sheet.name) && hasContent(sheet),
  );
  return [...left, ...others.map(({ name }): LeftBehind => ({ kind: 'sheet', sheet: name }))];
}

/**
 * The office of the year after a report: identity, sasaran, indicators with direction, unit and the targets of the Renstra,
 * and programmes; what was reached last year stands in the comparison, and what is entered this year is empty.
 * Satuan: numbers as printed (80,95% is 80.95), money in rupiah.
 * @param to the new year; when null the one after that of the file
 * @returns null when nothing tells the year of the file
 */
export function carryOver(given: Workbook, profile: Profile, to: number | null): Carried | null {
  const workbook = computedWorkbook(withoutResults(given));
  const { values: tables, year: reported } = yearTables(workbook, null);
  const from = reported ?? (to === null ? null : to - 1);
  if (from === null) return null;
  const year = to ?? from + 1;
  const titles = tables.map(({ table }) => table.title);
  const { kecamatan, kabupaten, head, startYear, endYear } = readIdentity(workbook, titles);
  const told = startYear !== null && endYear !== null ? { startYear, endYear } : listedPlan(tables);
  const plan = told !== null && told.startYear <= year && year <= told.endYear ? told : planInForce(year);
  const left: LeftBehind[] = told !== null && told.endYear < year ? [{ kind: 'newRenstra', ...plan }] : [];
  const carried = carryIndicators(tables, { from, to: year, ...plan });
  const programs = carryPrograms(tables, carried.names, { from, to: year });
  if (programs.length === 0) left.push({ kind: 'programs' });
  const empty = emptyOffice(year);
  return {
    from,
    office: {
      ...empty,
      kecamatan,
      kabupaten,
      head,
      ...plan,
      indicators: carried.indicators.length === 0 ? empty.indicators : carried.indicators,
      programs: programs.length === 0 ? empty.programs : programs,
    },
    isEmpty: carried.indicators.length === 0 && programs.length === 0,
    left: [...left, ...carried.left, ...unplaced(workbook, tables, profile)],
  };
}
