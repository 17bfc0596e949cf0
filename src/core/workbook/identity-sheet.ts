/** The sheet on which the office and the year are entered. */
import type { Workbook } from './workbook';

/** Its name. */
export const identitySheet = 'Identitas';

/**
 * The year of the report as it is entered on that sheet, null where it is not.
 * @example identityYear(workbook) // 2025
 */
export function identityYear({ sheets }: Workbook): number | null {
  for (const row of sheets.find(({ name }) => name === identitySheet)?.rows ?? []) {
    const [label, entered] = row ?? [];
    if (typeof label?.value !== 'string' || !/^tahun(?: laporan)?$/i.test(label.value.trim())) continue;
    const year = Number(entered?.value);
    if (Number.isInteger(year) && year >= 1900 && year < 2100) return year;
  }
  return null;
}
