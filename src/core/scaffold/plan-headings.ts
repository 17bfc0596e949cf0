/** The formulas in the headings of the years of the Renstra, and the condition that one of them is that of the report. */
import { formatCell } from '../workbook/address';
import type { DraftTable } from './draft';
import { textFormula, textLiteral } from './fill-text';
import { fieldReference } from './identity';

const planYearHole = /\{awal(?:\+\d+)?\}/;

/** How many columns a year has: its target and its budget, or its target alone. */
function columnsInYear({ columns }: DraftTable): number {
  return columns.filter((column) => column?.planYear === 0).length;
}

/** How many years of the Renstra a table prints. */
export function printedYears({ columns }: Pick<DraftTable, 'columns'>): number {
  return new Set(columns.flatMap((column) => column?.planYear ?? [])).size;
}

/** The first year of the Renstra; files made before it was asked for have the last one alone. */
function firstYear(years: number): string {
  const [first, last] = [fieldReference('awal'), fieldReference('akhir')];
  return `IF(${first}="",${last}-${years - 1},${first})`;
}

/**
 * The line above a table that turns into another where the Renstra has more years than the table has columns.
 * @param note what it says otherwise
 */
export function planNote(table: DraftTable, note: string, tooLong: string): string {
  const years = printedYears(table);
  const last = fieldReference('akhir');
  return `=IF(${last}-${firstYear(years)}>=${years},${textLiteral(tooLong)},${textLiteral(note)})`;
}

/**
 * The heading of a year: blank behind the last year of the Renstra. It counts the columns from the first year on, so that
 * a column which is added goes on with the next year. Null for a text that names no year of the Renstra.
 *
 * @example planHeading(table, { row: 2, column: 6 }, '{awal+1}')
 * // `=IF(OR(Identitas!$B$7="",IF(Identitas!$B$9="",…)+COLUMN()-COLUMN($F3)>Identitas!$B$7),"",IF(Identitas!$B$9="",…)+COLUMN()-COLUMN($F3))`
 */
export function planHeading(
  table: DraftTable,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
): string | null {
  if (!planYearHole.test(text)) return textFormula(text);
  const first = table.columns.findIndex((each) => each?.planYear === 0);
  const width = columnsInYear(table);
  const start = firstYear(printedYears(table));
  const columns = `COLUMN()-COLUMN($${formatCell(row, first)})`;
  const counted = width === 1 ? columns : `(${columns})/${width}`;
  const year = column === first ? start : `${start}+${counted}`;
  const [before, after] = text.split(planYearHole).map((part) => (part === '' ? null : textLiteral(part)));
  const whole = [before, before === null && after === null ? year : `(${year})`, after].filter((part) => part !== null);
  const last = fieldReference('akhir');
  return `=IF(OR(${last}="",${year}>${last}),"",${whole.join('&')})`;
}

/** The condition that a column is of the year of the report; null where it is no year of the Renstra. */
export function planYearCondition(table: DraftTable, column: number): string | null {
  if (table.columns[column]?.planYear === undefined) return null;
  const level = table.headings.findIndex((texts) => planYearHole.test(texts[column] ?? ''));
  if (level < 0) return null;
  const wanted = textFormula(table.headings[level]![column]!.replace(planYearHole, '{tahun}'))!.slice(1);
  return `${formatCell(table.headingTop + level, column).replace(/(\d+)$/, '$$$1')}=${wanted}`;
}
