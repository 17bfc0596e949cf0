/** Makes the standard sheets of a profile ready for print. */
import { planCover, type Signature } from '../../../core/printing/plan-cover';
import { profiles } from '../../../core/profiles';
import type { Profile } from '../../../core/profiles/profile';
import { emptyOffice } from '../../../core/scaffold/empty-office';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { occupiedNames } from '../../../hosts/excel/apply-plan';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { readyPrint, type ReadyForPrint } from '../../../hosts/excel/print/ready-print';
import { coverSentences } from '../../../messages/print/cover';
import { usualYear } from '../../usual-year';
import { planSheets } from '../insert/plan-sheets';

/**
 * Makes the sheets of a profile ready for print, those of the profile that most of them belong to where none was chosen.
 * @returns null where the workbook has no standard sheets
 * @throws ExcelOperationFailed when Excel fails; the error of Excel when it fails while reading
 */
export async function makePrint(
  host: ExcelHost,
  profile: Profile | null,
  signature: Signature,
): Promise<ReadyForPrint | null> {
  // Only the names of the sheets and their kinds count.
  const office = emptyOffice(usualYear(new Date()));
  const choices = (profile === null ? profiles : [profile]).map((each) => planSheets(each, office));
  const there = new Set(await occupiedNames(host, choices.flat()));
  const fits = (plans: readonly SheetPlan[]): number => plans.filter(({ name }) => there.has(name)).length;
  const best = choices.reduce((one, other) => (fits(other) > fits(one) ? other : one));
  return readyPrint(host, best, planCover(signature, coverSentences));
}
