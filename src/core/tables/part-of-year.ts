/** Figures of a month, a quarter or of half a year, which are not those of the year. */
import { columnsWithRole, lowestHeading, type Table, type TableColumn } from './table';
import type { TableValues } from './table-values';

const month =
  /^(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[i]?|jul[i]?|agu|ags|agt|agustus|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\.?$/i;
/** The same as a number, which stands in headings below a group heading alone. */
const numberOfMonth = /^(?:[1-9]|1[0-2])$/;

/** True for the name of a month: `Januari`, `Feb.` */
export function isMonth(text: string): boolean {
  return month.test(text);
}

/** True for a heading below whose group stands one month: `Realisasi › Januari`, `Realisasi › 3`. */
export function isOfMonth(heading: string): boolean {
  const lowest = lowestHeading(heading);
  return lowest !== heading && (month.test(lowest) || numberOfMonth.test(lowest));
}

const partOfYear =
  /(?:\b|_)(?:(?:tri\s*wulan|catur\s*wulan|semester)[\s_]*(?:iv|i{1,3}|[1-4])?|tw[.\s_]*(?:iv|i{1,3}|[1-4])?)\b/i;
/** Which one it is, beside the word or below it. */
const number = /(?:\b|_)(?:tri\s*wulan|catur\s*wulan|semester|tw)[\s._›]*(iv|i{1,3}|[1-4])\b/i;

/**
 * True for a table whose title names a quarter or half a year: "Capaian Kinerja Triwulan IV Tahun 2024". One with columns
 * for several of them is about the year: "Rencana Aksi per Triwulan".
 */
export function isOfPartOfYear({ table }: Pick<TableValues, 'table'>): boolean {
  if (!partOfYear.test(table.title ?? '')) return false;
  const numbers = [...table.columns, ...table.open].flatMap(({ heading }) => numberOfPart(heading) ?? []);
  return new Set(numbers).size < 2;
}

/** Which part of a year a heading names: `ii` or `2` for "Realisasi Triwulan II › Rp"; null for none. */
export function numberOfPart(heading: string): string | null {
  return number.exec(heading)?.[1]?.toLowerCase() ?? null;
}

/** True for a column whose heading names one: "Realisasi TW II", "Realisasi › Maret". */
export function isColumnOfPartOfYear({ heading }: Pick<TableColumn, 'heading'>): boolean {
  return partOfYear.test(heading) || isOfMonth(heading);
}

/** The columns that play a role in a whole year: those that name it, else those that name none. */
export function columnsOfYear(table: Table, role: string, year: number | null): TableColumn[] {
  const columns = columnsWithRole(table, role).filter((column) => !isColumnOfPartOfYear(column));
  const named = columns.filter((column) => column.year !== null && column.year === year);
  return named.length > 0 ? named : columns.filter((column) => column.year === null);
}
