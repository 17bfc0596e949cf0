/** A repair without a question, where the reader has seen all that it does. */
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import type { CheckMessages } from '../../../messages/pane/check/check-messages';
import type { Notice } from '../notice';
import type { Repair } from './shown-repair';
import { writeRepairs } from './write-repairs';

/**
 * Makes a repair that was shown, old → new, when it is all that is to be changed.
 * @param planned what is to be changed for the finding
 * @returns what to say; null when more or something else would be changed, which is to be shown first
 * @throws ExcelOperationFailed when Excel fails
 */
export async function repairAtOnce(
  host: ExcelHost,
  shown: Repair,
  planned: readonly Repair[],
  texts: CheckMessages,
): Promise<Notice | null> {
  const [only] = planned;
  if (only === undefined || planned.length > 1) return null;
  const isShown = (['key', 'before', 'after', 'formula'] as const).every((part) => only[part] === shown[part]);
  return isShown ? writeRepairs(host, planned, texts) : null;
}
