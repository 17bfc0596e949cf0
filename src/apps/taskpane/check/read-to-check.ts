/** Everything of the open workbook that a check needs. */
import type { Workbook } from '../../../core/workbook/workbook';
import { chosenColumns } from '../../../hosts/excel/chosen-columns';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { ignoredFindings, type IgnoredFinding } from '../../../hosts/excel/ignored-findings';
import { readWorkbook, type Reading } from '../../../hosts/excel/read-workbook';

/** A workbook with what somebody has decided about it. */
export interface ToCheck {
  readonly workbook: Workbook;
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Reads the open workbook, what its columns were said to mean, and what is ignored in it.
 * @throws the error of Excel when it fails while reading
 */
export async function readToCheck(host: ExcelHost, reading: Reading = {}): Promise<ToCheck> {
  const workbook = await readWorkbook(host, reading);
  const columns = await chosenColumns.list(host);
  return {
    workbook: columns.length === 0 ? workbook : { ...workbook, chosenColumns: columns },
    ignored: await ignoredFindings.list(host),
  };
}
