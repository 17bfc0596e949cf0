/** Reads last year's file in a browser, for the file of this year. */
import { carryOver } from '../core/next-year/carry-over';
import type { Carried } from '../core/next-year/carried';
import type { Profile } from '../core/profiles/profile';
import { readReport, type Readers } from '../hosts/files/read-report';

/**
 * What a file gives for a year; null where no table of a report is recognised in it.
 * @throws WorkbookUnreadable when the file cannot be read
 */
export async function carryFile(file: File, profile: Profile, year: number, readers: Readers): Promise<Carried | null> {
  const { workbook } = await readReport(new Uint8Array(await file.arrayBuffer()), file.name, readers);
  const carried = carryOver(workbook, profile, year);
  return carried === null || carried.isEmpty ? null : carried;
}
